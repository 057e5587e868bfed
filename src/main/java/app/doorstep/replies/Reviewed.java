package app.doorstep.replies;

import app.doorstep.domain.Audience;
import app.doorstep.domain.Feedback;
import app.doorstep.domain.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A text under the checker's eyes, with what the checks need to know of it.
///
/// Six components, because these are the four things asked about and the two readings all checks share.
///
/// @param text as typed
/// @param plain the same length: quotation marks and spaces made plain, quoted words of the customer blanked
/// @param feedback what is answered, or null
/// @param concerns what the feedback is about; null without feedback
/// @param lastSent the last texts that were sent
record Reviewed(
        String text,
        String plain,
        @Nullable Feedback feedback,
        @Nullable Concerns concerns,
        Audience audience,
        List<String> lastSent) {
    private static final Pattern QUOTED = Pattern.compile("\"[^\"\n]{3,}\"");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]+(?=[\\s\"')]|$)|\\n+");

    static Reviewed of(String text, @Nullable Feedback feedback, Audience audience, List<String> lastSent) {
        var concerns = feedback == null ? null : Concerns.of(feedback, Blocks.sentences());
        var comment = feedback == null ? null : feedback.words().comment();
        return new Reviewed(text, withoutQuotes(plain(text), comment), feedback, concerns, audience, lastSent);
    }

    /// One character for one: curly quotation marks straight, odd spaces and dashes plain.
    static String plain(String text) {
        var out = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            out.append(
                    switch (character) {
                        case '\u2019', '\u2018', '\u00b4', '`' -> '\'';
                        case '\u201c', '\u201d', '\u201e' -> '"';
                        case '\u00a0', '\u202f', '\t', '\r' -> ' ';
                        case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> '-';
                        default -> character;
                    });
        }
        return out.toString();
    }

    /// The customer's own words, quoted, are not the driver's: they may shout and accuse.
    private static String withoutQuotes(String plain, @Nullable String comment) {
        if (comment == null) {
            return plain;
        }
        var said = letters(comment);
        var out = new StringBuilder(plain);
        var quoted = QUOTED.matcher(plain);
        while (quoted.find()) {
            if (said.contains(letters(quoted.group()))) {
                for (var i = quoted.start(); i < quoted.end(); i++) {
                    out.setCharAt(i, ' ');
                }
            }
        }
        return out.toString();
    }

    private static String letters(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /// The sentences and lines of the text, as spans.
    List<Span> sentences() {
        var result = new ArrayList<Span>();
        var start = 0;
        var end = SENTENCE_END.matcher(plain);
        while (end.find()) {
            if (end.end() > start) {
                result.add(new Span(start, end.end()));
            }
            start = end.end();
        }
        if (start < plain.length()) {
            result.add(new Span(start, plain.length()));
        }
        return result;
    }

    String in(Span span) {
        return plain.substring(span.start(), span.end());
    }

    /// Where any of the patterns is found.
    List<Span> find(List<Pattern> patterns) {
        var result = new ArrayList<Span>();
        for (var pattern : patterns) {
            var found = pattern.matcher(plain);
            while (found.find()) {
                if (found.end() > found.start()) {
                    result.add(new Span(found.start(), found.end()));
                }
            }
        }
        return Spans.merged(result);
    }

    boolean has(List<Pattern> patterns) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(plain).find());
    }

    /// Whether the text answers a complaint about the driver's own work. Without the feedback it is judged from the
    /// text: it speaks of trouble or apologizes, and does not thank for praise.
    boolean answersComplaint() {
        if (audience == Audience.SUPPORT) {
            return false;
        }
        if (concerns != null) {
            return concerns.apologyDue(audience);
        }
        var phrases = Blocks.phrases();
        return (has(phrases.patterns("trouble", "say")) || has(phrases.patterns("apology", "say")))
                && !has(phrases.patterns("trouble", "praise"));
    }

    /// Whether the text says who else can help.
    boolean pointsToHelp() {
        return has(Blocks.phrases().patterns("measure", "help"));
    }
}

package app.doorstep.notes;

import app.doorstep.domain.Sentiment;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a summary quotes: words in quotation marks, and the list under a heading such as "What customers said".
final class MailQuotes {
    /// A quote with what stands around it.
    ///
    /// @param from its first line, from 0
    /// @param to behind its last line
    /// @param around the rest of its line
    record Quote(
            int from,
            int to,
            String words,
            @Nullable Integer stars,
            @Nullable Sentiment thumb,
            String around) {}

    private static final Pattern QUOTED =
            Pattern.compile("\u201c([^\u201d]{2,})\u201d|\u00ab([^\u00bb]{2,})\u00bb|(?<![\\p{L}\\d])\"([^\"]{2,})\"");
    private static final Pattern OPENED = Pattern.compile("[\u201c\u00ab\"][^\u201d\u00bb\"]*$");
    private static final Pattern HEADING =
            Pattern.compile("(?:what (?:your )?(?:customers|riders|people|shoppers|eaters) (?:said|say|are"
                    + " saying)|(?:customer|rider|recent) (?:comments?|feedback|reviews?)|comments?|comentarios(?: de"
                    + " (?:tus )?clientes)?|lo que (?:dicen|dijeron|comentaron).*|opiniones(?: de (?:tus"
                    + " )?clientes)?)\\s*(?:\\(\\d+\\))?:?");
    private static final Pattern BULLET =
            Pattern.compile("^\\s*(?:[\u2022\u00b7*\u25e6\u2013-]|\\d{1,2}[.)])\\s+(\\S.*)$");
    private static final Pattern DRAWN = Pattern.compile("[\u2605\u2b50]{1,5}");
    private static final Pattern STARS =
            Pattern.compile("\\b([1-5])(?:\\s*[\u2605\u2b50*]|\\s*/\\s*5|[ -](?:stars?|estrellas?))");
    private static final Pattern UP = Pattern.compile("\ud83d\udc4d|thumbs up|pulgar arriba");
    private static final Pattern DOWN = Pattern.compile("\ud83d\udc4e|thumbs down|pulgar abajo");
    /// The day of a comment in brackets behind it.
    private static final Pattern DATED =
            Pattern.compile("\\s*\\(((?:\\p{L}{3,10}\\.? \\d{1,2}|\\d{1,2} (?:de )?\\p{L}{3,10}\\.?"
                    + "|20\\d{2}-\\d{2}-\\d{2})(?:,? (?:de )?20\\d{2})?)\\)(\\W*)$");
    private static final int LONGEST_QUOTE = 5;

    private MailQuotes() {}

    /// All quotes, from top to bottom.
    static List<Quote> of(List<String> lines) {
        var found = new ArrayList<Quote>();
        var listing = false;
        for (var i = 0; i < lines.size(); i++) {
            var to = end(lines, i);
            var text = String.join(" ", lines.subList(i, to));
            var quoted = QUOTED.matcher(text);
            var any = false;
            while (quoted.find()) {
                any = true;
                var words = quoted.group(1) != null
                        ? quoted.group(1)
                        : quoted.group(2) != null ? quoted.group(2) : quoted.group(3);
                found.add(quote(lines, i, to, words, QUOTED.matcher(text).replaceAll(" ")));
            }
            if (!any) {
                var bullet = BULLET.matcher(lines.get(i));
                if (listing && bullet.matches()) {
                    found.add(listed(i, bullet.group(1)));
                } else if (!lines.get(i).isBlank()) {
                    listing = HEADING.matcher(Line.core(lines.get(i)).strip()).matches();
                }
            }
            i = to - 1;
        }
        return found;
    }

    /// Behind the last line of a quote that is opened on line `from`.
    private static int end(List<String> lines, int from) {
        if (OPENED.matcher(lines.get(from)).find()
                && !QUOTED.matcher(lines.get(from)).find()) {
            for (var to = from + 1; to < Math.min(lines.size(), from + LONGEST_QUOTE); to++) {
                if (QUOTED.matcher(String.join(" ", lines.subList(from, to + 1)))
                        .find()) {
                    return to + 1;
                }
            }
        }
        return from + 1;
    }

    private static Quote quote(List<String> lines, int at, int to, String words, String around) {
        var beside = verdict(around);
        var above = at == 0 || lines.get(at - 1).length() > 60 ? "" : lines.get(at - 1);
        var said = beside.stars() == null && beside.thumb() == null ? verdict(above) : beside;
        var place = around.isBlank() || around.strip().length() < 3 ? above : around;
        return new Quote(at, to, words.strip().replaceAll("\\s+", " "), said.stars(), said.thumb(), place);
    }

    private static Quote listed(int at, String line) {
        var dated = DATED.matcher(line);
        var when = dated.find() ? dated.group(1) : "";
        var text = when.isEmpty() ? line : dated.replaceFirst("$2");
        var said = verdict(text);
        var words = DRAWN.matcher(STARS.matcher(text).replaceAll(" "))
                .replaceAll(" ")
                .replace("\u2606", "");
        words = UP.matcher(DOWN.matcher(words).replaceAll(" ")).replaceAll(" ");
        return new Quote(
                at,
                at + 1,
                words.replaceAll("\\s+", " ").replaceAll("^[\\s:,\u2013-]+|[\\s:,\u2013-]+$", ""),
                said.stars(),
                said.thumb(),
                when);
    }

    private record Said(@Nullable Integer stars, @Nullable Sentiment thumb) {}

    private static Said verdict(String text) {
        var drawn = DRAWN.matcher(text);
        if (drawn.find()) {
            return new Said(drawn.group().codePointCount(0, drawn.group().length()), null);
        }
        var stars = STARS.matcher(text);
        if (stars.find()) {
            return new Said(Integer.valueOf(stars.group(1)), null);
        }
        var lower = text.toLowerCase(java.util.Locale.ROOT);
        return new Said(
                null,
                DOWN.matcher(lower).find()
                        ? Sentiment.NEGATIVE
                        : UP.matcher(lower).find() ? Sentiment.POSITIVE : null);
    }
}

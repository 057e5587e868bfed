package app.doorstep.notes;

import app.doorstep.domain.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// A line split at its spaces, and where a sign or an `@` is glued to a word.
record Line(String text, List<Word> words) {
    private static final Pattern WORD = Pattern.compile("[^\\s\\p{Z}]+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern TRAILING = Pattern.compile("[,;:]+$");
    // Also what makes an emoji's skin light or dark.
    private static final Pattern ACCENTS = Pattern.compile("[\\p{M}\\x{1F3FB}-\\x{1F3FF}]+");
    private static final Pattern LEADING = Pattern.compile("([+\\-\u2212\u2013@~])[\\p{L}\\p{N}\"\u201c'!].*");
    private static final Pattern BEHIND = Pattern.compile("(.*[^+\\-\u2212\u2013!])[+\\-\u2212\u2013!]");
    private static final Pattern INNER = Pattern.compile("(\\p{L}+)([+\\-\u2212\u2013])(.+)");

    /// One word with its place.
    ///
    /// @param core without a comma, semicolon or colon after it, in lower case and without accents
    record Word(int start, int end, String core) {}

    static Line of(String text) {
        return of(text, _ -> false, _ -> false);
    }

    /// @param app whether an app is called so: `ue-left` is app, sign and word
    /// @param known whether a word stands for itself, so that a sign behind it is one: `6pm-`, `ue-`
    static Line of(String text, Predicate<String> app, Predicate<String> known) {
        var words = new ArrayList<Word>();
        var found = WORD.matcher(text);
        while (found.find()) {
            var word = found.group();
            var start = found.start();
            for (var length : pieces(word, app, known)) {
                words.add(new Word(start, start + length, core(text.substring(start, start + length))));
                start += length;
            }
        }
        return new Line(text, words);
    }

    private static List<Integer> pieces(String word, Predicate<String> app, Predicate<String> known) {
        var leading = LEADING.matcher(word);
        if (leading.matches()) {
            var pieces = new ArrayList<>(List.of(leading.end(1)));
            pieces.addAll(pieces(word.substring(leading.end(1)), app, known));
            return pieces;
        }
        var trailing = BEHIND.matcher(word);
        if (trailing.matches() && (known.test(core(trailing.group(1))) || app.test(core(trailing.group(1))))) {
            return List.of(trailing.end(1), word.length() - trailing.end(1));
        }
        var inner = INNER.matcher(word);
        if (inner.matches() && app.test(core(inner.group(1))) && !app.test(core(word))) {
            var rest = new ArrayList<>(List.of(inner.end(1), 1));
            rest.addAll(pieces(word.substring(inner.end(2)), app, known));
            return rest;
        }
        return List.of(word.length());
    }

    /// As words are compared: lower case, without accents and trailing separators.
    static String core(String word) {
        var bare = TRAILING.matcher(word).replaceFirst("");
        var lower = (bare.isEmpty() ? word : bare).toLowerCase(Locale.ROOT);
        return ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }

    int size() {
        return words.size();
    }

    /// The word at `index` as it is compared; empty beyond the ends.
    String core(int index) {
        return index < 0 || index >= words.size() ? "" : words.get(index).core();
    }

    /// The word at `index` as it stands there.
    String raw(int index) {
        return text.substring(words.get(index).start(), words.get(index).end());
    }

    /// From the word `from` up to but not including the word `to`.
    Span span(int from, int to) {
        return new Span(words.get(from).start(), words.get(to - 1).end());
    }
}

package app.doorstep.notes;

import app.doorstep.domain.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A line split at its spaces.
record Line(String text, List<Word> words) {
    private static final Pattern WORD = Pattern.compile("[^\\s\\p{Z}]+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern TRAILING = Pattern.compile("[,;:]+$");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    /// One word with its place.
    ///
    /// @param core without a comma, semicolon or colon after it, in lower case and without accents
    record Word(int start, int end, String core) {}

    static Line of(String text) {
        var words = new ArrayList<Word>();
        var found = WORD.matcher(text);
        while (found.find()) {
            words.add(new Word(found.start(), found.end(), core(found.group())));
        }
        return new Line(text, words);
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

package app.doorstep.analysis;

import app.doorstep.analysis.PlainWords.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Comments as rows of numbers, one for each word, kept as small as that allows: a lifetime of comments fits. And the
/// phrases of one to three words in each.
final class SplitComments {
    /// A stop no phrase reaches over: the end of a sentence, a comma, a number.
    private static final int STOP = -1;

    private static final int LONGEST = 3;
    /// So many words without weight may stand between two others of a phrase.
    private static final int REACH = 3;

    /// What stands before a "not" that means little without it.
    private static final Set<String> HELPERS = Set.of("could", "can", "would", "will", "should", "did", "does", "do");

    private static final int STEM_BITS = 21;
    private static final int MOST_STEMS = (1 << STEM_BITS) - 1;

    /// The numbers of words, as they are counted and as they are written.
    private final Map<String, Integer> wordNumbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private int[] stemOf = new int[1 << 10];
    private final Map<String, Integer> stems = new HashMap<>();
    private int[] text = new int[1 << 12];
    private int length;
    private int[] ends = new int[1 << 10];
    private int comments;

    /// Takes phrases, one by one.
    interface Phrases {
        /// Takes one.
        ///
        /// @param phrase what identifies it, whatever the forms of its words
        /// @param from,to where it stands, for [SplitComments#written]
        void accept(long phrase, int from, int to);
    }

    /// Adds a comment.
    void add(String comment) {
        int start = STOP;
        for (int at = 0; at <= comment.length(); at++) {
            var c = at < comment.length() ? comment.charAt(at) : '.';
            if (Character.isLetter(c) || (start >= 0 && isApostrophe(c))) {
                start = start < 0 ? at : start;
                continue;
            }
            if (start >= 0) {
                put(word(comment.substring(start, at)));
                start = STOP;
            }
            if (".,!?;:()\n0123456789".indexOf(c) >= 0) {
                put(STOP);
            }
        }
        if (comments == ends.length) {
            ends = Arrays.copyOf(ends, comments * 2);
        }
        ends[comments++] = length;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    private int word(String written) {
        // Most words come in a form that came before: then nothing is made of it.
        var known = wordNumbers.get(written);
        return known == null ? numbered(written) : known;
    }

    private int numbered(String written) {
        var word = written.replace('\u2019', '\'').toLowerCase(Locale.ROOT);
        while (word.endsWith("'")) {
            word = word.substring(0, word.length() - 1);
        }
        var known = wordNumbers.get(word);
        if (known != null) {
            wordNumbers.put(written, known);
            return known;
        }
        int number = words.size();
        var part = PlainWords.part(word);
        var stem = part == Part.TELLING ? WordStem.of(word) : word;
        var stemNumber = stems.size() == MOST_STEMS ? null : stems.computeIfAbsent(stem, _ -> stems.size() + 1);
        wordNumbers.put(word, number);
        wordNumbers.put(written, number);
        words.add(word);
        parts.add(stemNumber == null ? Part.SKIPPED : part);
        if (number == stemOf.length) {
            stemOf = Arrays.copyOf(stemOf, number * 2);
        }
        stemOf[number] = stemNumber == null ? 0 : stemNumber;
        return number;
    }

    private void put(int word) {
        if (length == text.length) {
            text = Arrays.copyOf(text, length * 2);
        }
        text[length++] = word;
    }

    int comments() {
        return comments;
    }

    /// Hands over the phrases of a comment, with repetitions.
    void forEach(int comment, Phrases phrases) {
        int end = ends[comment];
        for (int from = comment == 0 ? 0 : ends[comment - 1]; from < end; from++) {
            if (carries(from)) {
                from(from, end, phrases);
            }
        }
    }

    private void from(int from, int end, Phrases phrases) {
        long phrase = 0;
        boolean tells = false;
        int skipped = 0;
        for (int at = from, size = 0; at < end && size < LONGEST && skipped <= REACH && text[at] != STOP; at++) {
            if (!carries(at)) {
                skipped++;
                continue;
            }
            skipped = 0;
            size++;
            phrase = phrase << STEM_BITS | stemOf[text[at]];
            var part = parts.get(text[at]);
            tells |= part == Part.TELLING;
            if (tells && part != Part.NEGATING) {
                phrases.accept(phrase, from, at + 1);
            }
        }
    }

    private boolean carries(int at) {
        return text[at] != STOP && parts.get(text[at]) != Part.SKIPPED;
    }

    /// A phrase as it is written at a place, in lower case; "could not be kinder" with its "could".
    String written(int from, int to) {
        var first = words.get(text[from]);
        var helper = first.equals("not") && from > 0 && text[from - 1] != STOP ? words.get(text[from - 1]) : "";
        var written = new StringBuilder(HELPERS.contains(helper) ? helper + " " + first : first);
        for (int at = from + 1; at < to; at++) {
            written.append(' ').append(words.get(text[at]));
        }
        return written.toString();
    }

    /// The phrase without its first word; 0 if it has only one.
    static long tail(long phrase) {
        int words = size(phrase);
        return words == 1 ? 0 : phrase & ((1L << (STEM_BITS * (words - 1))) - 1);
    }

    /// The phrase without its last word; 0 if it has only one.
    static long head(long phrase) {
        return phrase >>> STEM_BITS;
    }

    static int size(long phrase) {
        return phrase >>> STEM_BITS == 0 ? 1 : phrase >>> (2 * STEM_BITS) == 0 ? 2 : LONGEST;
    }
}

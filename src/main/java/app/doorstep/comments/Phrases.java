package app.doorstep.comments;

import java.util.Arrays;

/// The phrases found in one comment, those that begin last first. Reused from comment to comment; belongs to one
/// thread.
final class Phrases {
    /// First and last word, as positions in the comment's [Tokens].
    int[] firsts = new int[64];
    int[] lasts = new int[64];
    /// Which words from the first on the pattern itself asked for, as bits; words in its gaps are not among them.
    long[] words = new long[64];
    int[] outputs = new int[64];
    int size;

    void clear() {
        size = 0;
    }

    void add(int first, int last, long mask, int output) {
        for (int i = size - 1; i >= 0 && firsts[i] == first; i--) {
            if (outputs[i] == output && lasts[i] == last) {
                // Said in two ways over the same words: it uses what either uses.
                words[i] |= mask;
                return;
            }
        }
        if (size == firsts.length) {
            firsts = Arrays.copyOf(firsts, size * 2);
            lasts = Arrays.copyOf(lasts, size * 2);
            words = Arrays.copyOf(words, size * 2);
            outputs = Arrays.copyOf(outputs, size * 2);
        }
        firsts[size] = first;
        lasts[size] = last;
        words[size] = mask;
        outputs[size++] = output;
    }

    /// Adds a phrase of so many words in a row and takes away all others that use one of them.
    void addAlone(int first, int length, int output) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (OwnPhrases.isOwn(outputs[i]) || !usesOneOf(i, first, first + length)) {
                firsts[kept] = firsts[i];
                lasts[kept] = lasts[i];
                words[kept] = words[i];
                outputs[kept++] = outputs[i];
            }
        }
        size = kept;
        add(first, first + length - 1, -1L >>> (Long.SIZE - length), output);
    }

    void remove(int phrase) {
        size--;
        System.arraycopy(firsts, phrase + 1, firsts, phrase, size - phrase);
        System.arraycopy(lasts, phrase + 1, lasts, phrase, size - phrase);
        System.arraycopy(words, phrase + 1, words, phrase, size - phrase);
        System.arraycopy(outputs, phrase + 1, outputs, phrase, size - phrase);
    }

    private boolean usesOneOf(int one, int from, int to) {
        for (int word = Math.max(from, firsts[one]); word < to && word <= lasts[one]; word++) {
            if ((words[one] & 1L << (word - firsts[one])) != 0) {
                return true;
            }
        }
        return false;
    }

    /// Whether a longer phrase uses all words of phrase `one`, so that only the longer one speaks: "friendly" within
    /// "support was friendly".
    boolean isPartOfAnother(int one) {
        for (int other = 0; other < size; other++) {
            var shift = firsts[one] - firsts[other];
            if (other != one && shift >= 0 && shift < Long.SIZE && lasts[other] >= lasts[one]) {
                var mask = words[one] << shift;
                if (mask != words[other] && (mask & words[other]) == mask) {
                    return true;
                }
            }
        }
        return false;
    }
}

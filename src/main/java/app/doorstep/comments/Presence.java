package app.doorstep.comments;

import java.util.Arrays;

/// Which words and classes stand in the rest of a sentence, so that a pattern that cannot be completed there is given
/// up at once. Classes come first, then words. Reused; belongs to one thread.
final class Presence {
    private final int classes;
    private final long[] bits;

    /// @param classes how many classes there are
    /// @param words how many words there are, counting from 0
    Presence(int classes, int words) {
        this.classes = classes;
        this.bits = new long[(classes + words + 63) / 64];
    }

    void clear() {
        Arrays.fill(bits, 0);
    }

    /// A word is there, and with it its classes, as bits.
    void addWord(int word, long[] own) {
        for (int i = 0; i < own.length; i++) {
            bits[i] |= own[i];
        }
        addClass(classes + word);
    }

    /// A class of several words is there.
    void addClass(int wordClass) {
        bits[wordClass >> 6] |= 1L << wordClass;
    }

    boolean has(int place) {
        return (bits[place >> 6] & 1L << place) != 0;
    }
}

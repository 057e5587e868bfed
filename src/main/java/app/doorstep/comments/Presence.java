package app.doorstep.comments;

import java.util.Arrays;

/// Which words and classes stand in the rest of a sentence, so that a pattern that cannot be completed there is given
/// up at once. Classes come first, then, from a new block of 64 on, words. Reused; belongs to one thread.
final class Presence {
    final long[] bits;
    private final int firstWord;

    /// @param classes how many classes there are
    /// @param words how many words there are, counting from 0
    Presence(int classes, int words) {
        this.firstWord = blocks(classes) << 6;
        this.bits = new long[blocks(classes) + blocks(words)];
    }

    /// How many blocks so many things take.
    static int blocks(int things) {
        return (things + 63) >> 6;
    }

    /// The place of the word or class that a label stands for; not for gaps.
    static int place(Trie trie, int label) {
        return label < Trie.CLASS ? (blocks(trie.classEntrances.length) << 6) + label : label & ~Trie.CLASS;
    }

    void clear() {
        Arrays.fill(bits, 0);
    }

    /// The place of a word.
    int place(int word) {
        return firstWord + word;
    }

    /// A word is there, and with it its classes, as bits.
    void addWord(int word, long[] classes) {
        for (int i = 0; i < classes.length; i++) {
            bits[i] |= classes[i];
        }
        add(firstWord + word);
    }

    /// A word or, by its number, a class is there.
    void add(int place) {
        bits[place >> 6] |= 1L << place;
    }

    boolean has(int place) {
        return (bits[place >> 6] & 1L << place) != 0;
    }
}

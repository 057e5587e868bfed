package app.doorstep.comments;

import java.util.Arrays;

/// Where each word and each class stands next in a comment that is read from its last word to its first, so that a
/// pattern that cannot go on is given up at once. Words come first, then classes. Reused; belongs to one thread.
///
/// What is kept is no position but a stamp, which grows from word to word and from comment to comment: whatever bears
/// a lower one than the last word in reach stands beyond it, or stood in another comment. So nothing is ever cleared.
final class Presence {
    /// Nothing bears so high a stamp.
    static final int NEVER = Integer.MAX_VALUE;

    /// Even for what several words stand for together, odd for a single word and its classes.
    private final int[] stamps;
    /// The stamp of the comment's first word, which no word of a comment before reaches.
    private int highest;

    Presence(Trie trie) {
        stamps = new int[trie.words() + trie.classEntrances.length];
    }

    /// The place of the word or class that a label stands for; not for gaps.
    static int place(Trie trie, int label) {
        return label < Trie.CLASS ? label : trie.words() + (label & ~Trie.CLASS);
    }

    /// Goes on to another comment.
    void begin(int tokens) {
        if (highest >= NEVER - 2 * tokens) {
            Arrays.fill(stamps, 0);
            highest = 0;
        }
        highest += 2 * tokens;
    }

    /// What begins at a word of the comment bears this stamp or the next one, what begins further on a lower one.
    int stamp(int at) {
        return highest - 2 * at;
    }

    /// A single word that bears this stamp is there, and these classes of it.
    void addWord(int word, int[] classes, int stamp) {
        stamps[word] = stamp + 1;
        for (int one : classes) {
            stamps[one] = stamp + 1;
        }
    }

    /// A class of several words begins at the word with this stamp.
    void add(int place, int stamp) {
        stamps[place] = stamp;
    }

    /// Whether the thing at this place begins at the word with this stamp or in front of it.
    boolean has(int place, int stamp) {
        return stamps[place] >= stamp;
    }

    /// Whether the thing at this place was seen last as a single word, at the word with this stamp.
    boolean isWord(int place, int stamp) {
        return stamps[place] == stamp + 1;
    }
}

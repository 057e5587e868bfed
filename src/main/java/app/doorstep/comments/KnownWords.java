package app.doorstep.comments;

import java.util.Arrays;

/// Which words of a comment a language knows, to tell in which it is written. Reused from comment to comment; belongs
/// to one thread. All languages part a comment into the same words.
final class KnownWords {
    private boolean[] known = new boolean[128];
    private int size;
    private int unknown;

    void clear() {
        size = 0;
        unknown = 0;
    }

    void add(boolean isKnown) {
        if (size == known.length) {
            known = Arrays.copyOf(known, size * 2);
        }
        known[size++] = isKnown;
        unknown += isKnown ? 0 : 1;
    }

    /// Whether the language knows every word.
    boolean areKnown() {
        return unknown == 0;
    }

    /// How many words this language knows and the other does not.
    int beyond(KnownWords other) {
        int count = 0;
        for (int i = 0; i < size; i++) {
            count += known[i] && !other.known[i] ? 1 : 0;
        }
        return count;
    }
}

package app.doorstep.comments;

import java.util.Arrays;

/// The words of a comment that a language does not know, to tell in which it is written. Reused from comment to
/// comment;
/// belongs to one thread. All languages part a comment into the same words.
final class StrangeWords {
    /// Where they begin and end in the comment.
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int count;

    void clear() {
        count = 0;
    }

    void add(int start, int end) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        starts[count] = start;
        ends[count++] = end;
    }

    /// How many they are.
    int count() {
        return count;
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return ends[word];
    }

    /// How many words this language knows and the other does not, both of the same comment.
    int beyond(StrangeWords other) {
        int both = 0;
        for (int i = 0, j = 0; i < count && j < other.count; ) {
            both += starts[i] == other.starts[j] ? 1 : 0;
            var mine = starts[i];
            i += mine <= other.starts[j] ? 1 : 0;
            j += mine >= other.starts[j] ? 1 : 0;
        }
        return other.count - both;
    }
}

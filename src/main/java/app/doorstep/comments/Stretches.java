package app.doorstep.comments;

import java.util.Arrays;

/// Which classes of several words stand where in a comment. Reused from comment to comment; belongs to one thread.
final class Stretches {
    static final int NONE = -1;

    private int[] heads = new int[128];
    private int[] nexts = new int[64];
    private int[] classes = new int[64];
    private int[] ends = new int[64];
    private long[] masks = new long[64];
    private int size;
    /// The classes noted from the word that was begun last, and from that behind it, as bits.
    private long[] current;

    private long[] behind;
    private boolean isCurrentEmpty = true;
    private boolean isBehindEmpty = true;

    /// @param classes how many classes there are
    Stretches(int classes) {
        current = new long[Presence.blocks(classes)];
        behind = current.clone();
    }

    /// Goes on to the word in front.
    void begin() {
        var old = behind;
        if (!isBehindEmpty) {
            Arrays.fill(old, 0);
        }
        behind = current;
        isBehindEmpty = isCurrentEmpty;
        current = old;
        isCurrentEmpty = true;
    }

    /// A block of 64 classes, those noted from the word behind the one begun last.
    long behind(int block) {
        return behind[block];
    }

    void clear(int tokens) {
        begin();
        begin();
        if (tokens > heads.length) {
            heads = new int[tokens * 2];
        }
        Arrays.fill(heads, 0, tokens, NONE);
        size = 0;
    }

    /// Notes a class from the word begun last up to another; false if it stands there already.
    boolean add(int first, int wordClass, int end, long mask) {
        if ((current[wordClass >> 6] & 1L << wordClass) != 0 && stands(first, wordClass, end)) {
            return false;
        }
        current[wordClass >> 6] |= 1L << wordClass;
        isCurrentEmpty = false;
        if (size == nexts.length) {
            nexts = Arrays.copyOf(nexts, size * 2);
            classes = Arrays.copyOf(classes, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            masks = Arrays.copyOf(masks, size * 2);
        }
        nexts[size] = heads[first];
        classes[size] = wordClass;
        ends[size] = end;
        masks[size] = mask;
        heads[first] = size++;
        return true;
    }

    private boolean stands(int first, int wordClass, int end) {
        for (int one = heads[first]; one != NONE; one = nexts[one]) {
            if (classes[one] == wordClass && ends[one] == end) {
                return true;
            }
        }
        return false;
    }

    /// The latest noted from this word on, or [#NONE].
    int firstAt(int word) {
        return heads[word];
    }

    int next(int one) {
        return nexts[one];
    }

    int wordClass(int one) {
        return classes[one];
    }

    /// The word behind it.
    int end(int one) {
        return ends[one];
    }

    /// Its words as bits, those in gaps left out.
    long mask(int one) {
        return masks[one];
    }
}

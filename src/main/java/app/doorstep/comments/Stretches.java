package app.doorstep.comments;

import java.util.Arrays;

/// Which classes of several words stand where in a comment. Reused from comment to comment; belongs to one thread.
final class Stretches {
    static final int NONE = -1;

    private int[] heads = new int[128];
    private int[] nexts = new int[64];
    private int[] places = new int[64];
    private int[] ends = new int[64];
    private long[] masks = new long[64];
    private int size;

    void clear(int tokens) {
        if (tokens > heads.length) {
            heads = new int[tokens * 2];
        }
        Arrays.fill(heads, 0, tokens, NONE);
        size = 0;
    }

    /// Notes a class, by its place in [Presence], from one word up to another.
    void add(int first, int place, int end, long mask) {
        if (size == nexts.length) {
            nexts = Arrays.copyOf(nexts, size * 2);
            places = Arrays.copyOf(places, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            masks = Arrays.copyOf(masks, size * 2);
        }
        nexts[size] = heads[first];
        places[size] = place;
        ends[size] = end;
        masks[size] = mask;
        heads[first] = size++;
    }

    /// Whether the class is noted there already.
    boolean has(int first, int place, int end) {
        for (int one = heads[first]; one != NONE; one = nexts[one]) {
            if (places[one] == place && ends[one] == end) {
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

    int place(int one) {
        return places[one];
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

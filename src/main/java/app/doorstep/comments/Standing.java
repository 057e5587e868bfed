package app.doorstep.comments;

import java.util.Arrays;

/// Which places of an [Automaton] are filled from which word of a comment on: by the word alone, or by several words in
/// a row, a *stretch*. Reused from comment to comment; belongs to one thread.
final class Standing {
    static final int NONE = -1;

    private final PlaceSets sets;
    private final int width;
    /// For each word the set of places that it fills alone.
    private int[] alone = new int[128];
    /// For each word the summaries of all places filled from it on.
    private long[] summaries;
    /// For each place the words from which several fill it, as bits, the 64th word the same as the first, because no
    /// phrase is longer.
    private final long[] begun;
    /// For each word its latest stretch; for each stretch the one before, its place, its end, its words.
    private int[] heads = new int[128];

    private int[] nexts = new int[64];
    private int[] places = new int[64];
    private int[] ends = new int[64];
    private long[] masks = new long[64];
    private int size;

    Standing(Automaton automaton) {
        sets = automaton.sets;
        width = sets.summaries;
        summaries = new long[width * heads.length];
        begun = new long[automaton.places()];
    }

    void clear(int words) {
        for (int one = 0; one < size; one++) {
            begun[places[one]] = 0;
        }
        size = 0;
        if (words > heads.length) {
            heads = new int[words * 2];
            alone = new int[words * 2];
            summaries = new long[words * 2 * width];
        }
    }

    /// Notes what a word fills alone; each word once, before its stretches.
    ///
    /// @param filled the set of places
    void put(int word, int filled) {
        alone[word] = filled;
        heads[word] = NONE;
        for (int i = 0; i < width; i++) {
            summaries[width * word + i] = sets.numbers[filled + i];
        }
    }

    /// Notes that words from one up to another fill a place, unless that is noted already.
    ///
    /// @return whether it was not
    boolean addStretch(int first, int place, int end, long mask) {
        if ((begun[place] & 1L << first) != 0 && hasStretch(first, place, end)) {
            return false;
        }
        if (size == nexts.length) {
            nexts = Arrays.copyOf(nexts, size * 2);
            places = Arrays.copyOf(places, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            masks = Arrays.copyOf(masks, size * 2);
        }
        begun[place] |= 1L << first;
        summaries[width * first + PlaceSets.summary(place)] |= 1L << PlaceSets.block(place);
        nexts[size] = heads[first];
        places[size] = place;
        ends[size] = end;
        masks[size] = mask;
        heads[first] = size++;
        return true;
    }

    private boolean hasStretch(int first, int place, int end) {
        for (int one = heads[first]; one != NONE; one = nexts[one]) {
            if (places[one] == place && ends[one] == end) {
                return true;
            }
        }
        return false;
    }

    /// Forgets the bits of a word that lies too far behind.
    void forget(int word) {
        for (int one = heads[word]; one != NONE; one = nexts[one]) {
            begun[places[one]] &= ~(1L << word);
        }
    }

    /// One of the summaries of the places that are filled from a word on.
    long summary(int word, int which) {
        return summaries[width * word + which];
    }

    /// Whether this place may be filled from a word on; false if it is not.
    boolean mayFill(int word, int place) {
        return (summaries[width * word + PlaceSets.summary(place)] & 1L << PlaceSets.block(place)) != 0;
    }

    /// The set of places that a word fills alone.
    int alone(int word) {
        return alone[word];
    }

    /// Whether several words fill the place from this one on.
    boolean isStretched(int word, int place) {
        return (begun[place] & 1L << word) != 0;
    }

    /// The latest stretch from this word on, or [#NONE].
    int firstAt(int word) {
        return heads[word];
    }

    int next(int stretch) {
        return nexts[stretch];
    }

    int place(int stretch) {
        return places[stretch];
    }

    /// The word behind it.
    int end(int stretch) {
        return ends[stretch];
    }

    /// Its words as bits, those in gaps left out.
    long mask(int stretch) {
        return masks[stretch];
    }
}

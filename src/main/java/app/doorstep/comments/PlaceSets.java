package app.doorstep.comments;

/// Sets of an [Automaton]'s places in one array, most of them a handful out of thousands. Only read once filled.
///
/// A set is a bit map of which only the blocks of 64 places stand there that hold one: first its *summaries*, a bit for
/// each block, then those blocks. Two sets are compared by their summaries first, so that what they have not in common
/// costs next to nothing (compressed bit maps of this kind: Wu, Otoo, Shoshani, "Optimizing bitmap indices", 2006).
final class PlaceSets {
    /// The set of no places.
    static final int EMPTY = 0;

    private static final int BLOCK_BITS = 6;
    private static final int SUMMARY_BITS = 2 * BLOCK_BITS;

    /// How many summaries a set has.
    final int summaries;

    final long[] numbers;

    /// @param places how many places there are
    PlaceSets(int places, long[] numbers) {
        summaries = summaries(places);
        this.numbers = numbers;
    }

    static int summaries(int places) {
        return (places + (1 << SUMMARY_BITS) - 1) >>> SUMMARY_BITS;
    }

    /// In which summary the place's block is a bit.
    static int summary(int place) {
        return place >>> SUMMARY_BITS;
    }

    static int block(int place) {
        return place >>> BLOCK_BITS;
    }

    /// How many blocks stand before one that is bit `block` of a summary.
    static int before(long summary, int block) {
        return Long.bitCount(summary & ((1L << block) - 1));
    }

    /// Whether a block of the set holds a place beside which this one would stand.
    boolean mayHave(int set, int place) {
        return (numbers[set + summary(place)] & 1L << block(place)) != 0;
    }

    /// How many blocks of the set stand before that of the place.
    int rank(int set, int place) {
        int at = set + summary(place);
        int rank = before(numbers[at], block(place));
        for (int before = set; before < at; before++) {
            rank += Long.bitCount(numbers[before]);
        }
        return rank;
    }

    /// Whether the place is in the set.
    boolean has(int set, int place) {
        return mayHave(set, place) && (numbers[set + summaries + rank(set, place)] & 1L << place) != 0;
    }
}

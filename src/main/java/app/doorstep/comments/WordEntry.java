package app.doorstep.comments;

/// What a grammar knows of a word. Its arrays are only read.
final class WordEntry {
    private final int[] entrances;
    private final long[] classes;

    WordEntry(int[] entrances, long[] classes) {
        this.entrances = entrances;
        this.classes = classes;
    }

    /// Where it leads from the root, by itself or for a class it belongs to. For each way a node, the number of wants
    /// that follow, and the wants, as places in a [Presence] of which one must be there. The number is -1 where a
    /// phrase or class is complete at once.
    int[] entrances() {
        return entrances;
    }

    /// The classes it belongs to, as bits.
    long[] classes() {
        return classes;
    }
}

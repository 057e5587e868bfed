package app.doorstep.comments;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/// Fills [PlaceSets], each set that is there more than once only once; used once by one thread.
final class PlaceSetsBuilder {
    private final int summaries;
    /// Where the rows begin, by what stands in them.
    private final Map<List<Long>, Integer> known = new HashMap<>();
    private long[] numbers = new long[1 << 12];
    private int size;

    /// @param places how many places there are
    PlaceSetsBuilder(int places) {
        summaries = PlaceSets.summaries(places);
        add(new BitSet(), List.of());
    }

    /// Adds a set of places. Of its parts only the summaries are kept, in front of the set, those of the first part
    /// nearest to it.
    ///
    /// @param parts subsets of the set
    /// @return where the set begins
    int add(BitSet set, List<BitSet> parts) {
        var start = parts.size() * summaries;
        var all = set.toLongArray();
        var row = new long[start + summaries + all.length];
        summarize(set, row, start);
        for (int i = 0; i < parts.size(); i++) {
            summarize(parts.get(i), row, start - (i + 1) * summaries);
        }
        int end = start + summaries;
        for (long block : all) {
            if (block != 0) {
                row[end++] = block;
            }
        }
        var content = Arrays.copyOf(row, end);
        return known.computeIfAbsent(LongStream.of(content).boxed().toList(), _ -> append(content)) + start;
    }

    private static void summarize(BitSet set, long[] row, int start) {
        for (int place = set.nextSetBit(0); place >= 0; place = set.nextSetBit(place + 1)) {
            int block = PlaceSets.block(place);
            row[start + block / Long.SIZE] |= 1L << block;
        }
    }

    private int append(long[] row) {
        if (size + row.length > numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * (size + row.length));
        }
        System.arraycopy(row, 0, numbers, size, row.length);
        size += row.length;
        return size - row.length;
    }

    long[] build() {
        return Arrays.copyOf(numbers, size);
    }
}

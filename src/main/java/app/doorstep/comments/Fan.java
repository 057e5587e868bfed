package app.doorstep.comments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.SortedMap;

/// Which openings of a [WordEntry] can be passed, given which words and classes follow; asks for 64 of those at a time.
/// Only read once built.
final class Fan {
    /// Blocks of 64 places of a [Presence], in rising order, and which places of each matter.
    private final int[] blocks;

    private final long[] masks;
    /// For each block where its rows begin; a row is a place that matters: the openings it lets pass, as bits.
    private final int[] firstRow;

    private final long[][] rows;

    private Fan(int[] blocks, long[] masks, int[] firstRow, long[][] rows) {
        this.blocks = blocks;
        this.masks = masks;
        this.firstRow = firstRow;
        this.rows = rows;
    }

    /// @param openings for each place the openings that it lets pass
    static Fan of(SortedMap<Integer, BitSet> openings) {
        var blocks = new IntStack();
        var firstRow = new IntStack();
        var masks = new ArrayList<Long>();
        var rows = new ArrayList<long[]>();
        openings.forEach((place, open) -> {
            var block = place >> 6;
            if (blocks.size() == 0 || blocks.last() != block) {
                blocks.add(block);
                firstRow.add(rows.size());
                masks.add(0L);
            }
            masks.set(masks.size() - 1, masks.getLast() | 1L << place);
            rows.add(open.toLongArray());
        });
        return new Fan(
                blocks.toArray(),
                masks.stream().mapToLong(Long::longValue).toArray(),
                firstRow.toArray(),
                rows.toArray(new long[0][]));
    }

    /// Marks the openings that what stands in the rest of the sentence lets pass.
    void open(Presence rest, long[] open) {
        for (int i = 0; i < blocks.length; i++) {
            var hits = rest.bits[blocks[i]] & masks[i];
            if (hits != 0) {
                open(i, hits, open);
            }
        }
    }

    /// Marks the openings that one word lets pass.
    ///
    /// @param place the word
    /// @param classes its classes, as bits
    /// @param longer the classes of several words that begin with it
    void open(int place, long[] classes, Stretches longer, long[] open) {
        int i = 0;
        for (; i < blocks.length && blocks[i] < classes.length; i++) {
            var hits = (classes[blocks[i]] | longer.behind(blocks[i])) & masks[i];
            if (hits != 0) {
                open(i, hits, open);
            }
        }
        var word = Arrays.binarySearch(blocks, i, blocks.length, place >> 6);
        if (word >= 0 && (masks[word] & 1L << place) != 0) {
            open(word, 1L << place, open);
        }
    }

    private void open(int block, long hits, long[] open) {
        for (long left = hits; left != 0; left &= left - 1) {
            var below = Long.lowestOneBit(left) - 1;
            var row = rows[firstRow[block] + Long.bitCount(masks[block] & below)];
            for (int i = 0; i < row.length; i++) {
                open[i] |= row[i];
            }
        }
    }
}

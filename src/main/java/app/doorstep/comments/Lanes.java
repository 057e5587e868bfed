package app.doorstep.comments;

/// A [Model]'s weights, three side by side in each number, so that three are added up at a time and all of a trait lie
/// within few lines of the processor's memory. Immutable.
///
/// Each stands in a lane of 21 bits with an offset that makes it positive, so that no lane borrows from the next; the
/// offset is taken off again as many times as weights were added up (SIMD within a register: Lamport, "Multiple byte
/// processing with full-word instructions", 1975).
final class Lanes {
    private static final int LANES = 3;
    private static final int BITS = 21;
    private static final int MASK = (1 << BITS) - 1;
    /// How many numbers a row has: six, as [#sum] counts on.
    private static final int WIDTH = (Pair.COUNT + LANES - 1) / LANES;

    private final long[] numbers;
    private final int offset;

    /// @param weights [Pair#COUNT] to a row
    Lanes(int[] weights) {
        int largest = 0;
        for (int weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        offset = largest;
        numbers = new long[weights.length / Pair.COUNT * WIDTH];
        for (int i = 0; i < weights.length; i++) {
            numbers[at(i - i % Pair.COUNT, i % Pair.COUNT)] |= (long) (weights[i] + offset) << shift(i % Pair.COUNT);
        }
    }

    private static int at(int row, int pair) {
        return row / Pair.COUNT * WIDTH + pair / LANES;
    }

    private static int shift(int pair) {
        return pair % LANES * BITS;
    }

    /// How many rows [#sum] can add up at once.
    int most() {
        return MASK / Math.max(1, 2 * offset);
    }

    /// The weight of a pair in the row that begins at `row`, counted in weights.
    int get(int row, int pair) {
        return ((int) (numbers[at(row, pair)] >>> shift(pair)) & MASK) - offset;
    }

    /// Adds the rows of the traits from one up to another to the sums of all pairs.
    ///
    /// @param rows for each trait where its row begins
    void sum(int[] rows, int[] traits, int from, int to, int[] sums) {
        long a = 0;
        long b = 0;
        long c = 0;
        long d = 0;
        long e = 0;
        long f = 0;
        for (int i = from; i < to; i++) {
            int row = at(rows[traits[i]], 0);
            a += numbers[row];
            b += numbers[row + 1];
            c += numbers[row + 2];
            d += numbers[row + 3];
            e += numbers[row + 4];
            f += numbers[row + 5];
        }
        int added = offset * (to - from);
        part(a, 0, added, sums);
        part(b, LANES, added, sums);
        part(c, 2 * LANES, added, sums);
        part(d, 3 * LANES, added, sums);
        part(e, 4 * LANES, added, sums);
        part(f, 5 * LANES, added, sums);
    }

    private static void part(long lanes, int first, int offsets, int[] sums) {
        for (int pair = first; pair < Math.min(first + LANES, Pair.COUNT); pair++) {
            sums[pair] += ((int) (lanes >>> shift(pair)) & MASK) - offsets;
        }
    }
}

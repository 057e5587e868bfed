package app.doorstep.analysis;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.List;

/// How far a line is, simulated in the policy's real window.
///
/// @param line the line, on the policy's scale
/// @param above whether the score is on or above it
/// @param steps above: how many more of the worst rating still leave it there; below: how many of the best bring it up
/// @param unreachable below: no number of the best ratings within the window, or within a thousand, brings it up
public record Cushion(BigDecimal line, boolean above, int steps, boolean unreachable) {
    private static final int MOST = 1000;

    /// The cushion of a window of days, in which nothing drops out while ratings come in.
    ///
    /// @param sum of all ratings that count
    /// @param worst what the worst rating adds: 1 star, or 0 for a thumb down
    /// @param best what the best rating adds
    public static Cushion growing(BigDecimal line, long sum, long count, int worst, int best) {
        return steps(line, new Growing(sum, count), worst, best);
    }

    /// The cushion of a last-N window, in which each new rating drops the oldest once it is full.
    ///
    /// @param ratings in the order in which they came, the oldest first
    /// @param size how many the window holds
    public static Cushion rolling(BigDecimal line, List<Integer> ratings, int size, int worst, int best) {
        return steps(line, new Rolling(ratings, size), worst, best);
    }

    /// The same, named by another way to write the line: 85 for a share of 0.85.
    public Cushion of(BigDecimal written) {
        return new Cushion(written, above, steps, unreachable);
    }

    private static Cushion steps(BigDecimal line, Ratings ratings, int worst, int best) {
        var above = ratings.reach(line);
        for (int steps = 1; steps <= MOST; steps++) {
            ratings.add(above ? worst : best);
            if (ratings.reach(line) != above) {
                return new Cushion(line, above, above ? steps - 1 : steps, false);
            }
        }
        return new Cushion(line, above, MOST, !above);
    }

    /// The ratings of a window, to which more are added.
    private sealed interface Ratings {
        void add(int rating);

        boolean reach(BigDecimal line);
    }

    private static boolean reaches(long sum, long count, BigDecimal line) {
        return count > 0 && BigDecimal.valueOf(sum).compareTo(line.multiply(BigDecimal.valueOf(count))) >= 0;
    }

    private static final class Growing implements Ratings {
        private long sum;
        private long count;

        Growing(long sum, long count) {
            this.sum = sum;
            this.count = count;
        }

        @Override
        public void add(int rating) {
            sum += rating;
            count++;
        }

        @Override
        public boolean reach(BigDecimal line) {
            return reaches(sum, count, line);
        }
    }

    private static final class Rolling implements Ratings {
        private final ArrayDeque<Integer> held;
        private final int size;
        private long sum;

        Rolling(List<Integer> ratings, int size) {
            this.held = new ArrayDeque<>(ratings);
            this.size = size;
            this.sum = ratings.stream().mapToLong(Integer::longValue).sum();
        }

        @Override
        public void add(int rating) {
            held.addLast(rating);
            sum += rating;
            if (held.size() > size) {
                sum -= held.removeFirst();
            }
        }

        @Override
        public boolean reach(BigDecimal line) {
            return reaches(sum, held.size(), line);
        }
    }
}

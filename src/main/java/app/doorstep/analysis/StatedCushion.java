package app.doorstep.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// How far a line is from a figure that an app states over its last N ratings. Which old ratings drop out when new ones
/// come is not known, so it is a range.
///
/// @param line in the figure's unit
/// @param above whether the figure is on or above it
/// @param least above: so many of the worst rating at least leave it there; below: so many of the best at least bring
///     it up
/// @param most above: so many at most leave it there; null where that cannot be known
public record StatedCushion(
        BigDecimal line, boolean above, int least, @Nullable Integer most) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /// What a rating of 1 takes away in the place of a 5, and the other way round gives.
    private static final BigDecimal FROM_FIVE_TO_ONE = BigDecimal.valueOf(4);

    /// From a percentage of thumbs up. Above the line the range goes from old thumbs up dropping out first to old
    /// thumbs down dropping out first.
    ///
    /// @param size how many ratings the app counts
    public static StatedCushion ofPercent(BigDecimal percent, int size, BigDecimal line) {
        var up = percent.multiply(BigDecimal.valueOf(size))
                .divide(HUNDRED, 0, RoundingMode.HALF_UP)
                .intValueExact();
        var needed = line.multiply(BigDecimal.valueOf(size))
                .divide(HUNDRED, 0, RoundingMode.CEILING)
                .intValueExact();
        return up >= needed
                ? new StatedCushion(line, true, up - needed, size - needed)
                : new StatedCushion(line, false, needed - up, null);
    }

    /// From a mean of stars, in which nothing is known of the single ratings: old fives dropping out is the worst case
    /// above the line, old ones dropping out the best below it.
    ///
    /// @param size how many ratings the app counts
    public static StatedCushion ofStars(BigDecimal mean, int size, BigDecimal line) {
        var room = mean.subtract(line).multiply(BigDecimal.valueOf(size));
        return room.signum() >= 0
                ? new StatedCushion(
                        line,
                        true,
                        room.divide(FROM_FIVE_TO_ONE, 0, RoundingMode.FLOOR).intValueExact(),
                        null)
                : new StatedCushion(
                        line,
                        false,
                        room.negate()
                                .divide(FROM_FIVE_TO_ONE, 0, RoundingMode.CEILING)
                                .intValueExact(),
                        null);
    }
}

package app.doorstep.analysis;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A mean of stars with its 95 % band, which is the t interval of the ratings and one more rating of 3, clipped to 1-5.
/// The added 3 keeps ten fives from claiming certainty; the mean itself is that of the ratings alone.
///
/// @param count how many ratings
/// @param mean 1-5 with two decimals, rounded half up from the exact fraction; null where there are no ratings
/// @param low lower end of the band with two decimals; null below 3 ratings
/// @param high upper end, likewise
public record Mean(
        int count,
        @Nullable BigDecimal mean,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high) {
    /// From how many ratings on there is a band.
    public static final int BAND_FROM = 3;

    /// Of no ratings.
    public static final Mean NONE = new Mean(0, null, null, null);

    static final int DECIMALS = 2;

    public static Mean of(StarCounts stars) {
        var count = Math.toIntExact(stars.count());
        if (count == 0) {
            return NONE;
        }
        var mean = Rounding.fraction(stars.sum(), count, DECIMALS);
        if (count < BAND_FROM) {
            return new Mean(count, mean, null, null);
        }
        var sample = Sample.withOneThree(stars);
        var reach = StudentT.twoSided95(sample.n() - 1) * Math.sqrt(sample.varianceOfMean());
        return new Mean(
                count,
                mean,
                Rounding.bound(sample.mean() - reach, 1, 5, DECIMALS),
                Rounding.bound(sample.mean() + reach, 1, 5, DECIMALS));
    }

    /// The mean of ratings counted by their stars.
    ///
    /// @param perStar how many ratings gave one, two, three, four and five stars
    public static Mean of(long[] perStar) {
        return of(StarCounts.of(perStar));
    }
}

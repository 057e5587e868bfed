package app.doorstep.analysis;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A share in percent with its 95 % band by Wilson: 12 of 12 are 100 %, the band 76-100 %.
///
/// @param part how many have it, 0 to `of`
/// @param of how many there are
/// @param percent 0-100 with one decimal, rounded half up from the exact fraction; null if `of` is 0
/// @param low lower end of the band with one decimal; null if `of` is 0
/// @param high upper end, likewise
public record Share(
        long part,
        long of,
        @Nullable BigDecimal percent,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high) {
    static final double Z = 1.959963984540054;

    static final int DECIMALS = 1;

    /// The share that `part` is of `of`.
    ///
    /// @throws IllegalArgumentException if `part` is not from 0 to `of`
    public static Share of(long part, long of) {
        if (part < 0 || part > of) {
            throw new IllegalArgumentException(part + " of " + of);
        }
        if (of == 0) {
            return new Share(0, 0, null, null, null);
        }
        var ends = wilson(part, of, Z);
        return new Share(
                part,
                of,
                Rounding.fraction(100 * part, of, DECIMALS),
                Rounding.bound(100 * ends[0], 0, 100, DECIMALS),
                Rounding.bound(100 * ends[1], 0, 100, DECIMALS));
    }

    /// The two ends of Wilson's interval, 0-1.
    ///
    /// @param z how wide, in standard deviations: [#Z] for 95 %
    static double[] wilson(long part, long of, double z) {
        double share = (double) part / of;
        double weight = z * Z / of;
        double centre = (share + weight / 2) / (1 + weight);
        double reach = z * Math.sqrt(share * (1 - share) / of + weight / of / 4) / (1 + weight);
        return new double[] {Math.max(0, centre - reach), Math.min(1, centre + reach)};
    }
}

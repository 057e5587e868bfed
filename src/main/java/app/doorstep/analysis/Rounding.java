package app.doorstep.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// The one way in which figures are rounded.
final class Rounding {
    private Rounding() {}

    /// `numerator / denominator`, half up on the exact fraction.
    static BigDecimal fraction(long numerator, long denominator, int decimals) {
        return fraction(BigDecimal.valueOf(numerator), denominator, decimals);
    }

    static BigDecimal fraction(BigDecimal numerator, long denominator, int decimals) {
        return numerator.divide(BigDecimal.valueOf(denominator), decimals, RoundingMode.HALF_UP);
    }

    /// The end of a band, not outside `least` and `most`.
    static BigDecimal bound(double value, int least, int most, int decimals) {
        return BigDecimal.valueOf(Math.clamp(value, least, most)).setScale(decimals, RoundingMode.HALF_UP);
    }
}

package app.doorstep.analysis;

/// Two-sided points of Student's t distribution.
final class StudentT {
    /// How often a 95 % interval may miss the truth.
    static final double TAIL = 0.05;

    /// So many degrees of freedom make it a normal distribution, to five digits.
    private static final double NORMAL = 1e6;
    private static final double[] LANCZOS = {
        676.5203681218851,
        -1259.1392167224028,
        771.3234287776531,
        -176.6150291621406,
        12.507343278686905,
        -0.13857109526572012,
        9.984369578019572e-6,
        1.5056327351493116e-7
    };

    private StudentT() {}

    /// The value that |t| exceeds with probability 0.05, to nine digits.
    ///
    /// @param freedom degrees of freedom, at least 1, not necessarily whole (Welch)
    static double twoSided95(double freedom) {
        return twoSided(TAIL, freedom);
    }

    /// The value that the absolute of a normal variable exceeds with this probability.
    static double normal(double tail) {
        return twoSided(tail, NORMAL);
    }

    /// The value that |t| exceeds with this probability.
    ///
    /// @param tail above 0, at most 0.05
    static double twoSided(double tail, double freedom) {
        double low = 1.9;
        double high = 12.8;
        while (twoTails(high, freedom) > tail) {
            high *= 2;
        }
        while (high - low > 1e-11) {
            double middle = (low + high) / 2;
            if (twoTails(middle, freedom) > tail) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /// P(|T| > t), which is the regularised incomplete beta function I(freedom/2, 1/2) at freedom/(freedom+t²).
    private static double twoTails(double t, double freedom) {
        return incompleteBeta(freedom / 2, 0.5, freedom / (freedom + t * t));
    }

    private static double incompleteBeta(double a, double b, double x) {
        double front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
        // the continued fraction converges fast only on this side of the mean
        return x < (a + 1) / (a + b + 2)
                ? front * continuedFraction(a, b, x) / a
                : 1 - front * continuedFraction(b, a, 1 - x) / b;
    }

    /// The continued fraction of the incomplete beta function by Lentz's method.
    private static double continuedFraction(double a, double b, double x) {
        double c = 1;
        double d = 1 / awayFromZero(1 - (a + b) * x / (a + 1));
        double result = d;
        for (int m = 1; m <= 500; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / awayFromZero(1 + even * d);
            c = awayFromZero(1 + even / c);
            result *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / awayFromZero(1 + odd * d);
            c = awayFromZero(1 + odd / c);
            result *= d * c;
            if (Math.abs(d * c - 1) < 1e-14) {
                break;
            }
        }
        return result;
    }

    private static double awayFromZero(double value) {
        return Math.abs(value) < 1e-300 ? 1e-300 : value;
    }

    /// Lanczos' approximation.
    private static double logGamma(double x) {
        if (x < 0.5) {
            return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
        }
        double shifted = x - 1;
        double sum = 0.9999999999998099;
        for (int i = 0; i < LANCZOS.length; i++) {
            sum += LANCZOS[i] / (shifted + i + 1);
        }
        double base = shifted + LANCZOS.length - 0.5;
        return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(base) - base + Math.log(sum);
    }
}

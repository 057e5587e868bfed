package app.doorstep.analysis;

import java.math.BigDecimal;

/// Whether a figure differs from the one before, as far as its ratings can tell. Only [Up] and [Down] allow the words
/// "up", "down" or "better"; they appear where the 95 % interval of the difference excludes zero.
public sealed interface Change {
    /// How many ratings the present figure rests on.
    int now();

    /// How many the one before rests on.
    int before();

    /// One of the two rests on fewer than 3 ratings.
    record TooFew(int now, int before) implements Change {}

    /// "No clear change (80 and 75 ratings)."
    record NoClearChange(int now, int before) implements Change {}

    /// More than before, more than chance explains.
    ///
    /// @param difference positive, in stars with two decimals or percentage points with one
    record Up(BigDecimal difference, int now, int before) implements Change {}

    /// Less than before, more than chance explains.
    ///
    /// @param difference negative, in stars with two decimals or percentage points with one
    record Down(BigDecimal difference, int now, int before) implements Change {}

    /// Two means of stars, by Welch's t interval of their difference. Like the band of a [Mean], it takes each side
    /// with one more rating of 3, so that two runs without any spread prove nothing by themselves.
    static Change ofMeans(StarCounts now, StarCounts before) {
        return ofMeans(now, before, 1);
    }

    /// The same, one of several that are looked at together, see [#ofShares(long, long, long, long, int)].
    ///
    /// @param looks how many are looked at, at least 1
    static Change ofMeans(StarCounts now, StarCounts before, int looks) {
        var n = Math.toIntExact(now.count());
        var m = Math.toIntExact(before.count());
        if (Math.min(n, m) < Mean.BAND_FROM) {
            return new TooFew(n, m);
        }
        var a = Sample.withOneThree(now);
        var b = Sample.withOneThree(before);
        var va = a.varianceOfMean();
        var vb = b.varianceOfMean();
        if (va + vb == 0) {
            return new NoClearChange(n, m);
        }
        var freedom = (va + vb) * (va + vb) / (va * va / (a.n() - 1) + vb * vb / (b.n() - 1));
        var reach = StudentT.twoSided(StudentT.TAIL / looks, freedom) * Math.sqrt(va + vb);
        var middle = a.mean() - b.mean();
        var difference = Rounding.fraction(now.sum() * m - before.sum() * n, (long) n * m, Mean.DECIMALS);
        return verdict(middle - reach, middle + reach, difference, n, m);
    }

    /// Two shares, by Newcombe's interval of their difference, which combines the Wilson intervals of both.
    ///
    /// @param part how many of `of` have it now
    /// @param partBefore how many of `ofBefore` had it
    static Change ofShares(long part, long of, long partBefore, long ofBefore) {
        return ofShares(part, of, partBefore, ofBefore, 1);
    }

    /// The same, one of several that are looked at together: by Bonferroni's rule each is held to a stricter interval,
    /// so that the chance of any wrong "up" or "down" among all of them stays below 5 %.
    ///
    /// @param looks how many are looked at, at least 1
    static Change ofShares(long part, long of, long partBefore, long ofBefore, int looks) {
        var n = Math.toIntExact(of);
        var m = Math.toIntExact(ofBefore);
        if (Math.min(n, m) < Mean.BAND_FROM) {
            return new TooFew(n, m);
        }
        double p = (double) part / of;
        double q = (double) partBefore / ofBefore;
        var z = looks == 1 ? Share.Z : StudentT.normal(StudentT.TAIL / looks);
        var a = Share.wilson(part, of, z);
        var b = Share.wilson(partBefore, ofBefore, z);
        var low = p - q - Math.hypot(p - a[0], b[1] - q);
        var high = p - q + Math.hypot(a[1] - p, q - b[0]);
        var difference = Rounding.fraction(100 * (part * ofBefore - partBefore * of), of * ofBefore, Share.DECIMALS);
        return verdict(low, high, difference, n, m);
    }

    private static Change verdict(double low, double high, BigDecimal difference, int now, int before) {
        if (low > 0) {
            return new Up(difference, now, before);
        }
        return high < 0 ? new Down(difference, now, before) : new NoClearChange(now, before);
    }
}

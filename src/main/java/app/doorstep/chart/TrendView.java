package app.doorstep.chart;

import app.doorstep.domain.Factor;
import app.doorstep.domain.Period;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which part of a trend is drawn.
///
/// @param factors the factors with a line
/// @param focus the factor drawn stronger and with its 95 % band, or null
/// @param enlarged whether the axis is broken below the lines, for good drivers live between 4 and 5: it starts at 4,
/// or
///     at the whole star under the lowest point
/// @param span the days the chart shows, so that steps without ratings keep their place; null for those of the trend
/// @param beside events, the apps' own figures, the period before
public record TrendView(
        Set<Factor> factors,
        @Nullable Factor focus,
        boolean enlarged,
        @Nullable Period span,
        Beside beside) {

    public TrendView {
        factors = Set.copyOf(factors);
    }

    /// These factors over the whole trend.
    public static TrendView of(Set<Factor> factors) {
        return new TrendView(factors, null, false, null, Beside.NOTHING);
    }

    /// The five factors a driver can work on.
    public static TrendView specific() {
        return of(EnumSet.copyOf(Factor.SPECIFIC));
    }

    public TrendView focusedOn(@Nullable Factor factor) {
        return new TrendView(factors, factor, enlarged, span, beside);
    }

    public TrendView over(@Nullable Period days) {
        return new TrendView(factors, focus, enlarged, days, beside);
    }

    public TrendView enlarged(boolean enlarge) {
        return new TrendView(factors, focus, enlarge, span, beside);
    }

    public TrendView with(Beside more) {
        return new TrendView(factors, focus, enlarged, span, more);
    }
}

package app.doorstep.analysis;

import app.doorstep.domain.Factor;
import app.doorstep.domain.Platform;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One factor's stars in one step.
///
/// Nine components, because it is the row of a trend's table.
///
/// @param platform whose stars these are; stars of different apps are never averaged together
/// @param start the first day of the step in the calendar, also where the period asked for starts later
/// @param end its last day, likewise
/// @param n how many ratings, at least 1
/// @param mean 1-5, see [Mean]
/// @param low lower end of the 95 % band; null below 3 ratings
/// @param high upper end, likewise
public record TrendPoint(
        Platform platform,
        Factor factor,
        LocalDate start,
        LocalDate end,
        int n,
        BigDecimal mean,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        TrendSource source) {
    /// From how many marks in its step on a derived point is drawn; tables and JSON hold all points with their count.
    public static final int DERIVED_DRAWN_FROM = 3;

    /// Whether a chart shows it.
    public boolean isDrawn() {
        return source == TrendSource.EXPORTED || n >= DERIVED_DRAWN_FROM;
    }
}

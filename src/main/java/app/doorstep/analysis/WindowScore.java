package app.doorstep.analysis;

import app.doorstep.domain.Window;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A policy's figure for one of its windows.
///
/// Eight components, because it is the row of a table of windows.
///
/// @param from first day: of the window for days, weeks and months; of the counted ratings for the last N (null where
///     there are none); null for lifetime
/// @param to last day, likewise
/// @param shown whether there are as many as the policy needs
/// @param count how many ratings, or raters where only each customer's latest counts
/// @param score in the policy's scale and decimals; null unless shown
/// @param low lower end of its 95 % band in the same decimals; null unless shown, and for stars below 3 ratings
/// @param high upper end, likewise
public record WindowScore(
        Window window,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean shown,
        int count,
        @Nullable BigDecimal score,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high) {}

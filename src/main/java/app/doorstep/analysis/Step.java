package app.doorstep.analysis;

import app.doorstep.domain.Identified;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// The stretch of days that one point of a trend stands for.
public enum Step implements Identified {
    DAY,
    WEEK,
    MONTH;

    /// The first day of the step in which `day` lies.
    ///
    /// @param weekStart the day on which weeks start, of interest to [#WEEK] only
    public LocalDate start(LocalDate day, DayOfWeek weekStart) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(weekStart));
            case MONTH -> day.withDayOfMonth(1);
        };
    }

    /// The last day of the step that starts with `start`.
    public LocalDate end(LocalDate start) {
        return next(start).minusDays(1);
    }

    /// The first day of the step after the one that starts with `start`.
    public LocalDate next(LocalDate start) {
        return switch (this) {
            case DAY -> start.plusDays(1);
            case WEEK -> start.plusWeeks(1);
            case MONTH -> start.plusMonths(1);
        };
    }
}

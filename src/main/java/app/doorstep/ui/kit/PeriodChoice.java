package app.doorstep.ui.kit;

import app.doorstep.domain.Identified;
import app.doorstep.domain.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The periods one can pick. Those of days end with today.
public enum PeriodChoice implements Identified {
    LAST_7_DAYS,
    LAST_30_DAYS,
    LAST_12_WEEKS,
    LAST_12_MONTHS,
    THIS_MONTH,
    LAST_MONTH,
    EVERYTHING;

    private static final int ALL_YEARS = 20;

    /// The days it means when today is `today`; null for everything.
    public @Nullable Period on(LocalDate today) {
        return switch (this) {
            case LAST_7_DAYS -> Period.upTo(today, 7);
            case LAST_30_DAYS -> Period.upTo(today, 30);
            case LAST_12_WEEKS -> Period.upTo(today, 84);
            case LAST_12_MONTHS -> new Period(today.minusMonths(12).plusDays(1), today);
            case THIS_MONTH -> new Period(today.withDayOfMonth(1), today);
            case LAST_MONTH ->
                new Period(
                        today.minusMonths(1).withDayOfMonth(1),
                        today.withDayOfMonth(1).minusDays(1));
            case EVERYTHING -> null;
        };
    }

    /// The same for what needs two ends: everything is the last twenty years.
    public Period days(LocalDate today) {
        var chosen = on(today);
        return chosen == null ? new Period(today.minusYears(ALL_YEARS), today) : chosen;
    }

    /// The text's key: `kit.period.last_30_days`.
    String key() {
        return "kit.period." + id();
    }
}

package app.doorstep.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// A span of days, both ends included.
public record Period(LocalDate from, LocalDate to) {
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period that ends before it starts: " + from + " to " + to);
        }
    }

    /// The `days` days before `day`: day − days to day − 1.
    public static Period before(LocalDate day, int days) {
        return new Period(day.minusDays(days), day.minusDays(1));
    }

    /// The `days` days that end with `day`.
    public static Period upTo(LocalDate day, int days) {
        return new Period(day.minusDays(days - 1L), day);
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /// The period of the same length that ends the day before this one starts.
    public Period previous() {
        return new Period(from.minusDays(days()), from.minusDays(1));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}

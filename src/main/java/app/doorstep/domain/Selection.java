package app.doorstep.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Which ratings a question is about; a null component does not restrict.
public record Selection(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Platform platform,
        @Nullable String driver) {
    public static final Selection ALL = new Selection(null, null, null, null);

    public static Selection of(Period period) {
        return new Selection(period.from(), period.to(), null, null);
    }

    /// Whether a day is in it.
    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /// Whether what has this in common is about its app and driver.
    public boolean contains(Scope scope) {
        return (platform == null || platform.equals(scope.platform()))
                && (driver == null || driver.equals(scope.driver()));
    }

    public Selection within(Period period) {
        return new Selection(period.from(), period.to(), platform, driver);
    }
}

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

    public Selection within(Period period) {
        return new Selection(period.from(), period.to(), platform, driver);
    }
}

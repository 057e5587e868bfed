package app.doorstep.ui.kit;

import app.doorstep.domain.Platform;
import app.doorstep.domain.Selection;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Period, app and driver as chosen in a page's header.
///
/// @param platform null for all apps
/// @param driver null for all drivers
public record Filter(
        PeriodChoice period,
        @Nullable Platform platform,
        @Nullable String driver) {
    public static final Filter START = new Filter(PeriodChoice.LAST_30_DAYS, null, null);

    public Filter with(PeriodChoice other) {
        return new Filter(other, platform, driver);
    }

    public Filter with(@Nullable Platform other) {
        return new Filter(period, other, driver);
    }

    public Filter ofDriver(@Nullable String name) {
        return new Filter(period, platform, name);
    }

    /// The question it makes when today is `today`.
    public Selection selection(LocalDate today) {
        var days = period.on(today);
        return new Selection(days == null ? null : days.from(), days == null ? null : days.to(), platform, driver);
    }
}

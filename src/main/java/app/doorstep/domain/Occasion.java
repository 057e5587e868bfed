package app.doorstep.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// The delivery a feedback is about.
///
/// @param driver who delivered, in files that hold several drivers; null for the driver at this desk
/// @param externalId order or tracking number; null where the source has none
/// @param date the day of the delivery or, where a source only has that, of the feedback; never moved by a time zone
/// @param time local time, if given
/// @param learned the day the driver learned of the feedback, if stated
public record Occasion(
        Platform platform,
        @Nullable String driver,
        @Nullable String externalId,
        LocalDate date,
        @Nullable LocalTime time,
        @Nullable LocalDate learned) {

    /// An occasion of which only platform and day are known.
    public static Occasion on(Platform platform, LocalDate date) {
        return new Occasion(platform, null, null, date, null, null);
    }
}

package app.doorstep.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What happened to the driver, to be shown in Trends: "new car", "holiday".
///
/// @param until its last day; null if it is one day
public record DayEvent(LocalDate day, @Nullable LocalDate until, String text) {
    public DayEvent {
        text = text.strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("an event without words");
        }
        if (until != null && until.isBefore(day)) {
            throw new IllegalArgumentException("an event that ends before it starts: " + day + " to " + until);
        }
    }
}

package app.doorstep.notes;

import app.doorstep.domain.Platform;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is known before a line is read.
///
/// @param today the day on which it is typed
/// @param app stays from the line before; null asks for it unless only one app is in use
/// @param day stays from the line before; null asks for it
/// @param answers what the driver chose for doubts of this line, or instead of what was read; see [Chip#value()]
public record Before(
        LocalDate today, @Nullable Platform app, @Nullable LocalDate day, Map<Part, String> answers) {
    public Before {
        answers = Map.copyOf(answers);
    }

    /// A first line typed today: a line without a day is of today.
    public static Before on(LocalDate today) {
        return new Before(today, null, today, Map.of());
    }

    /// The same with other answers.
    public Before answering(Map<Part, String> others) {
        return new Before(today, app, day, others);
    }

    /// For the next line: app and day of `line`, where it has them.
    public Before after(QuickLine line) {
        return new Before(
                today, line.app() == null ? app : line.app(), line.day() == null ? day : line.day(), Map.of());
    }
}

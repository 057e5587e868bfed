package app.doorstep.workbench;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How promptly feedback was answered in a period.
///
/// @param sent replies marked as sent
/// @param inTime those within their deadline
/// @param median the median time from learning of it to the reply; null if none was sent
public record Timeliness(int sent, int inTime, @Nullable Duration median) {}

package app.doorstep.replies;

import app.doorstep.domain.Audience;
import app.doorstep.domain.Feedback;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a draft is made from.
///
/// @param circumstances what was in the way: ids of [Circumstance], or the driver's own words; empty if nothing was
/// @param driver the name to sign with, or null
/// @param lastSent the last texts that were sent, newest first; at most ten are looked at
/// @param today the day of writing; only decides whether a date needs its year
public record ReplyRequest(
        Feedback feedback,
        Audience audience,
        List<String> circumstances,
        @Nullable String driver,
        List<String> lastSent,
        LocalDate today) {

    private static final int LOOKED_AT = 10;

    public ReplyRequest {
        circumstances = List.copyOf(circumstances);
        lastSent = List.copyOf(lastSent.subList(0, Math.min(LOOKED_AT, lastSent.size())));
    }

    ReplyRequest to(Audience other) {
        return new ReplyRequest(feedback, other, circumstances, driver, lastSent, today);
    }
}

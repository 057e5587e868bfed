package app.doorstep.replies;

import app.doorstep.domain.Audience;
import app.doorstep.domain.Feedback;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a draft is made from.
///
/// More than six components: each is a fact of its own, and together they decide every word of a draft.
///
/// @param app the app's name as the driver calls it
/// @param circumstances what was in the way: ids of [Circumstance], or the driver's own words; empty if nothing was
/// @param driver the name to sign with, or null
/// @param lastSent the last texts that were sent, newest first; at most ten are looked at
/// @param today the day of writing; only decides whether a date needs its year
public record ReplyRequest(
        Feedback feedback,
        String app,
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

    /// The same, avoiding the wordings of `texts` too: for another draft than the one at hand.
    public ReplyRequest unlike(List<String> texts) {
        var avoided = new ArrayList<>(texts);
        avoided.addAll(lastSent);
        return new ReplyRequest(feedback, app, audience, circumstances, driver, avoided, today);
    }

    /// The same with other things in the way.
    public ReplyRequest with(List<String> otherCircumstances) {
        return new ReplyRequest(feedback, app, audience, otherCircumstances, driver, lastSent, today);
    }

    ReplyRequest to(Audience other) {
        return new ReplyRequest(feedback, app, other, circumstances, driver, lastSent, today);
    }
}

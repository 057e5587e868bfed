package app.doorstep.replies;

import app.doorstep.domain.Audience;
import app.doorstep.domain.Identified;
import java.util.List;

/// A reply as Doorstep proposes it; the driver edits and sends it.
///
/// @param audience to whom it is written: the one asked for, but `SUPPORT` where the feedback holds serious words
/// @param missing what only the driver can add, a sentence each; empty if there is nothing
/// @param checks all checks of the text, in the order of [Check]
public record Draft(Kind kind, Audience audience, String text, List<String> missing, List<CheckResult> checks) {
    /// How a draft says it. For a customer: up to 35 words, 40 to 90, up to 120.
    public enum Kind implements Identified {
        SHORT,
        SPECIFIC,
        FORMAL
    }

    public Draft {
        missing = List.copyOf(missing);
        checks = List.copyOf(checks);
    }

    /// Whether no check objects.
    public boolean isClean() {
        return checks.stream().allMatch(CheckResult::ok);
    }
}

package app.doorstep.workbench;

import app.doorstep.domain.Audience;
import app.doorstep.replies.CheckResult;
import app.doorstep.replies.ReplyChecker;
import app.doorstep.text.Texts;
import java.util.List;

/// What is wrong with a reply, judged by its text alone, without a notebook.
public final class ReplyChecks {
    private final Texts texts;

    public ReplyChecks(Texts texts) {
        this.texts = texts;
    }

    /// All checks of `text`, in their usual order.
    public List<CheckResult> check(String text, Audience audience) {
        return ReplyChecker.check(text, null, audience, List.of(), texts);
    }
}

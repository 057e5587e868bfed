package app.doorstep.ui.answers;

import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Flag;
import app.doorstep.domain.ReplyChannel;
import app.doorstep.text.Texts;
import app.doorstep.ui.edit.Aftermath;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.workbench.Workbench;

/// What the driver decides about the feedback in the composer: sent, contested, nothing to do. Each can be taken back.
/// Used on the window's thread only.
final class Decisions {
    private final Workbench workbench;
    private final Texts texts;
    private final Wording wording;
    private final ComposerViewModel composer;
    private final Aftermath after;

    Decisions(Workbench workbench, ScreenContext context, Wording wording, ComposerViewModel composer) {
        this.workbench = workbench;
        this.texts = context.texts();
        this.wording = wording;
        this.composer = composer;
        this.after = new Aftermath(workbench, context);
    }

    /// Remembers that the driver sent the text.
    void markSent() {
        var current = composer.subject().get();
        if (current == null || !composer.checks().copyable().get()) {
            return;
        }
        var words = composer.text().get();
        var id = current.feedback().id();
        decide(
                () -> workbench.answers().markSent(id, words, current.audience(), null),
                texts.get("answers.marked", wording.who(current.feedback())));
    }

    /// Takes the feedback out of the queue without an answer, or puts it back.
    void nothingToDo(boolean nothing) {
        var current = composer.subject().get();
        if (current != null) {
            decide(
                    () -> workbench.log().flag(current.feedback().id(), Flag.NOTHING_TO_DO, nothing),
                    texts.get(
                            nothing ? "answers.nothing.done" : "answers.nothing.back",
                            wording.who(current.feedback())));
        }
    }

    /// Writes to support instead, to have the rating looked at, and remembers that it is contested; or the way back.
    void contest(boolean contested) {
        var current = composer.subject().get();
        if (current != null) {
            decide(
                    () -> workbench.log().flag(current.feedback().id(), Flag.DISPUTED, contested),
                    texts.get(contested ? "answers.contest.done" : "answers.contest.back"));
        }
    }

    /// Answers the question whether feedback can be answered in this app; a no turns its drafts into messages to
    /// support, from now on and in the queue.
    void answerChannel(boolean possible) {
        var current = composer.subject().get();
        if (current == null) {
            return;
        }
        var app = current.app();
        var channel = possible ? app.channel() : ReplyChannel.SUPPORT;
        var known = new AppProfile(app.platform(), app.name(), channel, true, app.coverage(), app.policy(), app.line());
        after.run(() -> workbench.apps().save(known), composer::refresh);
    }

    private void decide(Aftermath.Edit step, String done) {
        after.run(step, done, composer::refresh);
    }
}

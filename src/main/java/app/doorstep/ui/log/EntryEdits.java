package app.doorstep.ui.log;

import app.doorstep.domain.Evidence;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Flag;
import app.doorstep.domain.Polarity;
import app.doorstep.ui.edit.Aftermath;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the driver does to the chosen entry: marks, flags, note, evidence, deletion, the way to its answer. Used on the
/// window's thread only.
final class EntryEdits {
    private final Workbench workbench;
    private final ScreenContext context;
    private final LogViewModel log;
    private final Aftermath after;

    EntryEdits(Workbench workbench, ScreenContext context, LogViewModel log) {
        this.workbench = workbench;
        this.context = context;
        this.log = log;
        this.after = new Aftermath(workbench, context);
    }

    void flag(Flag flag, boolean on) {
        edit(id -> workbench.log().flag(id, flag, on));
    }

    /// Corrects what the entry says about a factor; null takes the mark away.
    void mark(Factor factor, @Nullable Polarity polarity) {
        edit(id -> workbench.log().mark(id, factor, polarity));
    }

    /// Keeps the note of the entry it was written under, which may not be the chosen one any more.
    void note(LogDetail under, String text) {
        var before = under.feedback().words().note();
        if (!text.strip().equals(before == null ? "" : before)) {
            after.run(() -> workbench.log().note(under.feedback().id(), text.strip()), log::find);
        }
    }

    /// Attaches files to an entry as evidence, without the place where they were taken.
    void attach(LogDetail to, List<Path> files) {
        var id = to.feedback().id();
        after.run(
                () -> workbench.proofs().attach(new Evidence.OfFeedback(id), files),
                context.texts().count("log.attached", files.size()),
                log::find);
    }

    /// Takes a piece of evidence away; the notice offers it back.
    void detach(LogDetail.Proof proof) {
        after.run(
                () -> workbench.proofs().delete(proof.kept()),
                context.texts().get("log.detached", proof.kept().value().name()),
                log::find);
    }

    /// Deletes the chosen entry; the notice offers it back.
    void delete() {
        var shown = log.detailProperty().get();
        if (shown != null) {
            long id = shown.feedback().id();
            log.leave(id);
            after.run(() -> workbench.log().delete(id), context.texts().get("log.deleted"), log::find);
        }
    }

    void answer() {
        var shown = log.detailProperty().get();
        if (shown != null) {
            context.go(new Destination.AnswerTo(shown.feedback().id()));
        }
    }

    private interface EditOfOne {
        void make(long id) throws Trouble;
    }

    private void edit(EditOfOne edit) {
        var shown = log.detailProperty().get();
        if (shown != null) {
            long id = shown.feedback().id();
            after.run(() -> edit.make(id), log::find);
        }
    }
}

package app.doorstep.ui.log;

import app.doorstep.domain.Evidence;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Flag;
import app.doorstep.domain.Polarity;
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
    interface Edit {
        void make() throws Trouble;
    }

    private final Workbench workbench;
    private final ScreenContext context;
    private final LogViewModel log;

    EntryEdits(Workbench workbench, ScreenContext context, LogViewModel log) {
        this.workbench = workbench;
        this.context = context;
        this.log = log;
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
            run(() -> workbench.log().note(under.feedback().id(), text.strip()), log::changed);
        }
    }

    /// Attaches files to an entry as evidence, without the place where they were taken.
    void attach(LogDetail to, List<Path> files) {
        var id = to.feedback().id();
        run(
                () -> {
                    for (var file : files) {
                        workbench.proofs().attach(new Evidence.OfFeedback(id), file, false);
                    }
                },
                () -> {
                    context.notice(context.texts().count("log.attached", files.size()), this::undo);
                    log.changed();
                });
    }

    /// Takes a piece of evidence away; the notice offers it back.
    void detach(LogDetail.Proof proof) {
        run(() -> workbench.proofs().delete(proof.kept()), () -> {
            context.notice(
                    context.texts().get("log.detached", proof.kept().value().name()), this::undo);
            log.changed();
        });
    }

    /// Deletes the chosen entry; the notice offers it back.
    void delete() {
        var shown = log.detailProperty().get();
        if (shown != null) {
            long id = shown.feedback().id();
            log.leave(id);
            run(() -> workbench.log().delete(id), () -> {
                context.notice(context.texts().get("log.deleted"), this::undo);
                log.changed();
            });
        }
    }

    private void undo() {
        run(() -> workbench.log().undo(), log::changed);
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
            run(() -> edit.make(id), log::changed);
        }
    }

    /// Makes an edit in the background, then goes on on the window's thread.
    void run(Edit edit, Runnable then) {
        context.background()
                .run(
                        _ -> {
                            edit.make();
                            return true;
                        },
                        _ -> then.run(),
                        log::failed);
    }
}

package app.doorstep.ui.edit;

import app.doorstep.ui.kit.Jobs;
import app.doorstep.ui.kit.Progress;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.ui.kit.Work;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.WorkProgress;
import app.doorstep.workbench.Workbench;
import java.util.function.Consumer;
import java.util.function.Function;

/// What every part does once something was kept, or could not be. Used on the window's thread only.
public final class Aftermath {
    private final Workbench workbench;
    private final ScreenContext context;
    private boolean keeping;

    /// A change of the notebook that one undo takes back.
    public interface Edit {
        /// Makes it, away from the window's thread.
        void make() throws Trouble;
    }

    public Aftermath(Workbench workbench, ScreenContext context) {
        this.workbench = workbench;
        this.context = context;
    }

    /// What went wrong, in one sentence for the driver.
    public String sentence(Throwable problem) {
        return Trouble.sentence(problem, context.texts().get("kit.failed"));
    }

    /// Says what went wrong without stealing the focus.
    public void tell(Throwable problem) {
        context.notice(sentence(problem), null);
    }

    /// Makes an edit that one sees without being told.
    ///
    /// @param refresh reads the part anew then
    public void run(Edit edit, Runnable refresh) {
        work(
                _ -> {
                    edit.make();
                    return true;
                },
                _ -> changed(refresh),
                this::tell);
    }

    /// Makes an edit, says that it was made, and offers to take it back.
    ///
    /// @param done what to say then
    /// @param refresh reads the part anew, after the edit and after its undo
    public void run(Edit edit, String done, Runnable refresh) {
        run(
                _ -> {
                    edit.make();
                    return done;
                },
                sentence -> sentence,
                refresh);
    }

    /// The same for an edit that says what came of it, or takes a while.
    ///
    /// @param done what to say then
    public <T> void run(Work<T> edit, Function<T, String> done, Runnable refresh) {
        work(edit, result -> made(done.apply(result), refresh), this::tell);
    }

    /// Keeps what was typed, says so, and offers to take it back. Until that is done another call does nothing, so that
    /// Enter pressed twice is one entry.
    ///
    /// @param then puts away what was typed, not again after an undo
    /// @param done what to say then
    /// @param undone reads the part anew after an undo
    public <T> void keep(Work<T> work, Consumer<T> then, Function<T, String> done, Runnable undone) {
        if (keeping) {
            return;
        }
        keeping = true;
        work(
                work,
                kept -> {
                    keeping = false;
                    then.accept(kept);
                    offer(done.apply(kept), undone);
                    context.dataChanged();
                },
                problem -> {
                    keeping = false;
                    tell(problem);
                });
    }

    /// Says that an edit was made, and offers to take it back.
    ///
    /// @param refresh reads the part anew, now and after the undo
    public void made(String done, Runnable refresh) {
        offer(done, refresh);
        changed(refresh);
    }

    /// The notice takes back what it speaks of and nothing that came after.
    private void offer(String done, Runnable refresh) {
        var edit = workbench.edits().newest();
        context.notice(
                done,
                () -> work(
                        workbench.edits().undoStops(),
                        progress -> {
                            var words = workbench.edits().undoable();
                            workbench.log().undo(edit, watched(progress));
                            return words.orElse("");
                        },
                        words -> {
                            context.notice(context.texts().get("kit.undone", words), null);
                            changed(refresh);
                        },
                        this::tell));
    }

    /// Does what takes a while and needs the whole notebook, when it is its turn, and says what came of it.
    ///
    /// @param refresh reads the part anew then
    public <T> void stoppable(String key, Work<T> work, Function<T, String> done, Runnable refresh) {
        context.jobs().stoppable(key, work, result -> finished(done.apply(result), refresh), this::tell);
    }

    /// The same where stopping it would leave something half done.
    public <T> void whole(String key, Work<T> work, Function<T, String> done, Runnable refresh) {
        context.jobs().whole(key, work, result -> finished(done.apply(result), refresh), this::tell);
    }

    private void finished(String done, Runnable refresh) {
        context.notice(done, null);
        changed(refresh);
    }

    /// What watches the notebook's work where it can be stopped.
    public static WorkProgress watched(Progress progress) {
        return share -> {
            progress.report(share);
            return !progress.cancelled();
        };
    }

    /// An edit passes between other work; one that takes a while is shown at the foot.
    private <T> void work(Work<T> work, Consumer<? super T> success, Consumer<? super Throwable> failure) {
        work(false, work, success, failure);
    }

    private <T> void work(
            boolean stops, Work<T> work, Consumer<? super T> success, Consumer<? super Throwable> failure) {
        context.jobs()
                .beside(
                        new Jobs.Task(context.texts().get("kit.job.edit"), stops),
                        context.background().run(work, success, failure));
    }

    private void changed(Runnable refresh) {
        refresh.run();
        context.dataChanged();
    }
}

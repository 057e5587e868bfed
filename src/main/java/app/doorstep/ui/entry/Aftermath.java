package app.doorstep.ui.entry;

import app.doorstep.text.Texts;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;

/// What every part does once something was kept, or could not be. Used on the window's thread only.
public final class Aftermath {
    private final Workbench workbench;
    private final ScreenContext context;

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
    public static String sentence(Throwable problem, Texts texts) {
        return problem instanceof Trouble trouble ? trouble.sentence() : texts.get("add.import.bug");
    }

    /// Says what went wrong without stealing the focus.
    public void tell(Throwable problem) {
        context.notice(sentence(problem, context.texts()), null);
    }

    /// Makes an edit, says that it was made, and offers to take it back.
    ///
    /// @param done what to say then
    /// @param refresh reads the part anew, after the edit and after its undo
    public void run(Edit edit, String done, Runnable refresh) {
        context.background()
                .run(
                        _ -> {
                            edit.make();
                            return true;
                        },
                        _ -> {
                            context.notice(done, () -> undo(refresh));
                            changed(refresh);
                        },
                        this::tell);
    }

    /// Takes the last entry back.
    public void undo() {
        undo(() -> {});
    }

    /// Takes the last edit back.
    ///
    /// @param refresh reads the part anew then
    public void undo(Runnable refresh) {
        context.background()
                .run(
                        _ -> {
                            workbench.log().undo();
                            return true;
                        },
                        _ -> changed(refresh),
                        this::tell);
    }

    private void changed(Runnable refresh) {
        refresh.run();
        context.dataChanged();
    }
}

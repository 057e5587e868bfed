package app.doorstep.ui.entry;

import app.doorstep.text.Texts;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;

/// What every part does once something was kept, or could not be.
public final class Aftermath {
    private final Workbench workbench;
    private final ScreenContext context;

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

    /// Takes the last entry back.
    public void undo() {
        context.background()
                .run(
                        _ -> {
                            workbench.log().undo();
                            return true;
                        },
                        _ -> context.dataChanged(),
                        this::tell);
    }
}

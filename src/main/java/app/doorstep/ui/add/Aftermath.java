package app.doorstep.ui.add;

import app.doorstep.text.Texts;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;

/// What all parts of Add do once something was kept, or could not be.
final class Aftermath {
    private final Workbench workbench;
    private final ScreenContext context;

    Aftermath(Workbench workbench, ScreenContext context) {
        this.workbench = workbench;
        this.context = context;
    }

    /// What went wrong, in one sentence for the driver.
    static String sentence(Throwable problem, Texts texts) {
        return problem instanceof Trouble trouble ? trouble.sentence() : texts.get("add.import.bug");
    }

    /// Says what went wrong without stealing the focus.
    void tell(Throwable problem) {
        context.notice(sentence(problem, context.texts()), null);
    }

    /// Takes the last entry back.
    void undo() {
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

package app.doorstep.ui.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;

/// JavaFX itself: started without a display where none is wanted.
public final class Toolkit {
    private Toolkit() {}

    /// Lets JavaFX draw into memory, on the processor; has no effect once it is started.
    public static void withoutDisplay() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
    }

    /// Runs `work` on the window's thread, starting JavaFX if need be, and waits for it.
    ///
    /// @throws Exception what the work threw
    public static <T> T call(Callable<T> work) throws Exception {
        var task = new FutureTask<>(work);
        try {
            Platform.startup(task);
        } catch (IllegalStateException _) {
            Platform.runLater(task);
        }
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw e;
        }
    }

    /// Runs `work` on the window's thread, at once if this is it.
    public static void onWindow(Runnable work) {
        if (Platform.isFxApplicationThread()) {
            work.run();
        } else {
            Platform.runLater(work);
        }
    }
}

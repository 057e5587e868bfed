package app.doorstep.cli;

import app.doorstep.workbench.ImportProgress;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Ends an import in good order where the program is told to end, by Ctrl+C or by a machine that shuts down: the import
/// is cancelled, and the program stays until it has said so.
final class Stopping implements ImportProgress, AutoCloseable {
    private static final long PATIENCE_SECONDS = 5;

    private final CountDownLatch told = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "stopping");
    private volatile boolean wanted;

    private Stopping() {}

    /// Listens until it is closed.
    static Stopping listening() {
        var stopping = new Stopping();
        Runtime.getRuntime().addShutdownHook(stopping.hook);
        return stopping;
    }

    @Override
    public boolean goOn(long rows, double share) {
        return !wanted;
    }

    private void stop() {
        wanted = true;
        try {
            // What takes longer is ended as it stands: nothing is stored before the last row is.
            var _ = told.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        told.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // The hook runs already, and ends now.
        }
    }
}

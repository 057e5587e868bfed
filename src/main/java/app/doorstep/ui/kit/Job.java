package app.doorstep.ui.kit;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/// Running work as its watcher sees it. Its properties change on the window's thread; [#cancel()] and [#stop()] may be
/// called from any.
public final class Job implements Progress {
    private final Executor window;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final AtomicBoolean told = new AtomicBoolean();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private volatile double latest = -1;

    Job(Executor window) {
        this.window = window;
    }

    /// Asks the work to stop. Neither its result nor its failure is handed over afterwards.
    public void cancel() {
        cancelled.set(true);
    }

    /// Asks the work to stop. What it comes to, its result if it was quicker, is still handed over.
    public void stop() {
        stopped.set(true);
    }

    @Override
    public boolean cancelled() {
        return cancelled.get() || stopped.get();
    }

    /// Whether nobody wants to know any more what it came to.
    boolean dropped() {
        return cancelled.get();
    }

    /// How far it is, from 0 to 1; negative if nobody knows.
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// Whether it still runs, cancelled or not.
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    @Override
    public void report(double share) {
        latest = share;
        if (told.compareAndSet(false, true)) {
            window.execute(() -> {
                told.set(false);
                progress.set(latest);
            });
        }
    }

    void ended() {
        running.set(false);
    }
}

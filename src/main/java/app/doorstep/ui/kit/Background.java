package app.doorstep.ui.kit;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one seam between the window's thread and all others. Thread-safe.
public final class Background {
    private static final Logger LOG = LoggerFactory.getLogger(Background.class);

    private final Executor workers;
    private final Executor window;
    private final AtomicInteger underWay = new AtomicInteger();

    private Background(Executor workers, Executor window) {
        this.workers = workers;
        this.window = window;
    }

    /// Work on threads of its own, results on the window's thread.
    public static Background threads() {
        return new Background(
                Executors.newThreadPerTaskExecutor(
                        Thread.ofPlatform().daemon().name("work-", 1).factory()),
                Platform::runLater);
    }

    /// Work on one executor, results on another, for tests that say when each comes.
    public static Background on(Executor workers, Executor window) {
        return new Background(workers, window);
    }

    /// Everything at once on the calling thread, for tests and pictures.
    public static Background inline() {
        return new Background(Runnable::run, Runnable::run);
    }

    /// Starts `work`; then either `success` or `failure` is called on the window's thread, neither once cancelled.
    ///
    /// @param failure gets what the work threw
    public <T> Job run(Work<T> work, Consumer<? super T> success, Consumer<? super Throwable> failure) {
        return run(job(), work, success, failure);
    }

    /// A job that has not begun.
    Job job() {
        return new Job(window);
    }

    /// The same for a job that was handed out before it begins.
    <T> Job run(Job job, Work<T> work, Consumer<? super T> success, Consumer<? super Throwable> failure) {
        underWay.incrementAndGet();
        workers.execute(() -> {
            Runnable outcome;
            try {
                var result = work.run(job);
                outcome = () -> success.accept(result);
            } catch (Throwable problem) {
                LOG.debug("background work failed: {}", problem.getClass().getName());
                outcome = () -> failure.accept(problem);
            }
            finish(job, outcome);
        });
        return job;
    }

    /// A line of questions of which only the newest counts.
    public Lane lane() {
        return new Lane(this);
    }

    /// Runs `action` on the window's thread, later if this is another one.
    public void onWindow(Runnable action) {
        window.execute(action);
    }

    /// Whether nothing is being done, cancelled work included, and every result was handed over.
    public boolean isAtRest() {
        return underWay.get() == 0;
    }

    private void finish(Job job, Runnable result) {
        window.execute(() -> {
            underWay.decrementAndGet();
            job.ended();
            if (!job.dropped()) {
                result.run();
            }
        });
    }
}

package app.doorstep.ui.kit;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A line of questions of which only the newest counts: asking again cancels the one before. Used on the window's
/// thread only.
public final class Lane {
    private final Background background;
    private @Nullable Job current;

    Lane(Background background) {
        this.background = background;
    }

    /// Starts `work` in place of what this lane still does; see [Background#run].
    public <T> Job ask(Work<T> work, Consumer<? super T> success, Consumer<? super Throwable> failure) {
        cancel();
        var job = background.run(work, success, failure);
        current = job;
        return job;
    }

    /// Drops what is still being done.
    public void cancel() {
        if (current != null) {
            current.cancel();
        }
    }
}

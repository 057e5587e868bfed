package app.doorstep.workbench;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/// Adds up the progress of several files and remembers that the user cancelled. Thread-safe.
final class WatchedProgress {
    private static final long EVERY = 4096;

    private final ImportProgress progress;
    private final long bytes;
    private final AtomicLong rows = new AtomicLong();
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final AtomicLong before = new AtomicLong();
    private final AtomicLong read = new AtomicLong();

    WatchedProgress(ImportProgress progress, long bytes) {
        this.progress = progress;
        this.bytes = bytes;
    }

    void row() {
        if (rows.incrementAndGet() % EVERY == 0) {
            tell();
        }
    }

    void read(long bytesOfThisFile) {
        read.set(bytesOfThisFile);
    }

    void fileDone(long bytesOfThisFile) {
        before.addAndGet(bytesOfThisFile);
        read.set(0);
        tell();
    }

    boolean cancelled() {
        return cancelled.get();
    }

    private void tell() {
        var share = bytes == 0 ? 1 : Math.clamp((double) (before.get() + read.get()) / bytes, 0, 1);
        if (!progress.goOn(rows.get(), share)) {
            cancelled.set(true);
        }
    }
}

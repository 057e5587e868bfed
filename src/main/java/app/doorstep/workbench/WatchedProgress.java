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
    private volatile long before;
    private volatile long read;

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
        read = bytesOfThisFile;
    }

    void fileDone(long bytesOfThisFile) {
        before += bytesOfThisFile;
        read = 0;
        tell();
    }

    boolean cancelled() {
        return cancelled.get();
    }

    private void tell() {
        var share = bytes == 0 ? 1 : Math.clamp((double) (before + read) / bytes, 0, 1);
        if (!progress.goOn(rows.get(), share)) {
            cancelled.set(true);
        }
    }
}

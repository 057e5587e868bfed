package app.doorstep.workbench;

import app.doorstep.storage.Store;
import app.doorstep.storage.StoreUnusable;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings the index for searching up to date after an import: in the background where the notebook stays open, at once
/// where it is about to be closed and there is little to do. A search finds the same without it, only later.
/// Thread-safe.
final class SearchUpkeep implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SearchUpkeep.class);
    /// So many rows are taken in within some tenths of a second.
    private static final long FEW = 20_000;

    private final Store store;
    private final Semaphore news = new Semaphore(0);
    private @Nullable Thread worker;

    SearchUpkeep(Store store) {
        this.store = store;
    }

    /// From now on works on a thread of its own, which [#close()] ends.
    synchronized void moveToBackground() {
        if (worker == null) {
            worker = Thread.ofPlatform().daemon().name("search-index").start(this::work);
            news.release();
        }
    }

    /// To be called whenever an import came or went.
    synchronized void rowsCame() {
        if (worker == null) {
            index(FEW);
        } else {
            news.release();
        }
    }

    private void work() {
        try {
            while (true) {
                news.acquire();
                news.drainPermits();
                index(Long.MAX_VALUE);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void index(long most) {
        try {
            store.indexForSearch(most);
        } catch (StoreUnusable later) {
            LOG.info("search index left as it is: {}", later.reason());
        }
    }

    @Override
    public void close() {
        Thread running;
        synchronized (this) {
            running = worker;
            worker = null;
        }
        if (running != null) {
            running.interrupt();
            try {
                running.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}

package app.doorstep.ui.shell;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.application.Platform;

/// Sees when something holds the window's thread. Again and again it sends that thread an empty task; what the thread
/// did until it came to it, it did in one go.
///
/// The measure is the thread's processor time, not the time on the wall: where other programs keep the processors
/// busy, a task of two milliseconds may well take a hundred, and that is nobody's mistake. Nor is it the program's
/// what the screen in memory does to every single dot of a finished picture, which a real one does not: such time is
/// taken off by the share of looks that found the thread there.
final class WindowThreadWatch implements AutoCloseable {
    private static final long PAUSE_MILLIS = 5;
    private static final long LOOK_MILLIS = 5;
    private static final int DEPTH = 60;
    private static final String SCREEN_IN_MEMORY = "HeadlessWindow.blit";

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final long window;
    private final long limit;
    private final List<String> findings = new ArrayList<>();
    private final Thread watcher = Thread.ofPlatform().name("window-watch").unstarted(this::watch);
    private volatile String doing = "";
    private volatile boolean closed;
    private volatile long longest;

    /// @param limitMillis of processor time for one task
    WindowThreadWatch(long limitMillis) throws InterruptedException {
        this.limit = TimeUnit.MILLISECONDS.toNanos(limitMillis);
        var id = new long[1];
        var known = new CountDownLatch(1);
        Platform.runLater(() -> {
            id[0] = Thread.currentThread().threadId();
            known.countDown();
        });
        known.await();
        this.window = id[0];
        watcher.start();
    }

    /// Says what the window is at from now on, for the findings.
    void doing(String what) {
        doing = what;
    }

    private void watch() {
        try {
            while (!closed) {
                probe();
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void probe() throws InterruptedException {
        var what = doing;
        var before = threads.getThreadCpuTime(window);
        var reached = new CountDownLatch(1);
        var after = new long[1];
        var seen = new ArrayList<String>();
        Platform.runLater(() -> {
            after[0] = threads.getCurrentThreadCpuTime();
            reached.countDown();
        });
        int atScreen = 0;
        while (!reached.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
            if (threads.getThreadCpuTime(window) - before > limit / 4) {
                var stack = stack();
                seen.add(stack);
                atScreen += stack.contains(SCREEN_IN_MEMORY) ? 1 : 0;
            }
        }
        var whole = after[0] - before;
        var own = seen.isEmpty() ? whole : whole - whole * atScreen / seen.size();
        longest = Math.max(longest, own);
        if (own > limit) {
            findings.add(what + " held the window's thread for " + TimeUnit.NANOSECONDS.toMillis(own)
                    + " ms of its time:\n"
                    + seen.stream()
                            .filter(stack -> !stack.contains(SCREEN_IN_MEMORY))
                            .distinct()
                            .limit(3)
                            .collect(Collectors.joining("\n")));
        }
    }

    /// The longest task so far, in milliseconds of processor time.
    long longestMillis() {
        return TimeUnit.NANOSECONDS.toMillis(longest);
    }

    /// What the window's thread has done since it started, in nanoseconds of processor time.
    long spent() {
        return threads.getThreadCpuTime(window);
    }

    private String stack() {
        var info = threads.getThreadInfo(window, DEPTH);
        return info == null
                ? ""
                : Arrays.stream(info.getStackTrace())
                        .map(frame -> "      " + frame)
                        .collect(Collectors.joining("\n"));
    }

    /// Stops watching.
    ///
    /// @return what held the thread too long, each with where it was
    List<String> findings() throws InterruptedException {
        closed = true;
        watcher.join();
        return List.copyOf(findings);
    }

    @Override
    public void close() {
        closed = true;
    }
}

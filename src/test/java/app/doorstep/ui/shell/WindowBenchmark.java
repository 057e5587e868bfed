package app.doorstep.ui.shell;

import app.doorstep.settings.Settings;
import app.doorstep.settings.SettingsFile;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Background;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.PeriodChoice;
import app.doorstep.ui.kit.Preferences;
import app.doorstep.ui.kit.Screen;
import app.doorstep.ui.kit.Toolkit;
import app.doorstep.ui.theme.Theme;
import app.doorstep.ui.theme.Typeface;
import app.doorstep.workbench.Workbench;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

/// Tours through all screens of the window, without a display, on a notebook that is there: `FOLDER DAY [PERIOD
/// [TOURS]]`. Says of each screen how long until nothing was left to do, how much processor time each thread behind it
/// took, and the longest the window's thread was held; then scrolls the log and counts the rows that were blank.
final class WindowBenchmark {
    /// So often in a row nobody must be at work.
    private static final int QUIET_LOOKS = 20;
    /// So long is waited for a screen to come to rest.
    private static final long PATIENCE_MILLIS = 60_000;

    private static final int SCROLLED = 10_000;
    private static final int WINDOWFUL = 15;
    private static final long FRAME_MILLIS = 16;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<Screen> screens;
    private final Shell shell;

    private WindowBenchmark(List<Screen> screens, Shell shell) {
        this.screens = screens;
        this.shell = shell;
    }

    public static void main(String... arguments) throws Exception {
        var day = LocalDate.parse(arguments[1]);
        var period = arguments.length > 2
                ? PeriodChoice.valueOf(arguments[2].toUpperCase(Locale.ROOT))
                : PeriodChoice.LAST_30_DAYS;
        var tours = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 2;
        var clock = Clock.fixed(day.atTime(18, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        var texts = Texts.of(Locale.US);
        Toolkit.withoutDisplay();
        try (var workbench = Workbench.open(Path.of(arguments[0]), clock, texts, () -> Settings.INITIAL)) {
            var screens = Screens.all(workbench);
            var shell = Toolkit.call(() -> window(workbench, screens, clock, texts, period));
            var benchmark = new WindowBenchmark(screens, shell);
            benchmark.settle();
            for (int tour = 1; tour <= tours; tour++) {
                benchmark.tour(tour);
            }
            benchmark.scroll();
            Toolkit.call(() -> {
                shell.close();
                return shell;
            });
        }
        System.exit(0);
    }

    private static Shell window(
            Workbench workbench, List<Screen> screens, Clock clock, Texts texts, PeriodChoice period) throws Exception {
        Typeface.load();
        var background = Background.threads();
        var settings = SettingsFile.open(Files.createTempDirectory("doorstep-window"), clock);
        var frame = new Frame(
                texts,
                clock,
                background,
                new Preferences(settings, background),
                new SimpleObjectProperty<>(Theme.LIGHT));
        frame.filter().set(frame.filter().get().with(period));
        var shell = new Shell(frame, screens, new WorkbenchFacts(workbench));
        var scene = new Scene(shell.node(), 1366, 768);
        shell.dress(scene);
        shell.readFacts();
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return shell;
    }

    private void tour(int tour) throws Exception {
        System.out.printf(
                "%ntour %d: screen, ms until at rest, longest hold of the window's thread, its whole time, then of each"
                        + " thread behind (ms of processor time)%n",
                tour);
        for (var screen : screens) {
            try (var watch = new WindowThreadWatch(Long.MAX_VALUE / 2_000_000)) {
                var before = watch.spent();
                var start = System.nanoTime();
                Toolkit.call(() -> {
                    shell.go(new Destination.To(screen.id()));
                    return screen;
                });
                var rest = settle();
                var spent = TimeUnit.NANOSECONDS.toMillis(watch.spent() - before);
                System.out.printf(
                        "%-10s %6d %6d %6d  %s%n",
                        screen.id(),
                        TimeUnit.NANOSECONDS.toMillis(rest.at() - start),
                        watch.longestMillis(),
                        spent,
                        rest.behind().values().stream().map(String::valueOf).collect(Collectors.joining(" + ")));
                watch.findings();
            }
        }
    }

    /// Goes down the log without waiting for anything but the next frame.
    private void scroll() throws Exception {
        Toolkit.call(() -> {
            shell.go(new Destination.To(Screen.LOG));
            return shell;
        });
        settle();
        var table = (TableView<?>) shell.node().lookup("#log-table");
        int blank = 0;
        for (int row = 0; row < SCROLLED; row += WINDOWFUL) {
            int top = row;
            blank += Toolkit.call(() -> LogScroll.blankRowsAfter(table, top)).size();
            Thread.sleep(FRAME_MILLIS);
        }
        System.out.printf(
                "%nlog scrolled by %d rows of %d: %d blank%n",
                SCROLLED, table.getItems().size(), blank);
    }

    /// When the last thread behind the window was seen at work, and how much each of them did.
    private record Rest(long at, Map<Long, Long> behind) {}

    private Rest settle() throws Exception {
        var behind = new TreeMap<Long, Long>();
        var last = System.nanoTime();
        var started = last;
        for (int quiet = 0;
                quiet < QUIET_LOOKS && System.nanoTime() - started < TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
                quiet++) {
            for (var info : threads.getThreadInfo(threads.getAllThreadIds())) {
                if (info != null && info.getThreadName().startsWith("work-")) {
                    last = System.nanoTime();
                    quiet = -1;
                    behind.put(
                            info.getThreadId(),
                            Math.max(
                                    behind.getOrDefault(info.getThreadId(), 0L),
                                    TimeUnit.NANOSECONDS.toMillis(threads.getThreadCpuTime(info.getThreadId()))));
                }
            }
            Thread.sleep(2);
            // What they found may start others once it is shown.
            Toolkit.call(() -> true);
        }
        return new Rest(last, behind);
    }
}

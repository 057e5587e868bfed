package app.doorstep.ui.shell;

import app.doorstep.domain.SavedFilter;
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
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

/// Tours through all screens of the window, without a display, on a notebook that is there: `FOLDER DAY [TOURS
/// [cold]]`. Says of each screen, for 30 days, a year and everything, how long until its data are there and until
/// nothing is left to do, and how long the window's thread was held; then scrolls the log and counts the rows that were
/// blank. The tour begins when all screens were opened ahead, or, `cold`, before the first of them.
///
/// Saves and deletes a filter called like this class, so that nothing can be answered from what was kept.
final class WindowBenchmark {
    /// So often in a row nobody must be at work.
    private static final int QUIET_LOOKS = 20;
    /// So long is waited for a screen to come to rest.
    private static final long PATIENCE_MILLIS = 60_000;

    private static final int SCROLLED = 10_000;
    private static final int WINDOWFUL = 15;
    private static final long FRAME_MILLIS = 16;

    private static final List<PeriodChoice> PERIODS =
            List.of(PeriodChoice.LAST_30_DAYS, PeriodChoice.LAST_12_MONTHS, PeriodChoice.EVERYTHING);

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Workbench workbench;
    private final List<Screen> screens;
    private final Frame frame;
    private final Shell shell;

    private WindowBenchmark(Workbench workbench, List<Screen> screens, Frame frame, Shell shell) {
        this.workbench = workbench;
        this.screens = screens;
        this.frame = frame;
        this.shell = shell;
    }

    /// What one showing of a screen took, in milliseconds.
    ///
    /// @param there until all that was asked for when it came up was on it, on the clock
    /// @param rest until nothing was left to do: what follows later too, on the clock
    /// @param held the longest task on the window's thread, of processor time
    private record Shown(long there, long rest, long held) {}

    public static void main(String... arguments) throws Exception {
        var day = LocalDate.parse(arguments[1]);
        var tours = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5;
        var clock = Clock.fixed(day.atTime(18, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        var texts = Texts.of(Locale.US);
        Toolkit.withoutDisplay();
        try (var workbench = Workbench.open(Path.of(arguments[0]), clock, texts, () -> Settings.INITIAL)) {
            var benchmark = Toolkit.call(() -> open(workbench, clock, texts));
            benchmark.settle();
            if (arguments.length < 4) {
                benchmark.openAhead();
            }
            System.out.println("""
                | screen | period | first: there | rest | held | again: there, median | max | rest | \
                held, second | held, max | changed: there | rest |
                | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\
                """);
            for (var period : PERIODS) {
                benchmark.choose(period);
                benchmark.tours(period, tours);
            }
            benchmark.scroll();
            Toolkit.call(() -> {
                benchmark.shell.close();
                return true;
            });
        }
        System.exit(0);
    }

    private static WindowBenchmark open(Workbench workbench, Clock clock, Texts texts) throws Exception {
        Typeface.load();
        var background = Background.threads();
        var settings = SettingsFile.open(Files.createTempDirectory("doorstep-window"), clock);
        var frame = new Frame(
                texts,
                clock,
                background,
                new Preferences(settings, background),
                new SimpleObjectProperty<>(Theme.LIGHT));
        var screens = Screens.all(workbench);
        var shell = new Shell(frame, screens, new WorkbenchFacts(workbench));
        var scene = new Scene(shell.node(), 1366, 768);
        shell.dress(scene);
        shell.readFacts();
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return new WindowBenchmark(workbench, screens, frame, shell);
    }

    private void openAhead() throws Exception {
        var start = System.nanoTime();
        try (var watch = new WindowThreadWatch(Long.MAX_VALUE / 2_000_000)) {
            Toolkit.call(() -> {
                shell.begin();
                return true;
            });
            while (!Toolkit.call(shell::isAhead)) {
                Thread.sleep(FRAME_MILLIS);
            }
            watch.findings();
            System.out.printf(
                    "all screens opened ahead within %d ms, %d ms of the window's thread at once%n%n",
                    TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start), watch.longestMillis());
        }
    }

    private void choose(PeriodChoice period) throws Exception {
        Toolkit.call(() -> {
            frame.filter().set(frame.filter().get().with(period));
            return true;
        });
        settle();
    }

    /// The first tour, some more of the same, and one after the notebook was changed.
    private void tours(PeriodChoice period, int again) throws Exception {
        var first = tour();
        var more = new ArrayList<List<Shown>>();
        for (int tour = 0; tour < again; tour++) {
            more.add(tour());
        }
        change();
        var changed = tour();
        for (int i = 0; i < screens.size(); i++) {
            int screen = i;
            var began = first.get(screen);
            var there = sorted(more.stream().map(tour -> tour.get(screen).there()));
            var rest = sorted(more.stream().map(tour -> tour.get(screen).rest()));
            System.out.printf(
                    "| %s | %s | %d | %d | %d | %d | %d | %d | %d | %d | %d | %d |%n",
                    screens.get(screen).id(),
                    period.id(),
                    began.there(),
                    began.rest(),
                    began.held(),
                    there[there.length / 2],
                    there[there.length - 1],
                    rest[rest.length / 2],
                    more.getFirst().get(screen).held(),
                    more.stream()
                            .mapToLong(tour -> tour.get(screen).held())
                            .max()
                            .orElse(0),
                    changed.get(screen).there(),
                    changed.get(screen).rest());
        }
    }

    private static long[] sorted(Stream<Long> values) {
        return values.mapToLong(Long::longValue).sorted().toArray();
    }

    /// In the order of the screens.
    private List<Shown> tour() throws Exception {
        var shown = new ArrayList<Shown>();
        for (var screen : screens) {
            shown.add(show(screen));
        }
        return shown;
    }

    private Shown show(Screen screen) throws Exception {
        try (var watch = new WindowThreadWatch(Long.MAX_VALUE / 2_000_000)) {
            var start = System.nanoTime();
            var asked = Toolkit.call(() -> {
                shell.go(new Destination.To(screen.id()));
                return atWork();
            });
            while (Arrays.stream(threads.getThreadInfo(asked)).anyMatch(Objects::nonNull)) {
                Thread.sleep(1);
            }
            Toolkit.call(this::laidOut);
            while (screen.id().equals(Screen.LOG) && !Toolkit.call(this::hasRows)) {
                Thread.sleep(1);
            }
            var there = System.nanoTime();
            var rest = settle();
            watch.findings();
            return new Shown(
                    TimeUnit.NANOSECONDS.toMillis(there - start),
                    TimeUnit.NANOSECONDS.toMillis(Math.max(there, rest) - start),
                    watch.longestMillis());
        }
    }

    /// After what was found was handed over, which the window's thread does in turn.
    private boolean laidOut() {
        shell.node().applyCss();
        shell.node().layout();
        return true;
    }

    private boolean hasRows() {
        return laidOut() && LogScroll.isFilled((TableView<?>) shell.node().lookup("#log-table"));
    }

    private void change() throws Trouble {
        var name = WindowBenchmark.class.getSimpleName();
        workbench.filters().save(new SavedFilter(name, Map.of("search", "left")));
        workbench.filters().delete(name);
    }

    /// Goes down the log without waiting for anything but the next frame.
    private void scroll() throws Exception {
        Toolkit.call(() -> {
            shell.go(new Destination.To(Screen.LOG));
            return true;
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

    /// The threads behind the window that do something.
    private long[] atWork() {
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(info -> info != null && info.getThreadName().startsWith("work-"))
                .mapToLong(info -> info.getThreadId())
                .toArray();
    }

    /// Waits until nobody is at work behind the window any more.
    ///
    /// @return when the last of them was seen
    private long settle() throws Exception {
        var started = System.nanoTime();
        var last = started;
        for (int quiet = 0;
                quiet < QUIET_LOOKS && System.nanoTime() - started < TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
                quiet++) {
            if (atWork().length > 0) {
                last = System.nanoTime();
                quiet = -1;
            }
            Thread.sleep(2);
            // What they found may start others once it is shown.
            Toolkit.call(() -> true);
        }
        return last;
    }
}

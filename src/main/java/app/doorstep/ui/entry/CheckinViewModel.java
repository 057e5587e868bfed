package app.doorstep.ui.entry;

import app.doorstep.text.Texts;
import app.doorstep.ui.edit.Aftermath;
import app.doorstep.ui.kit.Lane;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.workbench.Checkins;
import app.doorstep.workbench.Workbench;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The weekly check-in: a line for each figure of each app, what it said last in grey, until the driver reads it anew
/// or says that it is unchanged. Used on the window's thread only.
public final class CheckinViewModel {
    private final Workbench workbench;
    private final ScreenContext context;
    private final Aftermath after;
    private final LongConsumer saved;
    private final Lane lane;
    private final ObservableList<CheckinRow> rows = FXCollections.observableArrayList();
    // Kept, because such a view that nobody holds is collected and tells its listeners nothing any more.
    private final ObservableList<CheckinRow> rowsShown = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper lastOne = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper read = new ReadOnlyIntegerWrapper();
    private LocalDate day;

    /// @param saved hears the number of the first figure of every check-in that is kept
    public CheckinViewModel(Workbench workbench, ScreenContext context, LongConsumer saved) {
        this.workbench = workbench;
        this.context = context;
        this.after = new Aftermath(workbench, context);
        this.saved = saved;
        this.lane = context.background().lane();
        this.day = workbench.today();
    }

    /// The lines; made anew by [#refresh()] unless something is typed.
    ObservableList<CheckinRow> rows() {
        return rowsShown;
    }

    /// "Check-in, week of Mar 1 to 7".
    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /// "2 of 6 read, 1 to mend."
    ReadOnlyStringProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// When the last check-in was, as a sentence; empty if there was none.
    public ReadOnlyStringProperty lastOneProperty() {
        return lastOne.getReadOnlyProperty();
    }

    /// How many figures would be kept.
    ReadOnlyIntegerProperty readProperty() {
        return read.getReadOnlyProperty();
    }

    /// Reads what the apps said last. What is typed stays.
    public void refresh() {
        read(this::show);
    }

    /// The same, and what was kept today stands in its fields again, to be mended.
    public void recall() {
        read(known -> {
            show(known);
            if (rows.stream().allMatch(row -> row.stateProperty().get() == CheckinRow.State.OPEN)) {
                rows.forEach(CheckinRow::recall);
            }
        });
    }

    private void read(Consumer<Known> show) {
        lane.ask(
                _ -> new Known(
                        workbench.checkins().sheet(workbench.today()),
                        workbench.checkins().last().orElse(null)),
                show,
                _ -> {});
    }

    private record Known(Checkins.Sheet sheet, @Nullable LocalDate last) {}

    private void show(Known known) {
        var sheet = known.sheet();
        var last = known.last();
        lastOne.set(last == null ? "" : ago(last));
        title.set(texts().get(
                        "add.checkin.title",
                        texts().firstDay(sheet.week().from(), sheet.week().to()),
                        texts().lastDay(sheet.week().from(), sheet.week().to())));
        var said = rows.stream()
                .filter(row -> row.stateProperty().get() != CheckinRow.State.OPEN)
                .toList();
        if (said.isEmpty()) {
            day = sheet.on();
        }
        var lines = FXCollections.<CheckinRow>observableArrayList();
        for (var app : sheet.apps()) {
            var first = true;
            for (var line : app.lines()) {
                lines.add(new CheckinRow(
                        app,
                        line,
                        first,
                        texts(),
                        (platform, slot, text) -> workbench.checkins().read(platform, slot, day, text),
                        this::count));
                first = false;
            }
        }
        if (!said.isEmpty() && asksTheSame(lines)) {
            return;
        }
        rows.setAll(lines);
        for (var row : rows) {
            said.stream().filter(row::isLike).forEach(row::take);
        }
        count();
    }

    private boolean asksTheSame(List<CheckinRow> lines) {
        return lines.size() == rows.size()
                && IntStream.range(0, lines.size()).allMatch(at -> lines.get(at).isLike(rows.get(at)));
    }

    /// The place of the first line whose figure makes no sense; -1 if there is none.
    int firstWrong() {
        return rows.stream().map(row -> row.stateProperty().get()).toList().indexOf(CheckinRow.State.WRONG);
    }

    /// Keeps what was read; nothing while something typed makes no sense, which would be lost otherwise.
    void save() {
        if (firstWrong() >= 0) {
            return;
        }
        var figures =
                rows.stream().map(CheckinRow::figure).flatMap(Optional::stream).toList();
        if (figures.isEmpty()) {
            return;
        }
        after.keep(
                _ -> workbench.checkins().save(figures),
                kept -> {
                    saved.accept(kept.getFirst());
                    rows.clear();
                    refresh();
                },
                kept -> texts().count("add.checkin.saved", kept.size()),
                this::refresh);
    }

    private String ago(LocalDate last) {
        var days = java.time.temporal.ChronoUnit.DAYS.between(last, workbench.today());
        return days <= 0 ? texts().get("add.summary.checkin.today") : texts().count("add.summary.checkin.days", days);
    }

    private void count() {
        var done = count(CheckinRow.State.READ);
        var wrong = count(CheckinRow.State.WRONG);
        read.set(done);
        progress.set(
                wrong == 0
                        ? texts().get("add.checkin.count", done, rows.size())
                        : texts().get("add.checkin.count.wrong", done, rows.size(), wrong));
    }

    private int count(CheckinRow.State state) {
        return (int)
                rows.stream().filter(row -> row.stateProperty().get() == state).count();
    }

    private Texts texts() {
        return context.texts();
    }
}

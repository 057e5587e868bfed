package app.doorstep.ui.add;

import app.doorstep.storage.RowOutcome;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.Lane;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.workbench.ImportedLine;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// One past import, row by row: what became of each, and why. Used on the window's thread only.
final class BatchViewModel {
    /// How many rows are read at a time.
    static final int STEP = 200;

    /// Which rows are shown.
    enum Show {
        ALL(null),
        STORED(RowOutcome.STORED),
        UPDATED(RowOutcome.UPDATED),
        DUPLICATE(RowOutcome.DUPLICATE),
        NEAR_DUPLICATE(RowOutcome.NEAR_DUPLICATE),
        REJECTED(RowOutcome.REJECTED);

        private final @Nullable RowOutcome outcome;

        /// Such rows of `counts`.
        long of(Map<RowOutcome, Long> counts) {
            return outcome == null
                    ? counts.values().stream().mapToLong(Long::longValue).sum()
                    : counts.getOrDefault(outcome, 0L);
        }

        Show(@Nullable RowOutcome outcome) {
            this.outcome = outcome;
        }
    }

    private final Workbench workbench;
    private final ScreenContext context;
    private final Lane lane;
    private final Lane writing;
    private final ObservableList<ImportedLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper rejects = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper undone = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<Map<RowOutcome, Long>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Show> only = new ReadOnlyObjectWrapper<>(Show.ALL);
    private long batch;

    BatchViewModel(Workbench workbench, ScreenContext context) {
        this.workbench = workbench;
        this.context = context;
        this.lane = context.background().lane();
        this.writing = context.background().lane();
    }

    /// The rows read so far.
    ObservableList<ImportedLine> lines() {
        return lines;
    }

    /// Whether an import is being looked at.
    ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Whether there are more rows than those read.
    ReadOnlyBooleanProperty moreProperty() {
        return more.getReadOnlyProperty();
    }

    /// Whether any of its rows was rejected.
    ReadOnlyBooleanProperty rejectsProperty() {
        return rejects.getReadOnlyProperty();
    }

    /// Whether it was taken back.
    ReadOnlyBooleanProperty undoneProperty() {
        return undone.getReadOnlyProperty();
    }

    /// How many of its rows ended how.
    ReadOnlyObjectProperty<Map<RowOutcome, Long>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /// What stands beside the outcome: which feedback it is about, or why it was rejected.
    String said(ImportedLine line) {
        var feedback = line.feedback();
        if (feedback != null && (line.outcome() == RowOutcome.STORED || line.outcome() == RowOutcome.UPDATED)) {
            return texts().get("add.batch.feedback", Long.toString(feedback));
        }
        return line.reason().isEmpty()
                ? ""
                : line.reason().substring(0, 1).toUpperCase(texts().locale())
                        + line.reason().substring(1);
    }

    /// The names of its files.
    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Show> onlyProperty() {
        return only.getReadOnlyProperty();
    }

    /// Looks at an import.
    void open(HistoryViewModel.Line line) {
        batch = line.batch();
        title.set(line.files());
        rejects.set(line.rejects());
        undone.set(line.undone());
        shown.set(true);
        show(Show.ALL);
        counts.set(line.outcomes());
    }

    /// Shows rows of one outcome alone.
    void show(Show outcome) {
        only.set(outcome);
        read(0);
    }

    /// Reads more rows.
    void readMore() {
        read(lines.size());
    }

    /// Puts it away.
    void close() {
        lane.cancel();
        shown.set(false);
        lines.clear();
    }

    /// Brings the driver to what a row became or met.
    void follow(ImportedLine line) {
        var feedback = line.feedback();
        if (feedback != null) {
            context.go(new Destination.TheseInLog(
                    List.of(feedback), texts().get("add.batch.line", line.line(), line.file())));
        }
    }

    /// Writes the rejected rows so that they can be mended and imported.
    void saveRejected(Path file) {
        var wanted = batch;
        writing.ask(
                _ -> workbench.review().writeRejects(wanted, file),
                rows -> context.notice(
                        texts().count(
                                        "add.batch.written",
                                        rows,
                                        file.getFileName().toString()),
                        null),
                this::tell);
    }

    private void read(int from) {
        var wanted = batch;
        var outcome = only.get();
        lane.ask(
                _ -> workbench.review().lines(wanted, outcome.outcome, from, STEP + 1),
                found -> {
                    var page = found.subList(0, Math.min(STEP, found.size()));
                    if (from == 0) {
                        lines.setAll(page);
                    } else {
                        lines.addAll(page);
                    }
                    more.set(found.size() > STEP);
                },
                this::tell);
    }

    private void tell(Throwable problem) {
        context.notice(
                problem instanceof Trouble trouble ? trouble.sentence() : texts().get("add.history.trouble"), null);
    }

    private Texts texts() {
        return context.texts();
    }
}

package app.doorstep.ui.add;

import app.doorstep.text.Texts;
import app.doorstep.ui.entry.Aftermath;
import app.doorstep.ui.kit.Lane;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.workbench.ImportedBatch;
import app.doorstep.workbench.Workbench;
import java.time.LocalDate;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Past imports, the newest first, and taking one back. Used on the window's thread only.
final class HistoryViewModel {
    /// One import as the list shows it.
    ///
    /// @param files the names of its files
    /// @param counts how many rows, stored, there already, rejected
    /// @param undone whether it was taken back
    record Line(long batch, String day, String files, String counts, boolean undone) {}

    private final Workbench workbench;
    private final ScreenContext context;
    private final Aftermath after;
    private final Lane lane;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    // Kept, because such a view that nobody holds is collected and tells its listeners nothing any more.
    private final ObservableList<Line> linesShown = FXCollections.unmodifiableObservableList(lines);
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");

    HistoryViewModel(Workbench workbench, ScreenContext context) {
        this.workbench = workbench;
        this.context = context;
        this.after = new Aftermath(workbench, context);
        this.lane = context.background().lane();
    }

    /// The imports.
    ObservableList<Line> lines() {
        return linesShown;
    }

    /// One sentence on the last import.
    ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /// Reads the list anew.
    void refresh() {
        lane.ask(
                _ -> workbench.imports().history(),
                found -> {
                    lines.setAll(found.stream().map(this::line).toList());
                    summary.set(found.stream()
                            .filter(batch -> !batch.undone())
                            .findFirst()
                            .map(this::summary)
                            .orElseGet(() -> texts().get("add.summary.none")));
                },
                _ -> summary.set(texts().get("add.history.trouble")));
    }

    /// Takes an import back.
    void undo(long batch) {
        context.background()
                .run(
                        _ -> workbench.imports().undo(batch),
                        undone -> {
                            context.notice(
                                    texts().get(
                                                    "add.history.undone.result",
                                                    undone.removed(),
                                                    undone.restored(),
                                                    undone.kept().size()),
                                    null);
                            refresh();
                            context.dataChanged();
                        },
                        after::tell);
    }

    private Line line(ImportedBatch batch) {
        return new Line(
                batch.batch(),
                texts().day(day(batch)),
                String.join(", ", batch.files()),
                texts().get("add.history.line", batch.records(), batch.stored(), batch.duplicates(), batch.rejected()),
                batch.undone());
    }

    private String summary(ImportedBatch batch) {
        return texts().get("add.summary", texts().day(day(batch)), texts().count("add.summary.rows", batch.stored()));
    }

    private LocalDate day(ImportedBatch batch) {
        return batch.at().atZone(context.clock().getZone()).toLocalDate();
    }

    private Texts texts() {
        return context.texts();
    }
}

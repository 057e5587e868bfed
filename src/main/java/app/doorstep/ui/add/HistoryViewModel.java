package app.doorstep.ui.add;

import app.doorstep.domain.Feedback;
import app.doorstep.storage.RowOutcome;
import app.doorstep.text.Texts;
import app.doorstep.ui.edit.Aftermath;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.Lane;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.workbench.ImportedBatch;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.UndoneImport;
import app.doorstep.workbench.Workbench;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Past imports, the newest first, and taking one back. Used on the window's thread only.
final class HistoryViewModel {
    /// One import as the list shows it.
    ///
    /// @param files the names of its files
    /// @param counts how many rows, stored, there already, rejected
    /// @param outcomes how many rows ended how
    /// @param undone whether it was taken back
    record Line(long batch, String day, String files, String counts, Map<RowOutcome, Long> outcomes, boolean undone) {
        Line {
            outcomes = Map.copyOf(outcomes);
        }

        /// Whether any row was rejected.
        boolean rejects() {
            return outcomes.getOrDefault(RowOutcome.REJECTED, 0L) > 0;
        }
    }

    /// What stayed when an import was undone.
    ///
    /// @param names a sentence for each: which it is and why it stayed
    record Stayed(List<Long> feedback, List<String> names) {
        Stayed {
            feedback = List.copyOf(feedback);
            names = List.copyOf(names);
        }
    }

    private static final int SHORT = 48;

    private final Workbench workbench;
    private final ScreenContext context;
    private final Aftermath after;
    private final Lane lane;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    // Kept, because such a view that nobody holds is collected and tells its listeners nothing any more.
    private final ObservableList<Line> linesShown = FXCollections.unmodifiableObservableList(lines);
    private final ReadOnlyObjectWrapper<@Nullable Stayed> stayed = new ReadOnlyObjectWrapper<>();
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

    /// What stayed at the last undo because it was edited since; null if nothing did.
    ReadOnlyObjectProperty<@Nullable Stayed> stayedProperty() {
        return stayed.getReadOnlyProperty();
    }

    /// Shows in the log what stayed.
    void showStayed() {
        var shown = stayed.get();
        if (shown != null) {
            context.go(new Destination.TheseInLog(shown.feedback(), texts().get("add.history.stayed.log")));
        }
    }

    /// Has seen what stayed.
    void dismissStayed() {
        stayed.set(null);
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
        context.jobs()
                .stoppable(
                        "take-back",
                        progress -> {
                            var undone = workbench.imports().undo(batch, Aftermath.watched(progress));
                            return new Undone(undone, stayed(undone));
                        },
                        result -> {
                            stayed.set(result.stayed());
                            after.made(said(result.undone()), this::refresh);
                        },
                        after::tell);
    }

    private String said(UndoneImport undone) {
        // What did not happen need not be said.
        var counts = new ArrayList<>(List.of(texts().get("add.history.undone.removed", undone.removed())));
        if (undone.restored() > 0) {
            counts.add(texts().get("add.history.undone.restored", undone.restored()));
        }
        if (!undone.kept().isEmpty()) {
            counts.add(texts().get("add.history.undone.kept", undone.kept().size()));
        }
        var result = texts().get("add.history.undone.result", String.join(", ", counts));
        return undone.held() == 0 ? result : result + " " + texts().count("add.history.undone.held", undone.held());
    }

    private record Undone(UndoneImport undone, @Nullable Stayed stayed) {}

    private @Nullable Stayed stayed(UndoneImport undone) throws Trouble {
        if (undone.kept().isEmpty()) {
            return null;
        }
        var ids = new ArrayList<Long>();
        var names = new ArrayList<String>();
        for (var kept : undone.kept()) {
            var feedback = workbench.log().get(kept.id());
            if (feedback.isPresent()) {
                ids.add(kept.id());
                names.add(texts().get("add.history.stayed.line", named(feedback.get()), kept.why()));
            }
        }
        return new Stayed(ids, names);
    }

    private String named(Feedback feedback) {
        var comment = Objects.requireNonNullElse(feedback.words().comment(), "");
        var words = comment.length() > SHORT ? comment.substring(0, SHORT) + "\u2026" : comment;
        var day = texts().weekdayAndDay(feedback.date());
        return words.isEmpty() ? day : day + ", \u201c" + words + "\u201d";
    }

    private Line line(ImportedBatch batch) {
        return new Line(
                batch.batch(),
                texts().day(day(batch)),
                String.join(", ", batch.files()),
                texts().get("add.history.line", batch.records(), batch.stored(), batch.duplicates(), batch.rejected()),
                Map.of(
                        RowOutcome.STORED, batch.stored() - batch.updated() - batch.nearDuplicates(),
                        RowOutcome.UPDATED, batch.updated(),
                        RowOutcome.DUPLICATE, batch.duplicates(),
                        RowOutcome.NEAR_DUPLICATE, batch.nearDuplicates(),
                        RowOutcome.REJECTED, batch.rejected()),
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

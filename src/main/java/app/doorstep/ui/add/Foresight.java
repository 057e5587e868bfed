package app.doorstep.ui.add;

import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Lane;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.workbench.ImportOutcome;
import app.doorstep.workbench.ImportRequest;
import app.doorstep.workbench.Workbench;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What an import would bring, counted against the notebook before anything is stored: how many rows are new, how many
/// are there already. Used on the window's thread only.
final class Foresight {
    /// More rows take longer to compare than somebody looks at a preview, and hold up other writers.
    private static final long MOST_ROWS = 50_000;

    private final Workbench workbench;
    private final Texts texts;
    private final Lane lane;
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");

    Foresight(Workbench workbench, ScreenContext context) {
        this.workbench = workbench;
        this.texts = context.texts();
        this.lane = context.background().lane();
    }

    /// The counts in words; empty while nobody knows them.
    ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /// Counts what files would bring if they are ready to be stored.
    ///
    /// @param requests dry runs
    void of(ImportStep.Ready ready, List<ImportRequest> requests) {
        forget();
        if (ready.isOpen() || ready.usable() == 0 || ready.usable() > MOST_ROWS) {
            return;
        }
        lane.ask(
                job -> workbench.imports().run(requests, (_, _) -> !job.cancelled()),
                outcome -> words.set(words(outcome)),
                // Whatever is in the way is said when the import is started.
                _ -> {});
    }

    /// Drops what was counted.
    void forget() {
        lane.cancel();
        words.set("");
    }

    private String words(ImportOutcome outcome) {
        long stored = 0;
        long updated = 0;
        long duplicates = 0;
        long near = 0;
        for (var file : outcome.files()) {
            stored += file.stored();
            updated += file.updated();
            duplicates += file.duplicates();
            near += file.nearDuplicates();
        }
        return Stream.of(
                        texts.count("add.import.expected.new", stored - updated),
                        updated == 0 ? "" : texts.count("add.import.expected.updated", updated),
                        texts.count("add.import.expected.there", duplicates),
                        near == 0 ? "" : texts.count("add.import.expected.near", near))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" \u00b7 "));
    }
}

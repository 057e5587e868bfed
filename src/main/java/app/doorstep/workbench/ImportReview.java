package app.doorstep.workbench;

import app.doorstep.storage.BatchFile;
import app.doorstep.storage.BatchRecord;
import app.doorstep.storage.ImportedRow;
import app.doorstep.storage.RowOutcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Past imports, row by row: what became of each, what was rejected, and what nearly repeats something else.
public final class ImportReview {
    private final Desk desk;

    ImportReview(Desk desk) {
        this.desk = desk;
    }

    /// What became of the records of an import, in the order of its files and lines. Rows that were taken back with the
    /// import are left out.
    ///
    /// @param only records with this outcome alone; null for all
    /// @param offset how many to leave out at the start
    /// @param count how many to return at most
    /// @throws Trouble if there is no such batch
    public List<ImportedLine> lines(long batch, @Nullable RowOutcome only, long offset, int count) throws Trouble {
        var files = require(batch).files();
        return desk.ask(store -> store.imports().rows(batch, only, offset, count)).stream()
                .map(row -> line(row, files.get(row.file())))
                .toList();
    }

    private ImportedLine line(ImportedRow row, BatchFile file) {
        var rejected = row.rejected();
        var reason = rejected == null
                ? desk.say("outcome." + row.outcome().id(), number(row.feedback()), number(row.twin()))
                : Sentences.rejection(rejected, desk.texts()).reason();
        return new ImportedLine(
                RejectsFile.Rejected.named(file.name(), file.entry()),
                row.line(),
                row.outcome(),
                row.feedback(),
                row.twin(),
                rejected == null ? null : rejected.column(),
                reason);
    }

    private static String number(@Nullable Long id) {
        return id == null ? "" : Long.toString(id);
    }

    /// Writes the rejected rows of an import as CSV that can be mended and imported: the columns of the file, then
    /// where each row stood and why it was not stored.
    ///
    /// @return how many rows were written
    /// @throws Trouble if there is no such batch or the file cannot be written
    public long writeRejects(long batch, Path file) throws Trouble {
        var files = require(batch).files();
        var rejected = new ArrayList<RejectsFile.Rejected>();
        for (int i = 0; i < files.size(); i++) {
            int position = i;
            var rows = desk.ask(store -> store.imports().rejected(batch, position)).stream()
                    .map(row -> Sentences.rejection(row, desk.texts()))
                    .toList();
            var from = files.get(i);
            rejected.add(new RejectsFile.Rejected(
                    RejectsFile.Rejected.named(from.name(), from.entry()), from.header(), rows));
        }
        WholeFile.write(file, desk, out -> RejectsFile.write(out, rejected));
        return rejected.stream().mapToLong(from -> from.rows().size()).sum();
    }

    /// The feedback that nearly repeats another of its day and still waits for the driver's word, newest first.
    ///
    /// @param most how many at most
    public List<NearDuplicate> nearDuplicates(int most) throws Trouble {
        var found = desk.ask(store -> store.imports().nearDuplicates(most));
        var pairs = new ArrayList<NearDuplicate>();
        for (var pair : found) {
            var both = desk.ask(store -> store.feedback(pair.id(), pair.value()));
            if (both.size() == 2) {
                pairs.add(new NearDuplicate(both.getFirst(), both.getLast()));
            }
        }
        return pairs;
    }

    /// How many of them there are, counted up to `most`.
    public int countNearDuplicates(int most) throws Trouble {
        return Math.toIntExact(desk.ask(store -> store.imports().countNearDuplicates(most)));
    }

    /// Says that a feedback and the one it resembles are two; to be rid of one, delete it. One undo takes it back.
    public void keepBoth(NearDuplicate pair) throws Trouble {
        var newer = pair.newer().id();
        var older = pair.older().id();
        if (desk.ask(store -> store.imports().keepBoth(newer))) {
            desk.edits()
                    .push(
                            desk.say("undo.keep-both"),
                            () -> desk.tell(store -> store.imports().doubt(newer, older)),
                            () -> desk.ask(store -> store.imports().keepBoth(newer)));
        }
    }

    private BatchRecord require(long batch) throws Trouble {
        return desk.ask(store -> store.imports().all()).stream()
                .filter(record -> record.batch() == batch)
                .findFirst()
                .orElseThrow(() -> new Trouble(Trouble.Kind.INPUT, desk.say("no-batch", Long.toString(batch))));
    }
}

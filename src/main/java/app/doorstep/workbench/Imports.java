package app.doorstep.workbench;

import app.doorstep.importing.ImportPlan;
import app.doorstep.importing.ImportRefused;
import app.doorstep.importing.Importing;
import app.doorstep.storage.BatchRecord;
import app.doorstep.storage.FileCounts;
import app.doorstep.storage.ImportCounts;
import app.doorstep.storage.ImportHeader;
import app.doorstep.storage.StoreUnusable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/// Import of files: read → judge → store, the same path for a dry run and the real thing.
public final class Imports {
    private final Desk desk;
    private final SearchUpkeep upkeep;

    Imports(Desk desk, SearchUpkeep upkeep) {
        this.desk = desk;
        this.upkeep = upkeep;
    }

    /// Stores the rows of files in one transaction, all files or none.
    ///
    /// @throws Trouble if a file is known already, cannot be read or leaves a question open
    public ImportOutcome run(ImportRequest request, ImportProgress progress) throws Trouble {
        return run(List.of(request), progress);
    }

    /// The same for files of which each is read in its own way: one batch, all files of all requests or none. They are
    /// counted only if the first request says so.
    public ImportOutcome run(List<ImportRequest> requests, ImportProgress progress) throws Trouble {
        var files = new ArrayList<PlannedFile>();
        for (var request : requests) {
            for (var file : request.files()) {
                files.addAll(planned(file, request));
            }
        }
        ImportOutcome outcome;
        try {
            outcome = store(files, requests.getFirst().dryRun(), progress);
        } catch (OutOfMemoryError e) {
            // The transaction is rolled back and its rows are garbage by now, so there is room for a sentence.
            throw new Trouble(Trouble.Kind.INPUT, desk.say("no-memory"), List.of(), e);
        }
        var batch = outcome.batch();
        if (batch != null) {
            upkeep.rowsCame();
            remember(batch, outcome);
        }
        return outcome;
    }

    /// One undo takes the import back.
    private void remember(long batch, ImportOutcome outcome) {
        var names = outcome.files().stream()
                .map(ImportOutcome.FileOutcome::file)
                .distinct()
                .collect(Collectors.joining(", "));
        desk.edits().push(desk.say("undo.import", names), takingBack(batch), bringingBack(batch));
    }

    private UndoStack.WatchedStep takingBack(long batch) {
        return progress -> takeBack(batch, progress);
    }

    private UndoStack.WatchedStep bringingBack(long batch) {
        return progress -> bringBack(batch, progress);
    }

    private void bringBack(long batch, WorkProgress progress) throws Trouble {
        if (!desk.ask(store -> store.imports().bringBack(batch, progress::goOn))) {
            throw new Trouble(Trouble.Kind.INPUT, desk.say("batch-not-back", Long.toString(batch)));
        }
        upkeep.rowsCame();
    }

    /// The batches so far, newest first.
    public List<ImportedBatch> history() throws Trouble {
        return desk.ask(store -> store.imports().all()).stream()
                .map(Imports::line)
                .toList();
    }

    /// Refuses a place where the rejected rows could not be written; to be asked before the import.
    ///
    /// @throws Trouble if it is a folder, or its folder is not there
    public void requireWritable(Path file) throws Trouble {
        WholeFile.requireWritable(file, desk);
    }

    /// Writes the rejected rows of an import, or of a dry run, as CSV that can be mended and imported: the columns of
    /// the file, then where each row stood and why it was not stored.
    ///
    /// @throws Trouble if it cannot be written; the import stands
    public void writeRejects(Path file, ImportOutcome outcome) throws Trouble {
        WholeFile.write(
                file,
                desk,
                out -> RejectsFile.write(
                        out,
                        outcome.files().stream().map(RejectsFile.Rejected::of).toList()));
    }

    /// Takes an import back: removes what only it brought, restores what it updated, keeps what was edited since.
    ///
    /// One undo brings the import back.
    ///
    /// @throws Trouble if there is no such batch or it is undone already
    public UndoneImport undo(long batch) throws Trouble {
        return undo(batch, WorkProgress.NONE);
    }

    /// The same for somebody who watches.
    public UndoneImport undo(long batch, WorkProgress progress) throws Trouble {
        var undone = takeBack(batch, progress);
        desk.edits().push(desk.say("undo.import-undone", Long.toString(batch)), bringingBack(batch), takingBack(batch));
        return undone;
    }

    private UndoneImport takeBack(long batch, WorkProgress progress) throws Trouble {
        if (history().stream().anyMatch(line -> line.batch() == batch && line.undone())) {
            throw new Trouble(Trouble.Kind.INPUT, desk.say("batch-undone", Long.toString(batch)));
        }
        var result = desk.ask(store -> store.imports().undo(batch, progress::goOn));
        if (result.isEmpty()) {
            throw new Trouble(Trouble.Kind.INPUT, desk.say("no-batch", Long.toString(batch)));
        }
        upkeep.rowsCame();
        var undone = result.get();
        return new UndoneImport(
                batch,
                undone.removed(),
                undone.restored(),
                undone.held(),
                undone.kept().stream()
                        .map(kept -> new UndoneImport.Kept(
                                kept.id(), desk.say("kept." + kept.why().id())))
                        .toList());
    }

    private static ImportedBatch line(BatchRecord batch) {
        return new ImportedBatch(
                batch.batch(),
                batch.at(),
                batch.files().stream().map(file -> file.name()).distinct().toList(),
                total(batch, FileCounts::records),
                total(batch, FileCounts::stored),
                total(batch, FileCounts::updated),
                total(batch, FileCounts::duplicates),
                total(batch, FileCounts::nearDuplicates),
                total(batch, FileCounts::rejected),
                batch.undone());
    }

    private static long total(BatchRecord batch, ToLongFunction<FileCounts> count) {
        return batch.counts().stream().mapToLong(count).sum();
    }

    private List<PlannedFile> planned(Path file, ImportRequest request) throws Trouble {
        var hash = hash(file);
        if (!request.again()) {
            requireNew(file, hash);
        }
        var plans = plans(file, request);
        var result = new ArrayList<PlannedFile>();
        for (var plan : plans) {
            var question = plan.question();
            if (question.isPresent()) {
                throw new Trouble(
                        desk.say(
                                "question",
                                plan.file(),
                                Sentences.doubt(question.get(), desk.texts()).message()),
                        question.get());
            }
            result.add(new PlannedFile(plan, hash, request));
        }
        return result;
    }

    /// Refuses a file that was imported before, with [Trouble#AGAIN] as the way on, or that cannot be read.
    public void requireNew(Path file) throws Trouble {
        requireNew(file, hash(file));
    }

    /// The number of the import that brought a file before; empty if none did.
    public Optional<Long> broughtBefore(Path file) throws Trouble {
        return broughtBefore(hash(file));
    }

    private Optional<Long> broughtBefore(String hash) throws Trouble {
        return desk.ask(store -> store.imports().withFile(hash));
    }

    private void requireNew(Path file, String hash) throws Trouble {
        var before = broughtBefore(hash);
        if (before.isPresent()) {
            throw new Trouble(
                    Trouble.Kind.INPUT,
                    desk.say("imported-before", String.valueOf(file.getFileName()), Long.toString(before.get())),
                    List.of(Trouble.AGAIN),
                    null);
        }
    }

    private List<ImportPlan> plans(Path file, ImportRequest request) throws Trouble {
        try {
            return Importing.plan(file, request.choices(), request.platform(), desk.known());
        } catch (ImportRefused e) {
            throw unstored(e);
        }
    }

    private ImportOutcome store(List<PlannedFile> files, boolean dryRun, ImportProgress progress) throws Trouble {
        var watched = new WatchedProgress(
                progress, files.stream().mapToLong(file -> file.plan().bytes()).sum());
        var carried = new ArrayList<ImportBelt.Carried>();
        try (var bulk = desk.store()
                .imports()
                .begin(new ImportHeader(
                        files.stream().map(PlannedFile::batchFile).toList()))) {
            for (int i = 0; i < files.size(); i++) {
                var belt = new ImportBelt(
                        files.get(i).plan(), files.get(i).request(), desk.reader(), desk.today(), watched);
                carried.add(belt.carryInto(bulk, i));
                if (watched.cancelled()) {
                    throw new Trouble(Trouble.Kind.CANCELLED, desk.say("cancelled"));
                }
            }
            return outcome(files, dryRun ? bulk.dryRun() : bulk.commit(), carried);
        } catch (StoreUnusable e) {
            throw Sentences.trouble(e, desk.texts());
        } catch (ImportRefused e) {
            throw unstored(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble(Trouble.Kind.CANCELLED, desk.say("cancelled"), List.of(), e);
        }
    }

    private Trouble unstored(ImportRefused refused) {
        var trouble = Sentences.refused(refused, desk.texts());
        return new Trouble(
                trouble.kind(), desk.say("unstored", trouble.sentence()), trouble.choices(), trouble.getCause());
    }

    private ImportOutcome outcome(List<PlannedFile> files, ImportCounts counts, List<ImportBelt.Carried> carried) {
        var outcomes = new ArrayList<ImportOutcome.FileOutcome>();
        for (int i = 0; i < files.size(); i++) {
            var plan = files.get(i).plan();
            var count = counts.files().get(i);
            outcomes.add(new ImportOutcome.FileOutcome(
                    plan.file(),
                    plan.entry(),
                    plan.reading().header(),
                    plan.format(),
                    plan.reading().encoding(),
                    count.records(),
                    count.stored(),
                    count.updated(),
                    count.duplicates(),
                    count.nearDuplicates(),
                    carried.get(i).rejected().stream()
                            .map(problem -> Sentences.rejection(problem, desk.texts()))
                            .toList(),
                    plan.doubts().stream()
                            .map(doubt -> Sentences.doubt(doubt, desk.texts()))
                            .toList(),
                    Sentences.notice(plan, carried.get(i).later(), desk.texts()),
                    files.get(i).request().platform() == null && plan.namesNoApp()));
        }
        return new ImportOutcome(counts.batch(), outcomes);
    }

    private String hash(Path file) throws Trouble {
        // A device or a pipe might never end.
        if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
            throw new Trouble(Trouble.Kind.INPUT, desk.say("file-special", String.valueOf(file.getFileName())));
        }
        try {
            return FileHash.of(file);
        } catch (IOException e) {
            throw new Trouble(
                    Trouble.Kind.INPUT,
                    desk.say(
                            Files.isDirectory(file)
                                    ? "file-folder"
                                    : Files.exists(file) ? "file-unreadable" : "file-missing",
                            String.valueOf(file.getFileName())),
                    List.of(),
                    e);
        }
    }
}

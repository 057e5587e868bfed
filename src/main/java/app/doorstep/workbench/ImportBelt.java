package app.doorstep.workbench;

import app.doorstep.comments.CommentReader;
import app.doorstep.domain.Entry;
import app.doorstep.domain.Occasion;
import app.doorstep.domain.StarDistribution;
import app.doorstep.domain.StatedFigure;
import app.doorstep.importing.DaysToCome;
import app.doorstep.importing.ImportPlan;
import app.doorstep.importing.ImportRefused;
import app.doorstep.importing.JudgedRows;
import app.doorstep.importing.RowProblem;
import app.doorstep.storage.BulkImport;
import app.doorstep.storage.RejectedRow;
import app.doorstep.storage.RowPacker;
import app.doorstep.storage.RowParcel;
import app.doorstep.storage.StoreUnusable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/// Carries one file's rows from the judge into the store: one thread reads, judges and reads comments, the caller's
/// thread stores. At most a few thousand rows are on the belt at a time, however long the file is.
final class ImportBelt {
    /// So many rejected rows or figures go on the belt together.
    private static final int PARCEL = 200;

    private static final int PARCELS = 32;

    private final ImportPlan plan;
    private final ImportRequest request;
    private final CommentReader reader;
    private final WatchedProgress progress;
    private final @Nullable String driver;
    private final BlockingQueue<Parcel> belt = new ArrayBlockingQueue<>(PARCELS);
    private final DaysToCome later;
    private volatile @Nullable Throwable trouble;

    /// What became of a file's rows beside those that the store counts.
    ///
    /// @param later the rows that are dated after today
    record Carried(List<RejectedRow> rejected, DaysToCome later) {}

    /// @param today the day of the import
    ImportBelt(
            ImportPlan plan, ImportRequest request, CommentReader reader, LocalDate today, WatchedProgress progress) {
        this.plan = plan;
        this.request = request;
        this.reader = reader;
        this.progress = progress;
        this.later = new DaysToCome(today);
        this.driver = request.driver() == null ? plan.driver() : request.driver();
    }

    /// Carries all rows.
    ///
    /// @throws ImportRefused if the file cannot be read to its end
    Carried carryInto(BulkImport bulk, int file) throws ImportRefused, StoreUnusable, InterruptedException {
        var packer = bulk.packer(file);
        var judge = Thread.ofPlatform().name("judge").start(() -> judge(packer));
        var rejected = new ArrayList<RejectedRow>();
        try {
            for (var parcel = belt.take(); ; parcel = belt.take()) {
                if (parcel.rows != null) {
                    bulk.add(parcel.rows);
                }
                for (var stated : parcel.stated) {
                    switch (stated) {
                        case Stated.Figures figures -> bulk.add(file, figures.line(), figures.figures());
                        case Stated.Counted counted -> bulk.add(file, counted.line(), counted.distribution());
                    }
                }
                for (var row : parcel.rejected) {
                    bulk.reject(file, row);
                    rejected.add(row);
                }
                if (parcel.last) {
                    break;
                }
            }
        } finally {
            judge.interrupt();
            judge.join();
        }
        rethrow();
        progress.fileDone(plan.bytes());
        return new Carried(rejected, later);
    }

    private void judge(RowPacker packer) {
        var loading = new Loading(packer);
        try {
            plan.judge(loading);
        } catch (ImportRefused | RuntimeException | Error e) {
            trouble = e;
        } finally {
            loading.send(true);
        }
    }

    private void rethrow() throws ImportRefused {
        var thrown = trouble;
        switch (thrown) {
            case null -> {}
            case ImportRefused refused -> throw refused;
            case RuntimeException bug -> throw bug;
            case Error error -> throw error;
            default -> throw new IllegalStateException(thrown);
        }
    }

    /// Fills parcels on the judge's thread.
    private final class Loading implements JudgedRows {
        private final RowPacker packer;
        private Parcel parcel = new Parcel();

        Loading(RowPacker packer) {
            this.packer = packer;
        }

        @Override
        public void accept(long line, Entry entry) {
            later.accept(line, entry);
            boolean full = packer.add(line, MarkedEntries.read(belonging(entry), reader));
            progress.row();
            if (full) {
                send(false);
            }
        }

        @Override
        public void reject(RowProblem problem) {
            reject(problem, List.of());
        }

        @Override
        public void reject(RowProblem problem, List<String> cells) {
            parcel.rejected.add(
                    new RejectedRow(problem.line(), problem.column(), problem.kind(), problem.found(), cells));
            progress.row();
            sendIfFull();
        }

        @Override
        public void figures(long line, List<StatedFigure> figures) {
            later.figures(line, figures);
            parcel.stated.add(new Stated.Figures(
                    line, figures.stream().map(ImportBelt.this::belonging).toList()));
            progress.row();
            sendIfFull();
        }

        @Override
        public void distribution(long line, StarDistribution distribution) {
            later.distribution(line, distribution);
            parcel.stated.add(new Stated.Counted(
                    line,
                    distribution.driver() == null && driver != null
                            ? new StarDistribution(
                                    distribution.platform(), driver, distribution.asOf(), distribution.counts())
                            : distribution));
        }

        @Override
        public boolean cancelled() {
            return progress.cancelled() || Thread.currentThread().isInterrupted();
        }

        @Override
        public void progress(long bytesRead) {
            progress.read(bytesRead);
        }

        private void sendIfFull() {
            if (parcel.stated.size() + parcel.rejected.size() >= PARCEL) {
                send(false);
            }
        }

        void send(boolean last) {
            parcel.rows = packer.take();
            parcel.last = last;
            try {
                belt.put(parcel);
            } catch (InterruptedException _) {
                // The storing side has given up and waits for nothing more.
                Thread.currentThread().interrupt();
            }
            parcel = new Parcel();
        }
    }

    /// The row with what the request says of all rows.
    private Entry belonging(Entry entry) {
        var occasion = entry.occasion();
        var who = occasion.driver() == null ? driver : occasion.driver();
        var coverage = request.coverage() != null ? request.coverage() : entry.coverage();
        if (Objects.equals(who, occasion.driver()) && coverage == entry.coverage()) {
            return entry;
        }
        return entry.with(new Occasion(
                        occasion.platform(),
                        who,
                        occasion.externalId(),
                        occasion.date(),
                        occasion.time(),
                        occasion.learned()))
                .withCoverage(coverage);
    }

    private StatedFigure belonging(StatedFigure figure) {
        return figure.driver() != null || driver == null
                ? figure
                : new StatedFigure(
                        figure.platform(),
                        driver,
                        figure.on(),
                        figure.period(),
                        figure.name(),
                        figure.word(),
                        figure.value(),
                        figure.unit(),
                        figure.window());
    }

    /// What an app itself says, on its way.
    private sealed interface Stated {
        record Figures(long line, List<StatedFigure> figures) implements Stated {}

        record Counted(long line, StarDistribution distribution) implements Stated {}
    }

    private static final class Parcel {
        @Nullable
        RowParcel rows;

        final List<Stated> stated = new ArrayList<>();
        final List<RejectedRow> rejected = new ArrayList<>();
        boolean last;
    }
}

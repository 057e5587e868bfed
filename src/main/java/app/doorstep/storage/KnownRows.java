package app.doorstep.storage;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// A file's row meets the stored row with the same key: it says the same again, or something new.
final class KnownRows {
    private final Transaction transaction;
    private final BatchWriter batch;

    KnownRows(Transaction transaction, BatchWriter batch) {
        this.transaction = transaction;
        this.batch = batch;
    }

    /// The row that had this key before it was edited; null if none.
    @Nullable
    FeedbackRow formerly(byte[] key) throws SQLException {
        return Sql.<FeedbackRow>first(
                        transaction.connection,
                        "SELECT " + FeedbackRow.COLUMNS
                                + " FROM feedback WHERE id = (SELECT feedback FROM former_key WHERE row_key = ?)",
                        row -> new FeedbackRow().read(row),
                        key)
                .orElse(null);
    }

    void meet(FeedbackRow stored, FeedbackRow said, int file) throws SQLException {
        long fileId = batch.fileId(file);
        if (saysNothingNew(stored, said, file)) {
            batch.duplicate(file);
        } else {
            var merged = merge(stored, said);
            merged.origin = said.origin;
            transaction.replace(stored, merged, fileId);
            batch.updated(file);
        }
        if (stored.file != fileId) {
            Sql.run(
                    transaction.connection,
                    "INSERT OR IGNORE INTO also_in (feedback, file) VALUES (?, ?)",
                    stored.id,
                    fileId);
        }
    }

    private boolean saysNothingNew(FeedbackRow stored, FeedbackRow said, int file) throws SQLException {
        return stored.isGone()
                || stored.origin == said.origin
                || stored.content(transaction.sums) == said.origin
                || isOlder(said, stored)
                || (batch.isKnown(file) && wasSaid(stored.id, said.origin));
    }

    /// The later of two ratings of one order counts, in whatever order a file lists them.
    private static boolean isOlder(FeedbackRow said, FeedbackRow stored) {
        return said.day < stored.day
                || (said.day == stored.day
                        && said.time != FeedbackRow.NONE
                        && stored.time != FeedbackRow.NONE
                        && said.time < stored.time);
    }

    private boolean wasSaid(long id, long origin) throws SQLException {
        return Sql.number(
                        transaction.connection,
                        "SELECT EXISTS (SELECT 1 FROM history WHERE feedback = ? AND origin = ?)",
                        id,
                        origin)
                == 1;
    }

    /// What the file says now, and what the driver has added: corrections, flags and the note stay.
    private static FeedbackRow merge(FeedbackRow stored, FeedbackRow said) {
        said.id = stored.id;
        said.key = stored.key.clone();
        said.file = stored.file;
        said.recorded = stored.recorded;
        said.answer = stored.answer;
        said.marks = (said.marks & ~MarkBits.corrected(said.marks))
                | MarkBits.merged(MarkBits.corrected(stored.marks), MarkBits.corrected(said.marks));
        said.flags |= stored.flags;
        if (said.note == null) {
            said.note = stored.note;
        }
        if (said.coverage == FeedbackRow.NONE) {
            said.coverage = stored.coverage;
        }
        return said;
    }
}

package app.doorstep.storage;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes the record of an import: its files, their rejected rows, and at the end what became of the others.
final class BatchWriter {
    private static final class Tally {
        long stored;
        long updated;
        long duplicates;
        long nearDuplicates;
        long rejected;
        /// The feedback that this file brought first.
        long first;

        long last;

        FileCounts counts() {
            return new FileCounts(
                    stored + duplicates + rejected, stored, updated, duplicates, nearDuplicates, rejected);
        }
    }

    private static final int TWINS_AT_ONCE = 200;

    private final Transaction transaction;
    private final long id;
    private final long[] fileIds;
    private final boolean[] known;
    private final List<Tally> tallies = new ArrayList<>();
    /// Pairs that are not written yet: a feedback, then the older one that it resembles.
    private final List<Long> twins = new ArrayList<>();
    private @Nullable PreparedStatement manyTwins;

    BatchWriter(Transaction transaction, ImportHeader header) throws SQLException {
        this.transaction = transaction;
        var connection = transaction.connection;
        id = Sql.number(connection, "INSERT INTO batch (at) VALUES (?) RETURNING id", transaction.now);
        fileIds = new long[header.files().size()];
        known = new boolean[fileIds.length];
        for (int position = 0; position < fileIds.length; position++) {
            var file = header.files().get(position);
            known[position] = Batches.withFile(connection, file.sha256()).isPresent();
            var coverage = file.coverage();
            fileIds[position] = Sql.number(
                    connection,
                    "INSERT INTO batch_file (batch, position, name, entry, sha256, format, encoding, coverage, header,"
                            + " records, stored, updated, duplicates, near_duplicates, rejected)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, 0, 0) RETURNING id",
                    id,
                    position,
                    file.name(),
                    file.entry(),
                    file.sha256(),
                    file.format(),
                    file.encoding(),
                    coverage == null ? null : coverage.id(),
                    Cells.joined(file.header()));
            transaction.names.known(fileIds[position], id, coverage);
            tallies.add(new Tally());
        }
    }

    long id() {
        return id;
    }

    long fileId(int position) {
        return fileIds[position];
    }

    /// Whether the same bytes were imported before and not taken back.
    boolean isKnown(int position) {
        return known[position];
    }

    void stored(int position) {
        tallies.get(position).stored++;
    }

    /// @param twin the older feedback that it resembles, or 0
    void stored(int position, long feedback, long twin) throws SQLException {
        var tally = tallies.get(position);
        tally.stored++;
        tally.first = tally.first == 0 ? feedback : Math.min(tally.first, feedback);
        tally.last = Math.max(tally.last, feedback);
        if (twin != 0) {
            tally.nearDuplicates++;
            twins.add(feedback);
            twins.add(twin);
            if (twins.size() == TWINS_AT_ONCE * 2) {
                writeTwins();
            }
        }
    }

    /// Pairs are written many at a time: a large file may hold tens of thousands.
    private void writeTwins() throws SQLException {
        if (!twins.isEmpty()) {
            if (twins.size() == TWINS_AT_ONCE * 2) {
                if (manyTwins == null) {
                    manyTwins = transaction.connection.prepareStatement(insertTwins());
                }
                for (int i = 0; i < twins.size(); i++) {
                    manyTwins.setLong(i + 1, twins.get(i));
                }
                manyTwins.executeUpdate();
            } else {
                Sql.run(transaction.connection, insertTwins(), twins.toArray());
            }
            twins.clear();
        }
    }

    private String insertTwins() {
        return "INSERT INTO near_duplicate (feedback, twin) VALUES (?, ?)" + ", (?, ?)".repeat(twins.size() / 2 - 1);
    }

    void updated(int position) {
        tallies.get(position).stored++;
        tallies.get(position).updated++;
    }

    void duplicate(int position) {
        tallies.get(position).duplicates++;
    }

    void reject(int position, RejectedRow row) throws SQLException {
        long number = ++tallies.get(position).rejected;
        Sql.run(
                transaction.connection,
                "INSERT INTO rejected_row (file, number, line, column_name, kind, found, cells)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                fileIds[position],
                number,
                row.line(),
                row.column(),
                row.kind(),
                Entries.wellFormed(row.found()),
                Cells.joined(row.cells()));
    }

    List<FileCounts> counts() {
        return tallies.stream().map(Tally::counts).toList();
    }

    void finish() throws SQLException {
        writeTwins();
        for (int position = 0; position < fileIds.length; position++) {
            var counts = tallies.get(position).counts();
            Sql.run(
                    transaction.connection,
                    "UPDATE batch_file SET records = ?, stored = ?, updated = ?, duplicates = ?, near_duplicates = ?,"
                            + " rejected = ?, first_feedback = ?, last_feedback = ? WHERE id = ?",
                    counts.records(),
                    counts.stored(),
                    counts.updated(),
                    counts.duplicates(),
                    counts.nearDuplicates(),
                    counts.rejected(),
                    tallies.get(position).first,
                    tallies.get(position).last,
                    fileIds[position]);
        }
    }
}

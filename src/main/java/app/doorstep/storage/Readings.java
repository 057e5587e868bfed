package app.doorstep.storage;

import app.doorstep.domain.FactorWord;
import app.doorstep.domain.Mark;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What was read from the comments: by which version of the reader, and how to read them again. Only inferred marks
/// change, and with them what follows from them; what a file stated or the driver corrected stays, and nothing of it is
/// an edit. Thread-safe.
public final class Readings {
    private static final String COMMENTS =
            "SELECT " + FeedbackRow.COLUMNS + " FROM feedback WHERE comment IS NOT NULL AND id > ? AND id <= ?";

    private final Supplier<Notebook> notebook;

    Readings(Supplier<Notebook> notebook) {
        this.notebook = notebook;
    }

    /// Reads one comment.
    public interface MarkReader {
        /// The inferred marks.
        ///
        /// @param stars 1-5, or null
        List<Mark> read(String comment, @Nullable Integer stars);
    }

    /// A comment with what was read from it before.
    ///
    /// @param marks all marks, the stated and the corrected ones too
    public record ReadComment(long id, @Nullable Integer stars, String comment, List<Mark> marks) {}

    /// What a step of re-reading did.
    ///
    /// @param read comments read
    /// @param changed those among them whose marks are others now
    /// @param more whether there are more to be read
    public record Step(int read, int changed, boolean more) {}

    /// Up to `covered` all feedback is read by `version`, and so is everything after `until`, which came later.
    private record State(String version, long covered, long until) {}

    /// How many comments were not read by this version of the reader; none where it has read everything.
    public long left(String version) throws StoreUnusable {
        return notebook.get().read(connection -> {
            var state = state(connection, version);
            return state.covered() >= state.until()
                    ? 0L
                    : Sql.number(
                            connection,
                            "SELECT count(*) FROM feedback WHERE comment IS NOT NULL AND id > ? AND id <= ?",
                            state.covered(),
                            state.until());
        });
    }

    /// Takes note that a notebook without feedback needs no re-reading: whatever comes is read by this version.
    public void startWith(String version) throws StoreUnusable {
        notebook.get().write(transaction -> {
            var connection = transaction.connection;
            if (state(connection).isEmpty() && lastId(connection) == 0) {
                save(connection, new State(version, 0, 0));
            }
            return true;
        });
    }

    /// Whether [#startWith(String)] has nothing to note: it is known which version has read this notebook, or feedback
    /// came before anybody noted one.
    public boolean started() throws StoreUnusable {
        return notebook.get().read(connection -> !state(connection).isEmpty() || lastId(connection) > 0);
    }

    /// Forgets who read the comments, so that all of them are left to be read.
    public void forget() throws StoreUnusable {
        notebook.get().write(transaction -> Sql.run(transaction.connection, "DELETE FROM reading"));
    }

    /// Reads the next comments again, in one transaction. To be called until there are no more; where that is
    /// interrupted, the next call goes on there. Feedback that comes meanwhile is taken to be read by this version.
    ///
    /// @param most how many at most
    /// @param reader gives a reader that knows these words of the driver
    public Step readNext(String version, int most, Function<List<FactorWord>, MarkReader> reader) throws StoreUnusable {
        return notebook.get().write(transaction -> {
            var state = state(transaction.connection, version);
            var read = new Rereading(transaction, reader.apply(FactorWords.own(transaction.connection)))
                    .read(COMMENTS + " ORDER BY id LIMIT " + most, state.covered(), state.until());
            boolean more = read.read() == most;
            save(transaction.connection, new State(version, more ? read.last() : state.until(), state.until()));
            return new Step(read.read(), read.changed(), more);
        });
    }

    /// Puts these words in the place of all that the driver has added, and reads comments again, in one transaction.
    ///
    /// @param ids the feedback whose comments are to be read again
    /// @param after and all feedback with a higher number than this
    /// @param reader gives a reader that knows these words of the driver
    /// @return how many comments have other marks now
    public int replaceWords(
            List<FactorWord> words, long[] ids, long after, Function<List<FactorWord>, MarkReader> reader)
            throws StoreUnusable {
        return notebook.get().write(transaction -> {
            FactorWords.replaceOwn(transaction, words);
            var rereading = new Rereading(transaction, reader.apply(FactorWords.own(transaction.connection)));
            int changed = rereading.read(COMMENTS, after, Long.MAX_VALUE).changed();
            for (long id : ids) {
                changed += id > after ? 0 : rereading.read(COMMENTS, id - 1, id).changed();
            }
            return changed;
        });
    }

    /// Hands over all comments, the newest by number first.
    public void forEach(Consumer<ReadComment> consumer) throws StoreUnusable {
        notebook.get().read(connection -> {
            Sql.each(
                    connection,
                    "SELECT id, stars, comment, marks, evidence FROM feedback WHERE comment IS NOT NULL AND gone = 0"
                            + " ORDER BY id DESC",
                    row -> {
                        int stars = row.getInt(2);
                        consumer.accept(new ReadComment(
                                row.getLong(1),
                                stars == 0 ? null : stars,
                                row.getString(3),
                                MarkBits.marks(row.getLong(4), row.getString(5))));
                    });
            return true;
        });
    }

    /// How many comments [#forEach] hands over.
    public long count() throws StoreUnusable {
        return notebook.get()
                .read(connection ->
                        Sql.number(connection, "SELECT count(*) FROM feedback WHERE comment IS NOT NULL AND gone = 0"));
    }

    private static List<State> state(Connection connection) throws SQLException {
        return Sql.list(
                connection,
                "SELECT version, covered, until FROM reading",
                row -> new State(row.getString(1), row.getLong(2), row.getLong(3)));
    }

    /// How far this version is.
    private static State state(Connection connection, String version) throws SQLException {
        var known = state(connection);
        return !known.isEmpty() && known.getFirst().version().equals(version)
                ? known.getFirst()
                : new State(version, 0, lastId(connection));
    }

    private static long lastId(Connection connection) throws SQLException {
        return Sql.number(connection, "SELECT max(id) FROM feedback");
    }

    private static void save(Connection connection, State state) throws SQLException {
        Sql.run(connection, "DELETE FROM reading");
        Sql.run(
                connection,
                "INSERT INTO reading (version, covered, until) VALUES (?, ?, ?)",
                state.version(),
                state.covered(),
                state.until());
    }

    /// Reads rows again within a transaction.
    private static final class Rereading {
        private final Transaction transaction;
        private final MarkReader reader;

        /// @param last the number of the last row
        record Read(int read, int changed, long last) {}

        Rereading(Transaction transaction, MarkReader reader) {
            this.transaction = transaction;
            this.reader = reader;
        }

        Read read(String sql, long after, long until) throws SQLException {
            var changed = new ArrayList<FeedbackRow>();
            long[] last = {after, 0};
            var reused = new FeedbackRow[] {new FeedbackRow()};
            Sql.each(
                    transaction.connection,
                    sql,
                    result -> {
                        var row = reused[0].read(result);
                        last[0] = row.id;
                        last[1]++;
                        if (isReadOtherwise(row)) {
                            changed.add(row);
                            reused[0] = new FeedbackRow();
                        }
                    },
                    after,
                    until);
            for (var row : changed) {
                var marks = marks(row);
                transaction.remark(row, MarkBits.stated(row.marks) | MarkBits.bits(marks), MarkBits.evidence(marks));
            }
            return new Read((int) last[1], changed.size(), last[0]);
        }

        private boolean isReadOtherwise(FeedbackRow row) {
            var marks = marks(row);
            return MarkBits.bits(marks) != MarkBits.inferred(row.marks)
                    || !Objects.equals(MarkBits.evidence(marks), row.evidence);
        }

        private List<Mark> marks(FeedbackRow row) {
            var comment = row.comment;
            return comment == null
                    ? List.of()
                    : reader.read(comment, row.stars == FeedbackRow.NONE ? null : (int) row.stars);
        }
    }
}

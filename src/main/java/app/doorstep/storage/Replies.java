package app.doorstep.storage;

import app.doorstep.domain.Audience;
import app.doorstep.domain.Feedback;
import app.doorstep.domain.Identified;
import app.doorstep.domain.Outcome;
import app.doorstep.domain.SentReply;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/// Drafts, and replies that were marked as sent. Thread-safe.
public final class Replies {
    private final Supplier<Notebook> notebook;

    Replies(Supplier<Notebook> notebook) {
        this.notebook = notebook;
    }

    /// The drafts kept for a feedback, by kind.
    public List<StoredDraft> drafts(long feedback, Audience audience) throws StoreUnusable {
        return notebook.get().read(connection -> drafts(connection, feedback, audience));
    }

    /// Keeps these drafts in the place of all that were kept for the feedback and audience.
    ///
    /// @return false if there is no such feedback
    public boolean saveDrafts(long feedback, Audience audience, List<StoredDraft> drafts) throws StoreUnusable {
        return notebook.get().write(transaction -> saveDrafts(transaction, feedback, audience, drafts));
    }

    /// Takes note that the driver sent a reply.
    ///
    /// @return false if there is no such feedback
    public boolean markSent(long feedback, SentReply reply) throws StoreUnusable {
        return notebook.get().write(transaction -> markSent(transaction, feedback, reply));
    }

    /// Undoes the last [#markSent] of a feedback.
    ///
    /// @return false if it has no reply marked as sent
    public boolean unmarkSent(long feedback) throws StoreUnusable {
        return notebook.get().write(transaction -> unmarkSent(transaction, feedback));
    }

    /// Says what came of the last reply to a feedback.
    ///
    /// @return false if it has no reply marked as sent
    public boolean outcome(long feedback, Outcome outcome) throws StoreUnusable {
        return notebook.get().write(transaction -> outcome(transaction, feedback, outcome));
    }

    /// The feedback whose last reply was marked as sent from one moment up to, not including, another, the latest reply
    /// first.
    public List<Feedback> answered(Instant from, Instant to) throws StoreUnusable {
        return notebook.get().read(connection -> Queries.answered(connection, from, to));
    }

    /// The last `n` replies marked as sent, newest first.
    public List<SentReply> lastSent(int n) throws StoreUnusable {
        return notebook.get().read(connection -> lastSent(connection, n));
    }

    private static List<StoredDraft> drafts(Connection connection, long feedback, Audience audience)
            throws SQLException {
        return Sql.list(
                connection,
                "SELECT kind, text, facts, circumstances FROM draft WHERE feedback = ? AND audience = ? ORDER BY kind",
                row -> new StoredDraft(row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
                feedback,
                audience.id());
    }

    private static boolean saveDrafts(
            Transaction transaction, long feedback, Audience audience, List<StoredDraft> drafts) throws SQLException {
        var connection = transaction.connection;
        if (transaction.row(feedback).isEmpty()) {
            return false;
        }
        Sql.run(connection, "DELETE FROM draft WHERE feedback = ? AND audience = ?", feedback, audience.id());
        for (var draft : drafts) {
            Sql.run(
                    connection,
                    "INSERT INTO draft (feedback, audience, kind, text, facts, circumstances, saved)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    feedback,
                    audience.id(),
                    draft.kind(),
                    Entries.wellFormed(draft.text()),
                    draft.facts(),
                    Entries.wellFormed(draft.circumstances()),
                    transaction.now);
        }
        return true;
    }

    private static boolean markSent(Transaction transaction, long feedback, SentReply reply) throws SQLException {
        if (transaction.row(feedback).filter(row -> !row.isGone()).isEmpty()) {
            return false;
        }
        long id = Sql.number(
                transaction.connection,
                "INSERT INTO sent_reply (feedback, text, audience, sent, outcome) VALUES (?, ?, ?, ?, ?) RETURNING id",
                feedback,
                Entries.wellFormed(reply.text()),
                reply.audience().id(),
                reply.sent().toEpochMilli(),
                reply.outcome().id());
        setAnswer(transaction, feedback, id);
        return true;
    }

    /// Takes the last mark back; the one before it, if any, counts again.
    private static boolean unmarkSent(Transaction transaction, long feedback) throws SQLException {
        var answer = transaction.row(feedback).filter(row -> row.answer != FeedbackRow.NONE);
        if (answer.isEmpty()) {
            return false;
        }
        long last = answer.get().answer;
        long before = Sql.number(
                transaction.connection,
                "SELECT ifnull(max(id), 0) FROM sent_reply WHERE feedback = ? AND id < ?",
                feedback,
                last);
        setAnswer(transaction, feedback, before == 0 ? FeedbackRow.NONE : before);
        Sql.run(transaction.connection, "DELETE FROM sent_reply WHERE id = ?", last);
        return true;
    }

    private static void setAnswer(Transaction transaction, long feedback, long reply) throws SQLException {
        var before = transaction.row(feedback).orElseThrow();
        var after = transaction.row(feedback).orElseThrow();
        after.answer = reply;
        transaction.update(before, after);
    }

    private static boolean outcome(Transaction transaction, long feedback, Outcome outcome) throws SQLException {
        return Sql.run(
                        transaction.connection,
                        "UPDATE sent_reply SET outcome = ? WHERE id = (SELECT answer FROM feedback WHERE id = ?)",
                        outcome.id(),
                        feedback)
                == 1;
    }

    private static List<SentReply> lastSent(Connection connection, int n) throws SQLException {
        return Sql.list(
                connection,
                "SELECT text, audience, sent, outcome FROM sent_reply ORDER BY sent DESC, id DESC LIMIT ?",
                row -> reply(row, 1),
                n);
    }

    /// The reply in four columns from `column` on.
    static SentReply reply(ResultSet row, int column) throws SQLException {
        return new SentReply(
                row.getString(column),
                Identified.of(Audience.class, row.getString(column + 1)).orElse(Audience.CUSTOMER),
                Instant.ofEpochMilli(row.getLong(column + 2)),
                Identified.of(Outcome.class, row.getString(column + 3)).orElse(Outcome.NONE));
    }
}

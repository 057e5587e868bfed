package app.doorstep.storage;

import app.doorstep.domain.Flag;
import app.doorstep.domain.Kind;
import app.doorstep.domain.Sentiment;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/// One row of the table of feedback, column by column; [#NONE] stands for null in whole numbers. The only place that
/// knows the columns and their order. Mutable and reused, so that a million rows need no million objects.
final class FeedbackRow {
    static final long NONE = Long.MIN_VALUE;

    /// All columns but `id` and `fingerprint`, in the order of every statement.
    private static final String BETWEEN =
            "row_key, kind, rater, app, driver, external_id, day, time, learned, stars, sentiment, factor_stars,"
                    + " service_score, solved, comment, customer, reply, note, marks, effective, evidence, flags,"
                    + " coverage, file, line, recorded, answer, waiting, gone, origin";
    /// Everything after `id`, as the history keeps it too.
    static final String DATA = BETWEEN + ", fingerprint";

    static final String COLUMNS = "id, " + DATA;
    static final int COUNT = 32;

    private static final int RATING = Codes.KIND.code(Kind.RATING);
    private static final int MESSAGE = Codes.KIND.code(Kind.MESSAGE);
    private static final int NEGATIVE = Codes.SENTIMENT.code(Sentiment.NEGATIVE);
    private static final int NEUTRAL = Codes.SENTIMENT.code(Sentiment.NEUTRAL);

    long id;
    byte[] key = new byte[RowKeys.LENGTH];
    long kind;
    long rater;
    long app;
    long driver;

    @Nullable
    String externalId;

    long day;
    long time;
    long learned;
    long stars;
    long sentiment;
    long factorStars;
    long serviceScore;
    long solved;

    @Nullable
    String comment;

    @Nullable
    String customer;

    @Nullable
    String reply;

    @Nullable
    String note;

    long marks;
    long effective;

    @Nullable
    String evidence;

    long flags;
    long coverage;
    long file;
    /// Where it stands in the file that brought it.
    long line;
    long recorded;
    long answer;
    long waiting;
    long gone;
    long origin;
    long fingerprint;

    /// Sets the columns that follow from others; to be called before every write.
    void seal(Fingerprint sums) {
        settle();
        fingerprint = computed(sums);
    }

    /// Sets the columns that follow from others, but for the fingerprint.
    void settle() {
        effective = MarkBits.effective(marks);
        waiting = wantsAnswer() ? 1 : 0;
    }

    /// What the source says of it: all that makes two rows of files the same, whatever we read into them.
    long content(Fingerprint sums) {
        return content(said(text(sums), sums), sums);
    }

    /// The fingerprint that goes with the other columns as they are now.
    long computed(Fingerprint sums) {
        return computed(own(text(sums), sums), sums);
    }

    // The two sums in steps, the first of which need no number of this notebook: they are taken by the thread that
    // reads
    // a file, and the last by the one that stores.

    /// What the source says, but for marks, app and driver.
    long text(Fingerprint sums) {
        return sums.start()
                .add(kind)
                .add(rater)
                .add(externalId)
                .add(day)
                .add(time)
                .add(stars)
                .add(sentiment)
                .add(factorStars)
                .add(serviceScore)
                .add(solved)
                .add(learned)
                .add(comment)
                .add(customer)
                .add(reply)
                .add(note)
                .add(flags)
                .add(coverage)
                .sum();
    }

    long said(long text, Fingerprint sums) {
        return sums.goOn(text).add(MarkBits.stated(marks)).sum();
    }

    long content(long said, Fingerprint sums) {
        return sums.goOn(said).add(app).add(driver).sum();
    }

    long own(long text, Fingerprint sums) {
        return sums.goOn(text)
                .add(key)
                .add(marks)
                .add(effective)
                .add(evidence)
                .add(waiting)
                .add(line)
                .sum();
    }

    long computed(long own, Fingerprint sums) {
        return sums.goOn(own)
                .add(id)
                .add(app)
                .add(driver)
                .add(file)
                .add(recorded)
                .add(answer)
                .add(gone)
                .add(origin)
                .sum();
    }

    boolean isRating() {
        return kind == RATING;
    }

    boolean isGone() {
        return gone == 1;
    }

    /// The same rule as [app.doorstep.domain.Feedback#isUnanswered], but for the app's channel.
    private boolean wantsAnswer() {
        boolean settled = (flags >>> Codes.FLAG.code(Flag.NOTHING_TO_DO) & 1) != 0;
        if (settled || reply != null || answer != NONE || (!isRating() && kind != MESSAGE)) {
            return false;
        }
        boolean complaint = effective >>> 8 != 0;
        if (sentiment != NONE) {
            return sentiment == NEGATIVE || (sentiment == NEUTRAL && complaint);
        }
        return stars == NONE ? complaint : stars <= 2 || (stars == 3 && complaint);
    }

    /// Binds all columns from parameter `at` + 1 on.
    void bind(PreparedStatement statement, int at) throws SQLException {
        int p = at;
        statement.setLong(++p, id);
        statement.setBytes(++p, key);
        statement.setLong(++p, kind);
        statement.setLong(++p, rater);
        statement.setLong(++p, app);
        set(statement, ++p, driver);
        statement.setString(++p, externalId);
        statement.setLong(++p, day);
        set(statement, ++p, time);
        set(statement, ++p, learned);
        set(statement, ++p, stars);
        set(statement, ++p, sentiment);
        statement.setLong(++p, factorStars);
        set(statement, ++p, serviceScore);
        set(statement, ++p, solved);
        statement.setString(++p, comment);
        statement.setString(++p, customer);
        statement.setString(++p, reply);
        statement.setString(++p, note);
        statement.setLong(++p, marks);
        statement.setLong(++p, effective);
        statement.setString(++p, evidence);
        statement.setLong(++p, flags);
        set(statement, ++p, coverage);
        set(statement, ++p, file);
        set(statement, ++p, line);
        statement.setLong(++p, recorded);
        set(statement, ++p, answer);
        statement.setLong(++p, waiting);
        statement.setLong(++p, gone);
        set(statement, ++p, origin);
        statement.setLong(++p, fingerprint);
    }

    private static void set(PreparedStatement statement, int parameter, long value) throws SQLException {
        if (value == NONE) {
            statement.setNull(parameter, Types.NULL);
        } else {
            statement.setLong(parameter, value);
        }
    }

    /// Reads a result whose first columns are [#COLUMNS].
    FeedbackRow read(ResultSet row) throws SQLException {
        int c = 0;
        id = row.getLong(++c);
        key = row.getBytes(++c);
        kind = row.getLong(++c);
        rater = row.getLong(++c);
        app = row.getLong(++c);
        driver = get(row, ++c);
        externalId = row.getString(++c);
        day = row.getLong(++c);
        time = get(row, ++c);
        learned = get(row, ++c);
        stars = get(row, ++c);
        sentiment = get(row, ++c);
        factorStars = row.getLong(++c);
        serviceScore = get(row, ++c);
        solved = get(row, ++c);
        comment = row.getString(++c);
        customer = row.getString(++c);
        reply = row.getString(++c);
        note = row.getString(++c);
        marks = row.getLong(++c);
        effective = row.getLong(++c);
        evidence = row.getString(++c);
        flags = row.getLong(++c);
        coverage = get(row, ++c);
        file = get(row, ++c);
        line = get(row, ++c);
        recorded = row.getLong(++c);
        answer = get(row, ++c);
        waiting = row.getLong(++c);
        gone = row.getLong(++c);
        origin = get(row, ++c);
        fingerprint = row.getLong(++c);
        return this;
    }

    private static long get(ResultSet row, int column) throws SQLException {
        var value = row.getLong(column);
        return value == 0 && row.wasNull() ? NONE : value;
    }
}

package app.doorstep.storage;

import app.doorstep.phrases.PhraseCounts;
import app.doorstep.phrases.Phrases;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;

/// What a transaction does to the sums of phrases by day: notes which comments more or less use which, and works that
/// into the packed sums. Part of [Tallies].
///
/// Sums that were counted by other rules than [Phrases#rules] are worth nothing: then all is counted anew at the end.
final class PhraseSums {
    /// So many notes are worked in together: 8 MB of them.
    private static final int MOST = 1 << 20;

    /// Stands among the forms for the comments themselves.
    private static final int COMMENTS = 0;

    private final Connection connection;
    private final boolean writes;
    private final boolean isCurrent;
    private final Phrases phrases = new Phrases();
    private final FormsSeen forms = new FormsSeen();
    private final PhraseCells cells = new PhraseCells();
    /// Each a cell, a form, and a bit that is set where it is taken away: to note and to sort them takes much less time
    /// than to look each up.
    private long[] notes = new long[64];

    private int size;
    /// What was only compared so far, by [#place].
    private final LongCounts compared = new LongCounts();

    /// @param writes whether the sums are written; else they are only compared, see [#takeAway]
    PhraseSums(Connection connection, boolean writes) throws SQLException {
        this.connection = connection;
        this.writes = writes;
        this.isCurrent = isCurrent(connection);
    }

    /// Whether the sums were counted by today's rules.
    static boolean isCurrent(Connection connection) throws SQLException {
        return Sql.number(connection, "SELECT rules FROM phrase_state") == Phrases.rules();
    }

    /// Says that they are.
    static void setCurrent(Connection connection) throws SQLException {
        Sql.run(connection, "UPDATE phrase_state SET rules = ?", Phrases.rules());
    }

    /// Counts the comment of a rating, which must have one, in (`by` 1) or out (−1).
    void count(FeedbackRow row, long scope, int by) throws SQLException {
        if (!isCurrent) {
            return;
        }
        int cell = cells.of(row.day, scope, row.stars);
        int away = by < 0 ? 1 : 0;
        note(place(cell, COMMENTS) << 1 | away);
        phrases.read(Objects.requireNonNull(row.comment));
        for (int i = 0; i < phrases.size(); i++) {
            note(place(cell, forms.of(phrases, i)) << 1 | away);
        }
        if (size > MOST) {
            workIn();
        }
    }

    private static long place(int cell, int form) {
        return (long) cell << Integer.SIZE | form;
    }

    private void note(long note) {
        if (size == notes.length) {
            notes = Arrays.copyOf(notes, size * 2);
        }
        notes[size++] = note;
    }

    /// Writes what is not written yet; to be called once, before the commit.
    void write() throws SQLException {
        if (isCurrent) {
            if (size > 0) {
                workIn();
            }
            forms.write(connection);
        } else {
            countAnew();
        }
    }

    private void countAnew() throws SQLException {
        Sql.run(connection, "DELETE FROM phrase_tally");
        Sql.run(connection, "DELETE FROM phrase");
        setCurrent(connection);
        var anew = new Tallies(connection, new Names(connection));
        Sql.each(
                connection,
                "SELECT " + FeedbackRow.COLUMNS + " FROM feedback NOT INDEXED WHERE comment IS NOT NULL",
                row -> anew.countPhrases(new FeedbackRow().read(row), 1));
        anew.writePhrases();
    }

    /// Works the notes in, cell by cell.
    private void workIn() throws SQLException {
        if (writes) {
            forms.number(connection);
        }
        Arrays.sort(notes, 0, size);
        var changes = new PhraseChanges(forms);
        for (int i = 0; i < size; ) {
            long place = notes[i] >>> 1;
            int by = 0;
            for (; i < size && notes[i] >>> 1 == place; i++) {
                by += (notes[i] & 1) == 0 ? 1 : -1;
            }
            int form = (int) place;
            if (!writes) {
                compared.add(place, by);
            } else if (form == COMMENTS) {
                changes.comments(by);
            } else {
                changes.add(form, by);
            }
            int cell = (int) (place >>> Integer.SIZE);
            if (writes && (i == size || (int) (notes[i] >>> 1 >>> Integer.SIZE) != cell)) {
                changes.into(connection, cells, cell);
            }
        }
        size = 0;
    }

    /// Takes the sums in the file away from what was counted.
    ///
    /// @return whether they were the same
    boolean takeAway() throws SQLException {
        if (!isCurrent) {
            return true;
        }
        workIn();
        var uses = new LongCounts();
        var byNumber = new LongCounts();
        Sql.each(connection, "SELECT phrase, form, words, uses FROM phrase", row -> {
            int form = forms.of(row.getString(3));
            byNumber.add(PhraseCounts.key(row.getInt(1), row.getInt(2)), form);
            uses.add(form, -row.getInt(4));
        });
        Sql.each(connection, "SELECT day, scope, stars, comments, phrases FROM phrase_tally", row -> {
            int cell = cells.of(row.getLong(1), row.getLong(2), row.getLong(3));
            compared.add(place(cell, COMMENTS), -row.getInt(4));
            PhraseCounts.of(row.getBytes(5)).forEach((phrase, form, count) -> {
                int known = byNumber.get(PhraseCounts.key(phrase, form));
                uses.add(known, count);
                compared.add(place(cell, known), -count);
            });
        });
        return compared.keys().length == 0 && uses.keys().length == 0;
    }
}

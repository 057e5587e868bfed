package app.doorstep.storage;

import app.doorstep.phrases.PhraseCounts;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The table of phrases and the ways to write them, while a transaction changes how many comments use them. What none
/// uses any more is deleted, so that nothing stays of a comment that is forgotten.
final class PhraseBook implements AutoCloseable {
    static final long UNKNOWN = -1;

    private record Form(int number, String words, int uses) {}

    /// @param next the number of its next new form
    private record Known(int phrase, List<Form> forms, int next) {}

    private static final String ONE = " WHERE phrase = ? AND form = ?";

    private final PreparedStatement find;
    private final PreparedStatement add;
    private final PreparedStatement use;
    private final PreparedStatement delete;
    private final Map<Long, Known> known = new HashMap<>();
    private final boolean wasEmpty;
    private int nextPhrase;

    PhraseBook(Connection connection) throws SQLException {
        nextPhrase = (int) Sql.number(connection, "SELECT max(phrase) + 1 FROM phrase");
        wasEmpty = nextPhrase == 0;
        find = connection.prepareStatement("SELECT phrase, form, words, uses FROM phrase WHERE stems = ?");
        add = connection.prepareStatement(
                "INSERT INTO phrase (phrase, form, stems, words, uses) VALUES (?, ?, ?, ?, ?)");
        use = connection.prepareStatement("UPDATE phrase SET uses = ?" + ONE);
        delete = connection.prepareStatement("DELETE FROM phrase" + ONE);
    }

    @Override
    public void close() throws SQLException {
        try (find;
                add;
                use) {
            delete.close();
        }
    }

    /// Changes how many comments write a phrase in a way; to be called once for each way.
    ///
    /// @return its number, as [PhraseCounts#key] has it; [#UNKNOWN] if none did and none does
    long change(long stems, String words, int by) throws SQLException {
        var phrase = known.get(stems);
        if (phrase == null) {
            phrase = find(stems);
            known.put(stems, phrase);
        }
        for (var form : phrase.forms()) {
            if (form.words().equals(words)) {
                use(phrase.phrase(), form, by);
                return PhraseCounts.key(phrase.phrase(), form.number());
            }
        }
        if (by <= 0) {
            return UNKNOWN;
        }
        int number = phrase.phrase() == UNKNOWN ? nextPhrase++ : phrase.phrase();
        add.setInt(1, number);
        add.setInt(2, phrase.next());
        add.setLong(3, stems);
        add.setString(4, words);
        add.setInt(5, by);
        add.executeUpdate();
        known.put(stems, new Known(number, phrase.forms(), phrase.next() + 1));
        return PhraseCounts.key(number, phrase.next());
    }

    private Known find(long stems) throws SQLException {
        var forms = new ArrayList<Form>();
        int phrase = (int) UNKNOWN;
        int next = 0;
        if (!wasEmpty) {
            find.setLong(1, stems);
            try (var rows = find.executeQuery()) {
                while (rows.next()) {
                    phrase = rows.getInt(1);
                    forms.add(new Form(rows.getInt(2), rows.getString(3), rows.getInt(4)));
                    next = Math.max(next, rows.getInt(2) + 1);
                }
            }
        }
        return new Known(phrase, forms, next);
    }

    private void use(int phrase, Form form, int by) throws SQLException {
        int uses = form.uses() + by;
        if (uses <= 0) {
            delete.setInt(1, phrase);
            delete.setInt(2, form.number());
            delete.executeUpdate();
        } else if (by != 0) {
            use.setInt(1, uses);
            use.setInt(2, phrase);
            use.setInt(3, form.number());
            use.executeUpdate();
        }
    }
}

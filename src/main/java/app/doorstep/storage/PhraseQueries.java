package app.doorstep.storage;

import app.doorstep.domain.Selection;
import app.doorstep.phrases.PhraseCounts;
import app.doorstep.phrases.PhraseForm;
import app.doorstep.phrases.PhraseTally;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Reads the sums of phrases by day.
final class PhraseQueries {
    private PhraseQueries() {}

    static List<PhraseTally> tallies(Connection connection, Selection selection) throws SQLException {
        var scopes = TallyQueries.scopes(connection, selection);
        var result = new ArrayList<PhraseTally>();
        Sql.eachReadable(
                connection,
                "SELECT day, scope, stars, comments, phrases FROM phrase_tally" + TallyQueries.where(selection, scopes),
                row -> {
                    var scope = scopes.get(row.getLong(2));
                    if (scope != null) {
                        result.add(new PhraseTally(
                                LocalDate.ofEpochDay(row.getLong(1)),
                                scope,
                                row.getInt(3),
                                row.getInt(4),
                                PhraseCounts.of(row.getBytes(5))));
                    }
                });
        return result;
    }

    static List<PhraseForm> forms(Connection connection, int... phrases) throws SQLException {
        var result = new ArrayList<PhraseForm>();
        try (var statement = connection.prepareStatement("SELECT phrase, form, words FROM phrase WHERE phrase = ?")) {
            for (int phrase : phrases) {
                statement.setInt(1, phrase);
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        result.add(new PhraseForm(rows.getInt(1), rows.getInt(2), rows.getString(3)));
                    }
                }
            }
        }
        return result;
    }
}

package app.doorstep.storage;

import app.doorstep.domain.Factor;
import app.doorstep.domain.FactorWord;
import app.doorstep.domain.Identified;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Polarity;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/// Words of factors: the apps' own reason words, and those the driver added.
final class FactorWords {
    private static final String SELECT =
            "SELECT platform, word, factor, polarity FROM factor_word LEFT JOIN app ON app.id = app";

    private FactorWords() {}

    static List<FactorWord> all(Connection connection) throws SQLException {
        return Sql.list(connection, SELECT + " ORDER BY factor_word.id", FactorWords::word);
    }

    /// Those the driver added.
    static List<FactorWord> own(Connection connection) throws SQLException {
        return Sql.list(connection, SELECT + " WHERE app IS NULL ORDER BY factor_word.id", FactorWords::word);
    }

    private static FactorWord word(ResultSet row) throws SQLException {
        var platform = row.getString(1);
        return new FactorWord(
                platform == null ? null : new Platform(platform),
                row.getString(2),
                Identified.of(Factor.class, row.getString(3)).orElse(Factor.OVERALL),
                Identified.of(Polarity.class, row.getString(4)).orElse(Polarity.COMPLAINT));
    }

    /// Puts these in the place of all that the driver added.
    static void replaceOwn(Transaction transaction, List<FactorWord> words) throws SQLException {
        Sql.run(transaction.connection, "DELETE FROM factor_word WHERE app IS NULL");
        for (var word : words) {
            add(transaction, word);
        }
    }

    static void add(Transaction transaction, FactorWord word) throws SQLException {
        var platform = word.platform();
        Sql.run(
                transaction.connection,
                "INSERT INTO factor_word (app, word, factor, polarity) VALUES (?, ?, ?, ?)",
                platform == null ? null : transaction.names.app(platform),
                Entries.wellFormed(word.word()),
                word.factor().id(),
                word.polarity().id());
    }

    /// Deletes what is kept for the same app, word and factor; false if that is nothing.
    static boolean delete(Transaction transaction, FactorWord word) throws SQLException {
        var platform = word.platform();
        return Sql.run(
                        transaction.connection,
                        "DELETE FROM factor_word WHERE app IS ? AND word = ? AND factor = ?",
                        platform == null ? null : transaction.names.appOrNobody(platform),
                        Entries.wellFormed(word.word()),
                        word.factor().id())
                == 1;
    }
}

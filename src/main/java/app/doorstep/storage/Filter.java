package app.doorstep.storage;

import app.doorstep.domain.FeedbackQuery;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.Selection;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A WHERE over `feedback f` that grows by conditions, all of which must hold.
final class Filter {
    private final StringBuilder where = new StringBuilder(" WHERE f.gone = 0");
    private final List<Object> arguments = new ArrayList<>();

    static Filter of(Selection selection, Names names) {
        var filter = new Filter();
        if (selection.from() != null) {
            filter.and("f.day >= ?", selection.from().toEpochDay());
        }
        if (selection.to() != null) {
            filter.and("f.day <= ?", selection.to().toEpochDay());
        }
        if (selection.platform() != null) {
            filter.and("f.app = ?", names.appOrNobody(selection.platform()));
        }
        if (selection.driver() != null) {
            filter.and("f.driver = ?", names.driverOrNobody(selection.driver()));
        }
        return filter;
    }

    static Filter of(Connection connection, FeedbackQuery query, Names names) throws SQLException {
        var filter = of(query.selection(), names);
        if (query.kind() != null) {
            filter.and("f.kind = ?", Codes.KIND.code(query.kind()));
        }
        if (query.factor() != null || query.polarity() != null) {
            long factors = query.factor() == null ? 0xff : 1L << Codes.FACTOR.code(query.factor());
            long mask = query.polarity() == null
                    ? factors | factors << 8
                    : query.polarity() == Polarity.PRAISE ? factors : factors << 8;
            filter.and("f.effective & ? <> 0", mask);
        }
        if (query.minStars() != null) {
            filter.and("f.stars >= ?", query.minStars());
        }
        if (query.maxStars() != null) {
            filter.and("f.stars <= ?", query.maxStars());
        }
        if (query.unanswered()) {
            // The plus keeps SQLite from going through every row of these apps instead of those that wait.
            filter.and("f.waiting = 1").and("+f.app IN (SELECT id FROM app WHERE channel <> 'none')");
        }
        if (query.batch() != null) {
            filter.and(
                    "(f.file IN (SELECT id FROM batch_file WHERE batch = ?) OR f.id IN (SELECT feedback FROM also_in"
                            + " JOIN batch_file ON batch_file.id = also_in.file WHERE batch = ?))",
                    query.batch(),
                    query.batch());
        }
        if (query.search() != null) {
            filter.search(connection, query.search());
        }
        return filter;
    }

    /// A blank search restricts nothing; one that holds only signs finds nothing.
    private void search(Connection connection, String search) throws SQLException {
        var question = SearchIndex.question(search);
        if (question != null) {
            var indexed = "f.id IN (SELECT rowid FROM search WHERE search MATCH ?)";
            if (SearchIndex.missing(connection) == 0) {
                and(indexed, question.match());
            } else {
                and(
                        "(" + indexed + " OR (f.id > ? AND " + SearchIndex.SCAN + "))",
                        question.match(),
                        SearchIndex.covered(connection),
                        question.scan());
            }
        } else if (!search.isBlank()) {
            and("0");
        }
    }

    Filter and(String condition, Object... values) {
        where.append(" AND ").append(condition);
        Collections.addAll(arguments, values);
        return this;
    }

    String where() {
        return where.toString();
    }

    @Nullable
    Object[] arguments() {
        return arguments.toArray();
    }
}

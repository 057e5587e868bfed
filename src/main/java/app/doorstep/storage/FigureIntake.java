package app.doorstep.storage;

import app.doorstep.domain.StarDistribution;
import app.doorstep.domain.StatedFigure;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Stores what the apps of a file say themselves. Every file keeps rows of its own, also where it says nothing new, so
/// that taking another import back takes nothing from this one.
final class FigureIntake {
    private enum News {
        FIRST,
        CHANGED,
        SAME
    }

    /// The row that counts so far.
    private record Before(boolean gone, String says) {}

    private final Transaction transaction;
    private final BatchWriter batch;

    FigureIntake(Transaction transaction, BatchWriter batch) {
        this.transaction = transaction;
        this.batch = batch;
    }

    /// Takes the figures of one record.
    void add(int file, List<StatedFigure> figures) throws SQLException {
        boolean first = false;
        boolean change = false;
        for (var figure : figures) {
            var news = add(figure, batch.fileId(file));
            first |= news == News.FIRST;
            change |= news == News.CHANGED;
        }
        count(file, change ? News.CHANGED : first ? News.FIRST : News.SAME);
    }

    /// Takes a distribution, which is one record however many ratings it counts.
    void add(int file, StarDistribution distribution) throws SQLException {
        var before = Sql.first(
                transaction.connection,
                "SELECT gone, one || ' ' || two || ' ' || three || ' ' || four || ' ' || five FROM distribution"
                        + " WHERE app = ? AND as_of = ? AND driver IS ? ORDER BY id DESC LIMIT 1",
                FigureIntake::before,
                transaction.names.app(distribution.platform()),
                distribution.asOf().toEpochDay(),
                driver(distribution.driver()));
        var counts = distribution.counts();
        var says = String.join(" ", counts.stream().map(String::valueOf).toList());
        Figures.insert(transaction, distribution, batch.fileId(file), isGone(before));
        count(file, news(before, says));
    }

    private News add(StatedFigure figure, long fileId) throws SQLException {
        var period = figure.period();
        var unit = figure.unit();
        var before = Sql.first(
                transaction.connection,
                "SELECT gone, ifnull(word, '') || char(0) || ifnull(value, '') FROM stated_figure WHERE app = ?"
                        + " AND read_on = ? AND name = ? AND driver IS ? AND period_from IS ? AND period_to IS ?"
                        + " AND unit IS ? AND window IS ? ORDER BY id DESC LIMIT 1",
                FigureIntake::before,
                transaction.names.app(figure.platform()),
                figure.on().toEpochDay(),
                Entries.wellFormed(figure.name()),
                driver(figure.driver()),
                period == null ? null : period.from().toEpochDay(),
                period == null ? null : period.to().toEpochDay(),
                unit == null ? null : unit.id(),
                Entries.wellFormed(figure.window()));
        var value = figure.value();
        var says = Objects.requireNonNullElse(Entries.wellFormed(figure.word()), "")
                + '\0'
                + (value == null ? "" : value.toPlainString());
        Figures.insert(transaction, figure, fileId, isGone(before));
        return news(before, says);
    }

    private static Before before(ResultSet row) throws SQLException {
        return new Before(row.getInt(1) == 1, row.getString(2));
    }

    private static boolean isGone(Optional<Before> before) {
        return before.isPresent() && before.get().gone();
    }

    private static News news(Optional<Before> before, String says) {
        if (before.isEmpty()) {
            return News.FIRST;
        }
        return before.get().gone() || before.get().says().equals(says) ? News.SAME : News.CHANGED;
    }

    private @Nullable Long driver(@Nullable String name) throws SQLException {
        long id = transaction.names.driver(name);
        return id == FeedbackRow.NONE ? null : (Long) id;
    }

    private void count(int file, News news) {
        switch (news) {
            case FIRST -> batch.stored(file);
            case CHANGED -> batch.updated(file);
            case SAME -> batch.duplicate(file);
        }
    }
}

package app.doorstep.ui.log;

import app.doorstep.domain.Factor;
import app.doorstep.domain.FeedbackQuery;
import app.doorstep.domain.Kind;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.Selection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The filters above the table, beside period and app.
///
/// More components than six, because it is the row of filters as people see it.
///
/// @param these only these entries, whatever the other filters say; null for no such restriction
/// @param theseTitle why these
record LogFilter(
        RatingChoice rating,
        @Nullable Factor factor,
        @Nullable Polarity polarity,
        boolean waiting,
        @Nullable Kind kind,
        @Nullable Long batch,
        String search,
        @Nullable List<Long> these,
        String theseTitle) {
    static final LogFilter NONE = new LogFilter(RatingChoice.ANY, null, null, false, null, null, "", null, "");

    static LogFilter of(FeedbackQuery query) {
        return new LogFilter(
                RatingChoice.of(query.minStars(), query.maxStars()),
                query.factor(),
                query.polarity(),
                query.unanswered(),
                query.kind(),
                query.batch(),
                query.search() == null ? "" : query.search(),
                null,
                "");
    }

    static LogFilter of(List<Long> these, String title) {
        return new LogFilter(RatingChoice.ANY, null, null, false, null, null, "", List.copyOf(these), title);
    }

    LogFilter with(RatingChoice other) {
        return new LogFilter(other, factor, polarity, waiting, kind, batch, search, null, "");
    }

    LogFilter with(@Nullable Factor otherFactor, @Nullable Polarity otherPolarity) {
        return new LogFilter(rating, otherFactor, otherPolarity, waiting, kind, batch, search, null, "");
    }

    LogFilter withWaiting(boolean other) {
        return new LogFilter(rating, factor, polarity, other, kind, batch, search, null, "");
    }

    LogFilter with(@Nullable Kind other) {
        return new LogFilter(rating, factor, polarity, waiting, other, batch, search, null, "");
    }

    LogFilter withBatch(@Nullable Long other) {
        return new LogFilter(rating, factor, polarity, waiting, kind, other, search, null, "");
    }

    /// A leading `#` is how people write an order number; it is not part of it.
    LogFilter searching(String words) {
        var wanted = words.strip();
        return new LogFilter(
                rating,
                factor,
                polarity,
                waiting,
                kind,
                batch,
                wanted.startsWith("#") ? wanted.substring(1) : wanted,
                null,
                "");
    }

    FeedbackQuery query(Selection selection) {
        return new FeedbackQuery(
                selection,
                kind,
                factor,
                polarity,
                rating.least(),
                rating.most(),
                waiting,
                batch,
                search.isEmpty() ? null : search,
                null);
    }
}

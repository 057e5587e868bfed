package app.doorstep.domain;

import org.jspecify.annotations.Nullable;

/// The filters of the log and of the `feedback` command, all of which must hold; a null component does not restrict.
///
/// More components than six, because it is the row of filters as people see it.
///
/// @param search words, each of which must begin a word of comment, customer, order number or note, without regard to
///     case and accents; blank does not restrict
/// @param limit at most so many, newest first; null for all
public record FeedbackQuery(
        Selection selection,
        @Nullable Kind kind,
        @Nullable Factor factor,
        @Nullable Polarity polarity,
        @Nullable Integer minStars,
        @Nullable Integer maxStars,
        boolean unanswered,
        @Nullable Long batch,
        @Nullable String search,
        @Nullable Integer limit) {

    public static final FeedbackQuery ALL = of(Selection.ALL, null);

    /// All feedback of a selection, of a kind or, with null, of any.
    public static FeedbackQuery of(Selection selection, @Nullable Kind kind) {
        return new FeedbackQuery(selection, kind, null, null, null, null, false, null, null, null);
    }

    /// What an import brought.
    public static FeedbackQuery ofBatch(long batch) {
        return new FeedbackQuery(Selection.ALL, null, null, null, null, null, false, batch, null, null);
    }

    /// Whether nothing but selection, kind and limit restricts.
    public boolean isBroad() {
        var broad = of(selection, kind);
        return equals(limit == null ? broad : broad.first(limit));
    }

    /// Its first so many.
    public FeedbackQuery first(int most) {
        return new FeedbackQuery(
                selection, kind, factor, polarity, minStars, maxStars, unanswered, batch, search, most);
    }

    public FeedbackQuery in(Selection other) {
        return new FeedbackQuery(other, kind, factor, polarity, minStars, maxStars, unanswered, batch, search, limit);
    }
}

package app.doorstep.ui.log;

import app.doorstep.domain.Factor;
import app.doorstep.domain.Identified;
import app.doorstep.domain.Kind;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.SavedFilter;
import app.doorstep.ui.kit.Filter;
import app.doorstep.ui.kit.PeriodChoice;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A filter of the log as the words it is saved in: those of the `feedback` command, and the period, which moves with
/// the day.
final class FilterTerms {
    private static final String PERIOD = "period";

    private FilterTerms() {}

    static SavedFilter of(String name, LogFilter filter, Filter page) {
        var terms = new TreeMap<String, String>();
        terms.put(PERIOD, page.period().id());
        put(terms, "platform", page.platform() == null ? null : page.platform().id());
        put(terms, "driver", page.driver());
        put(terms, "min-stars", filter.rating().least());
        put(terms, "max-stars", filter.rating().most());
        put(terms, "factor", filter.factor() == null ? null : filter.factor().id());
        put(
                terms,
                "polarity",
                filter.polarity() == null ? null : filter.polarity().id());
        put(terms, "unanswered", filter.waiting() ? "true" : null);
        put(terms, "kind", filter.kind() == null ? null : filter.kind().id());
        put(terms, "batch", filter.batch());
        put(terms, "search", filter.search().isEmpty() ? null : filter.search());
        return new SavedFilter(name, terms);
    }

    /// Period, app and driver of a saved filter.
    static Filter page(SavedFilter saved) {
        var terms = saved.terms();
        var period = Identified.of(PeriodChoice.class, terms.getOrDefault(PERIOD, ""))
                .orElse(PeriodChoice.EVERYTHING);
        var app = terms.get("platform");
        return new Filter(period, app == null ? null : Platform.named(app), terms.get("driver"));
    }

    static LogFilter filter(SavedFilter saved) {
        var terms = saved.terms();
        var none = LogFilter.NONE;
        return none.with(RatingChoice.of(number(terms, "min-stars"), number(terms, "max-stars")))
                .with(word(Factor.class, terms.get("factor")), word(Polarity.class, terms.get("polarity")))
                .withWaiting(terms.containsKey("unanswered"))
                .with(word(Kind.class, terms.get("kind")))
                .withBatch(terms.containsKey("batch") ? Long.valueOf(terms.get("batch")) : null)
                .searching(terms.getOrDefault("search", ""));
    }

    private static void put(Map<String, String> terms, String key, @Nullable Object value) {
        if (value != null) {
            terms.put(key, value.toString());
        }
    }

    private static <E extends Enum<E> & Identified> @Nullable E word(Class<E> type, @Nullable String word) {
        return word == null ? null : Identified.of(type, word).orElse(null);
    }

    private static @Nullable Integer number(Map<String, String> terms, String key) {
        var value = terms.get(key);
        return value == null ? null : Integer.valueOf(value);
    }
}

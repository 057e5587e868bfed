package app.doorstep.ui.log;

import app.doorstep.domain.SavedFilter;
import app.doorstep.ui.kit.Filter;
import app.doorstep.ui.kit.Preferences;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The chips above the table between two starts: `factor=care max-stars=2`. Neither what was searched for, which may be
/// a name, nor what another screen asked for.
final class RememberedChips {
    private static final String KEY = "log.filter";
    private static final Set<String> KEPT =
            Set.of("min-stars", "max-stars", "factor", "polarity", "unanswered", "kind");

    private RememberedChips() {}

    static LogFilter read(Preferences preferences) {
        var terms = new TreeMap<String, String>();
        for (var term : preferences.remembered(KEY, "").split(" ", -1)) {
            var parts = term.split("=", 2);
            if (parts.length == 2 && KEPT.contains(parts[0])) {
                terms.put(parts[0], parts[1]);
            }
        }
        try {
            return terms.isEmpty() ? LogFilter.NONE : FilterTerms.filter(new SavedFilter(KEY, terms));
        } catch (IllegalArgumentException fromElsewhere) {
            return LogFilter.NONE;
        }
    }

    static void write(Preferences preferences, LogFilter filter) {
        if (filter.these() != null) {
            return;
        }
        var words = FilterTerms.of(KEY, filter, Filter.START).terms().entrySet().stream()
                .filter(term -> KEPT.contains(term.getKey()))
                .map(Map.Entry::toString)
                .collect(Collectors.joining(" "));
        if (!words.equals(preferences.remembered(KEY, ""))) {
            preferences.change(settings -> settings.remembering(KEY, words));
        }
    }
}

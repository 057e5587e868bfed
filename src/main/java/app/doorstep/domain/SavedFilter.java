package app.doorstep.domain;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// A filter of the log under a name.
///
/// @param terms the options of the `feedback` command without their hyphens (`platform`, `max-stars`, `search`) and
///     their values; more keys may be used for what only the window knows, such as a period that moves with the day
public record SavedFilter(String name, Map<String, String> terms) {
    public SavedFilter {
        name = name.strip();
        if (name.isEmpty() || terms.isEmpty()) {
            throw new IllegalArgumentException("a filter without a name or that filters nothing");
        }
        terms = Collections.unmodifiableMap(new TreeMap<>(terms));
    }
}

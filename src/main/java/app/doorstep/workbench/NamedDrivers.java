package app.doorstep.workbench;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The drivers whom the notebook knows by name and number, `Sam Oakes (A0EXAMPLE00001)`: a report that has the number
/// alone, as that of the EU, speaks of the same person. Where rows stand under the number alone already, it stays so,
/// or the same row would come in twice. Immutable.
final class NamedDrivers {
    private static final Pattern NAMED = Pattern.compile(".+ \\((A[A-Z0-9]{10,18})\\)");

    private final Map<String, String> names = new HashMap<>();

    /// @param known all drivers of the notebook
    NamedDrivers(List<String> known) {
        var several = new HashSet<String>(known);
        for (var driver : known) {
            var named = NAMED.matcher(driver);
            if (named.matches() && names.putIfAbsent(named.group(1), driver) != null) {
                several.add(named.group(1));
            }
        }
        names.keySet().removeAll(several);
    }

    /// The driver as the notebook knows them.
    @Nullable
    String of(@Nullable String driver) {
        return driver == null ? null : names.getOrDefault(driver, driver);
    }
}

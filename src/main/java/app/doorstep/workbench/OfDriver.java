package app.doorstep.workbench;

import app.doorstep.domain.Platform;
import app.doorstep.domain.StatedFigure;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whose figures are shown: those of a chosen driver; else of each app those without a driver, or, where the app's are
/// all of one driver, that driver's. Figures of several drivers are never mixed.
final class OfDriver {
    private OfDriver() {}

    static List<StatedFigure> figures(List<StatedFigure> all, @Nullable String driver) {
        if (driver != null) {
            return all.stream().filter(figure -> driver.equals(figure.driver())).toList();
        }
        var drivers = drivers(all);
        return all.stream()
                .filter(figure -> figure.driver() == null
                        || drivers.getOrDefault(figure.platform(), Set.of()).size() == 1)
                .toList();
    }

    /// By app, whose figures are kept; null for the owner of the notebook.
    static Map<Platform, Set<@Nullable String>> drivers(List<StatedFigure> all) {
        var result = new HashMap<Platform, Set<@Nullable String>>();
        all.forEach(figure ->
                result.computeIfAbsent(figure.platform(), _ -> new HashSet<>()).add(figure.driver()));
        return result;
    }
}

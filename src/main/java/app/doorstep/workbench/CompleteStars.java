package app.doorstep.workbench;

import app.doorstep.analysis.StarCounts;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Selection;
import app.doorstep.domain.StarTally;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The stars of a period's ratings that come from complete sources.
///
/// @param tallies their overall stars by day
/// @param apps and by app; apps without any are absent
record CompleteStars(List<StarTally> tallies, Map<Platform, StarCounts> apps) {
    static CompleteStars of(Desk desk, Selection selection) throws Trouble {
        var tallies = desk.stars(selection).stream()
                .filter(tally -> tally.factor() == Factor.OVERALL && StarCounts.countsIn(tally.scope()))
                .toList();
        var apps = new TreeMap<Platform, StarCounts>();
        tallies.stream()
                .collect(Collectors.groupingBy(tally -> tally.scope().platform()))
                .forEach((app, own) -> apps.put(app, StarCounts.overall(own)));
        return new CompleteStars(tallies, apps);
    }

    /// Whether there are any.
    boolean any() {
        return !apps.isEmpty();
    }

    int count() {
        return Math.toIntExact(
                apps.values().stream().mapToLong(StarCounts::count).sum());
    }
}

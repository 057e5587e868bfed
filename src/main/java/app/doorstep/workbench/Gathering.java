package app.doorstep.workbench;

import app.doorstep.analysis.Concentration;
import app.doorstep.analysis.Concentration.Group;
import app.doorstep.analysis.Concentration.Where;
import app.doorstep.domain.Complaint;
import app.doorstep.domain.Factor;
import app.doorstep.domain.MarkTally;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Selection;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/// Where a period's complaints gather: on a weekday, at a time of the day, in an app. Every such question of every
/// factor is one look, and each answer is held to account for all of them.
final class Gathering {
    private static final List<Where.Hours> TIMES =
            List.of(new Where.Hours(0, 12), new Where.Hours(12, 17), new Where.Hours(17, 24));

    private final CompleteStars stars;
    private final Map<Platform, String> names;
    /// Ratings by the hour of the day; empty where they are not to be compared with the complaints.
    private final Map<Integer, Integer> hours;

    private final List<Complaint> complaining;
    private final int looks;

    Gathering(
            Desk desk,
            Selection selection,
            CompleteStars stars,
            Map<Platform, String> names,
            List<Complaint> complaining)
            throws Trouble {
        this.complaining = complaining;
        this.stars = stars;
        this.names = names;
        var enough = stars.count() >= Concentration.RATINGS;
        var timed = enough ? desk.ask(store -> store.sums().ratingsByHour(selection)) : Map.<Integer, Integer>of();
        // Hours know nothing of sources, so they count only where complete sources hold all that has a time.
        this.hours = timed.values().stream().mapToLong(Integer::longValue).sum() <= stars.count() ? timed : Map.of();
        var apps = stars.apps().size();
        this.looks = Factor.SPECIFIC.size()
                * (DayOfWeek.values().length + (apps > 1 ? apps : 0) + (hours.isEmpty() ? 0 : TIMES.size()));
    }

    /// Where the complaints about a factor gather.
    ///
    /// @param complaints those of complete sources, by day
    List<Concentration> of(Factor factor, List<MarkTally> complaints) {
        var found = new ArrayList<Concentration>();
        if (Factor.SPECIFIC.contains(factor) && stars.count() >= Concentration.RATINGS) {
            found.addAll(Concentration.among(days(complaints), looks));
            found.addAll(Concentration.among(times(factor), looks));
            if (stars.apps().size() > 1) {
                found.addAll(Concentration.among(apps(complaints), looks));
            }
        }
        return found;
    }

    private List<Group> days(List<MarkTally> complaints) {
        var part = new long[DayOfWeek.values().length + 1];
        var of = new long[part.length];
        // a rating without stars has its complaint counted, but is no rating of a mean; it stays out of both
        complaints.stream()
                .filter(mark -> mark.stars() > 0)
                .forEach(mark -> part[mark.day().getDayOfWeek().getValue()] += mark.count());
        stars.tallies().forEach(tally -> of[tally.day().getDayOfWeek().getValue()] += tally.count());
        var groups = new ArrayList<Group>();
        for (var day : DayOfWeek.values()) {
            groups.add(new Group(new Where.Weekday(day), part[day.getValue()], of[day.getValue()]));
        }
        return groups;
    }

    private List<Group> times(Factor factor) {
        var part = new long[24];
        if (!hours.isEmpty()) {
            complaining.stream()
                    .filter(each -> each.hour() != null && each.factors().contains(factor))
                    .forEach(each -> part[Objects.requireNonNull(each.hour())]++);
        }
        return TIMES.stream()
                .map(time -> new Group(
                        time,
                        IntStream.range(time.from(), time.to())
                                .mapToLong(hour -> part[hour])
                                .sum(),
                        IntStream.range(time.from(), time.to())
                                .mapToLong(hour -> hours.getOrDefault(hour, 0))
                                .sum()))
                .toList();
    }

    private List<Group> apps(List<MarkTally> complaints) {
        return stars.apps().entrySet().stream()
                .map(app -> new Group(
                        new Where.App(app.getKey(), ComplaintEvidence.name(names, app.getKey())),
                        complaints.stream()
                                .filter(mark -> mark.stars() > 0
                                        && mark.scope().platform().equals(app.getKey()))
                                .mapToLong(MarkTally::count)
                                .sum(),
                        app.getValue().count()))
                .toList();
    }
}

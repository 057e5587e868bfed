package app.doorstep.workbench;

import app.doorstep.analysis.Change;
import app.doorstep.analysis.Policies;
import app.doorstep.analysis.PolicyHistory;
import app.doorstep.analysis.StarCounts;
import app.doorstep.analysis.WeekPattern;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Kept;
import app.doorstep.domain.Kind;
import app.doorstep.domain.Period;
import app.doorstep.domain.Platform;
import app.doorstep.domain.RatingPolicy;
import app.doorstep.domain.Selection;
import app.doorstep.domain.StarTally;
import app.doorstep.domain.StatedFigure;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Looks back: how figures went over time, and when in the week they come about.
public final class Hindsight {
    private final Desk desk;
    private final Apps apps;
    private final Standing standing;

    Hindsight(Desk desk, Apps apps, Standing standing) {
        this.desk = desk;
        this.apps = apps;
        this.standing = standing;
    }

    /// The policies that have anything to show, each with the app whose ratings it reads: that of every app in use,
    /// and the customer service rating where there are answers of buyers.
    ///
    /// @param platform only this app, or null for all
    public List<Read> policies(@Nullable Platform platform) throws Trouble {
        var result = new ArrayList<Read>();
        for (var app : apps.inUse()) {
            var policy = standing.policies().named(app.policy());
            if (policy.isPresent() && (platform == null || platform.equals(app.platform()))) {
                result.add(new Read(policy.get(), app.platform(), app.name()));
            }
        }
        for (var policy : standing.policies().all()) {
            for (var reads : policy.platforms()) {
                if (policy.kind() == Kind.SERVICE
                        && (platform == null || platform.equals(reads))
                        && desk.ask(store -> store.ratings().hasService(new Selection(null, null, reads, null)))) {
                    result.add(new Read(policy, reads, apps.get(reads).name()));
                }
            }
        }
        return result;
    }

    /// A policy and an app that it reads.
    ///
    /// @param app the app's name
    public record Read(RatingPolicy policy, Platform platform, String app) {}

    /// A policy's figure over a period as the platform would have shown it. From the sums by day; a policy of the last
    /// N ratings reads N rows for each of at most 106 samples, so it takes no longer in a large notebook.
    ///
    /// @param driver only this driver, or null for all
    /// @param period null for everything, from the first rating on
    public PolicyHistory history(
            RatingPolicy policy, Platform platform, @Nullable String driver, @Nullable Period period) throws Trouble {
        var end = period == null ? desk.today() : period.to();
        if (policy.kind() == Kind.SERVICE) {
            var given = desk.ask(store -> store.ratings().service(new Selection(null, end, platform, driver)));
            var span = span(period, given.isEmpty() ? end : given.getFirst().date(), end);
            return PolicyHistory.ofService(policy, platform, span, given);
        }
        var tallies = desk.starsAndThumbs(new Selection(null, end, platform, driver));
        var span = span(period, tallies.isEmpty() ? end : tallies.getFirst().day(), end);
        if (Policies.lastRatings(policy) == 0) {
            return PolicyHistory.ofStars(policy, platform, span, tallies);
        }
        // Where nothing counts up to the end nothing did before, and nobody has to look for it sample by sample.
        var none = standing.lastRatings(policy, platform, driver, end).isEmpty();
        return PolicyHistory.ofLast(
                policy, platform, span, day -> none ? List.of() : standing.lastRatings(policy, platform, driver, day));
    }

    private static Period span(@Nullable Period period, LocalDate first, LocalDate end) {
        return period != null ? period : new Period(first.isAfter(end) ? end : first, end);
    }

    /// Each factor's stars in a period against those of the period before: the stars the app gave where there are any,
    /// else those derived from comments. Only complete sources count. A factor that nobody mentions is absent.
    public Map<Factor, Change> changes(Period period, Selection selection) throws Trouble {
        var now = desk.stars(selection.within(period));
        var before = desk.stars(selection.within(period.previous()));
        var result = new EnumMap<Factor, Change>(Factor.class);
        for (var factor : Factor.STARRED) {
            var derived = counts(now, factor, false).count() == 0;
            var counts = counts(now, factor, derived);
            if (counts.count() > 0) {
                result.put(factor, Change.ofMeans(counts, counts(before, factor, derived)));
            }
        }
        return result;
    }

    private static StarCounts counts(Collection<StarTally> tallies, Factor factor, boolean derived) {
        var stars = new long[5];
        for (var tally : tallies) {
            if (tally.factor() == factor && tally.derived() == derived && StarCounts.countsIn(tally.scope())) {
                stars[tally.stars() - 1] += tally.count();
            }
        }
        return StarCounts.of(stars);
    }

    /// What the apps said themselves in a selection, by day.
    public List<StatedFigure> stated(Selection selection) throws Trouble {
        var all = desk.ask(store -> store.figures().list(selection.platform())).stream()
                .map(Kept::value)
                .filter(figure -> selection.contains(figure.on()))
                .toList();
        return OfDriver.figures(all, selection.driver()).reversed();
    }

    /// When in the week ratings and complaints come, whatever the coverage.
    public WeekPattern week(Selection selection) throws Trouble {
        return new WeekPattern(desk.ask(store -> store.sums().hours(selection)));
    }

    /// The numbers of the ratings of one hour of one weekday, newest first.
    public List<Long> at(Selection selection, DayOfWeek day, int hour) throws Trouble {
        long[] ids = desk.ask(store -> store.sums().idsAt(selection, day, hour));
        return Arrays.stream(ids).boxed().toList();
    }
}

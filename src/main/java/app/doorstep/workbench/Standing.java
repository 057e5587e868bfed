package app.doorstep.workbench;

import app.doorstep.analysis.Change;
import app.doorstep.analysis.Cushion;
import app.doorstep.analysis.Mean;
import app.doorstep.analysis.Policies;
import app.doorstep.analysis.PolicyScore;
import app.doorstep.analysis.StarCounts;
import app.doorstep.analysis.Trend;
import app.doorstep.analysis.Trends;
import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Feedback;
import app.doorstep.domain.Kind;
import app.doorstep.domain.Period;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.RatingPolicy;
import app.doorstep.domain.Scale;
import app.doorstep.domain.Selection;
import app.doorstep.domain.StarTally;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Where the driver stands: trends, means and ratings under the apps' policies.
public final class Standing {
    /// How many times as many ratings are read where too few of the newest count.
    private static final int FURTHER = 4;

    /// Stars from which on a rating is positive.
    private static final int POSITIVE = 4;

    private final Desk desk;
    private final Apps apps;
    private final RatingPolicies policies;

    Standing(Desk desk, Apps apps, RatingPolicies policies) {
        this.desk = desk;
        this.apps = apps;
        this.policies = policies;
    }

    RatingPolicies policies() {
        return policies;
    }

    /// Stars by factor over time, from complete sources.
    public Trend trend(TrendRequest request) throws Trouble {
        var tallies = desk.stars(request.selection());
        return Trends.of(tallies, request.factors(), request.by(), null, weekStart());
    }

    /// The mean of all ratings of complete sources in a selection, with its band.
    public Mean mean(Selection selection) throws Trouble {
        return Mean.of(counts(selection));
    }

    /// How many ratings of complete sources have 1, 2, 3, 4 and 5 stars.
    public StarCounts counts(Selection selection) throws Trouble {
        return StarCounts.overall(desk.stars(selection));
    }

    /// The ratings of a period against those of the period before, as far as the evidence goes.
    public Change change(Period period, Selection selection) throws Trouble {
        return change(period, period.previous(), selection);
    }

    /// The ratings of a period against those of another, as far as the evidence goes.
    public Change change(Period period, Period before, Selection selection) throws Trouble {
        return Change.ofMeans(counts(selection.within(period)), counts(selection.within(before)));
    }

    /// Complaints and praise by factor, counted whatever the coverage.
    public List<Complaints> complaints(Selection selection) throws Trouble {
        var complaints = new EnumMap<Factor, Long>(Factor.class);
        var praise = new EnumMap<Factor, Long>(Factor.class);
        for (var tally : desk.marks(selection)) {
            var counts = tally.polarity() == Polarity.COMPLAINT ? complaints : praise;
            counts.merge(tally.factor(), (long) tally.count(), Long::sum);
        }
        var result = new ArrayList<Complaints>();
        for (var factor : Factor.values()) {
            result.add(new Complaints(
                    factor,
                    Math.toIntExact(complaints.getOrDefault(factor, 0L)),
                    Math.toIntExact(praise.getOrDefault(factor, 0L))));
        }
        return result;
    }

    /// The rating of every app in use under its own policy, and the customer service rating where there is any.
    ///
    /// @param platform only this app, or null for all
    /// @param on the day asked for, or null for today (for a weekly policy the latest sampling day)
    public List<PolicyScore> ratings(@Nullable Platform platform, @Nullable String driver, @Nullable LocalDate on)
            throws Trouble {
        var day = on == null ? desk.today() : on;
        var scores = new ArrayList<PolicyScore>();
        for (var app : apps.inUse()) {
            var policy = policies.named(app.policy());
            if (policy.isPresent() && (platform == null || app.platform().equals(platform))) {
                scores.add(score(policy.get(), app.platform(), driver, day));
            }
        }
        (on == null ? service(platform, driver, day) : serviceOn(platform, driver, day)).ifPresent(scores::add);
        return scores;
    }

    /// The customer service rating on the latest sampling day; empty where there is no service feedback at all.
    public Optional<PolicyScore> service(@Nullable Platform platform, @Nullable String driver, LocalDate on)
            throws Trouble {
        return service(platform, driver, on, policy -> Policies.samplingDay(policy, on));
    }

    /// The customer service rating with that very day as the sampling day; empty as before.
    public Optional<PolicyScore> serviceOn(@Nullable Platform platform, @Nullable String driver, LocalDate on)
            throws Trouble {
        return service(platform, driver, on, _ -> on);
    }

    private Optional<PolicyScore> service(
            @Nullable Platform platform,
            @Nullable String driver,
            LocalDate on,
            Function<RatingPolicy, LocalDate> samplingDay)
            throws Trouble {
        for (var policy : policies.all()) {
            for (var reads : policy.platforms()) {
                if (policy.kind() == Kind.SERVICE && (platform == null || platform.equals(reads))) {
                    if (desk.ask(store -> store.ratings().hasService(new Selection(null, on, reads, driver)))) {
                        return Optional.of(score(policy, reads, driver, samplingDay.apply(policy)));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /// One policy's rating.
    ///
    /// @param platform the app, or null for the one with the most ratings among those the policy reads
    /// @param on the day asked for, or null for today (for a weekly policy the latest sampling day)
    /// @throws Trouble if there is no policy of that name
    public PolicyScore rating(String name, @Nullable Platform platform, @Nullable String driver, @Nullable LocalDate on)
            throws Trouble {
        var found = policies.named(name);
        if (found.isEmpty()) {
            var names = policies.all().stream().map(RatingPolicy::name).toList();
            throw new Trouble(Trouble.Kind.INPUT, desk.say("no-policy", name, String.join(", ", names)), names, null);
        }
        var policy = found.get();
        var day = on == null ? Policies.samplingDay(policy, desk.today()) : on;
        return score(policy, platform == null ? busiest(policy, driver) : platform, driver, day);
    }

    /// A policy's figure as the platform would have shown it on its sampling days, the last of each week.
    ///
    /// @param weeks how many, up to today's
    /// @return the newest first
    public List<PolicyScore> history(RatingPolicy policy, int weeks) throws Trouble {
        var platform = busiest(policy, null);
        var last = Policies.samplingDay(policy, desk.today());
        var scores = new ArrayList<PolicyScore>();
        for (int week = 0; week < weeks; week++) {
            scores.add(score(policy, platform, null, last.minusWeeks(week)));
        }
        return scores;
    }

    /// The first day of the week where this reader lives; Sunday, as the platforms have it, where that is not known.
    public DayOfWeek weekStart() {
        var locale = desk.texts().locale();
        return locale.getCountry().isEmpty()
                ? DayOfWeek.SUNDAY
                : WeekFields.of(locale).getFirstDayOfWeek();
    }

    private PolicyScore score(RatingPolicy policy, Platform platform, @Nullable String driver, LocalDate on)
            throws Trouble {
        if (policy.kind() == Kind.SERVICE) {
            var from = Policies.firstDay(policy, on).orElse(null);
            var given = desk.ask(store -> store.ratings().service(new Selection(from, on, platform, driver)));
            return Policies.ofService(policy, platform, on, given);
        }
        var selection = new Selection(null, null, platform, driver);
        var tallies = desk.starsAndThumbs(selection);
        return Policies.ofStars(policy, platform, on, tallies, lastRatings(policy, platform, driver, on));
    }

    /// The newest ratings that the policy counts, enough for its largest window if there are so many. Those it does not
    /// count may stand among them, so more are read until there are enough.
    List<Feedback> lastRatings(RatingPolicy policy, Platform platform, @Nullable String driver, LocalDate on)
            throws Trouble {
        var wanted = Policies.lastRatings(policy);
        // Else all of a large notebook would be read to find none.
        if (wanted == 0 || !desk.ask(store -> store.sums().hasComplete(platform))) {
            return List.of();
        }
        for (var most = wanted; most > 0; most = Math.multiplyExact(most, FURTHER)) {
            var n = most;
            var newest = desk.ask(store -> store.ratings().last(platform, driver, n, on.plusDays(1)));
            var counted = newest.stream()
                    .filter(feedback -> Policies.isCounted(policy, platform, on, feedback))
                    .limit(wanted)
                    .toList();
            if (counted.size() == wanted || newest.size() < n) {
                return counted;
            }
        }
        return List.of();
    }

    private Platform busiest(RatingPolicy policy, @Nullable String driver) throws Trouble {
        if (!policy.platforms().isEmpty()) {
            return policy.platforms().getFirst();
        }
        // Stars of different apps are never averaged together, so one of them it must be.
        var tallies = desk.stars(new Selection(null, null, null, driver));
        return apps.inUse().stream()
                .filter(app -> app.policy().equals(policy.name()))
                .map(app -> app.platform())
                .max(Comparator.comparingLong(app -> tallies.stream()
                        .filter(tally -> tally.scope().platform().equals(app))
                        .filter(tally -> tally.factor() == Factor.OVERALL && StarCounts.countsIn(tally.scope()))
                        .mapToLong(StarTally::count)
                        .sum()))
                .orElse(Platform.AMAZON_FLEX);
    }

    /// How far the driver's own line, or the policy's lowest band, is; empty without a line or without ratings.
    ///
    /// @param driver only this driver, or null for all
    /// @param on the day asked for
    public Optional<Cushion> cushion(AppProfile app, @Nullable String driver, LocalDate on) throws Trouble {
        var found = policies.named(app.policy());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var policy = found.get();
        var line = app.line() != null
                ? app.line()
                : policy.bands().isEmpty() ? null : policy.bands().getFirst().below();
        if (line == null || policy.scale() == Scale.SCORE) {
            return Optional.empty();
        }
        var percent = policy.scale() == Scale.PERCENT;
        // Of a percentage a positive rating counts 1 and any other 0.
        var share = percent ? line.movePointLeft(2) : line;
        var worst = percent ? 0 : 1;
        var best = percent ? 1 : 5;
        var last = Policies.lastRatings(policy);
        if (last > 0) {
            var newest = lastRatings(policy, app.platform(), driver, on);
            var counted = Policies.counted(policy, app.platform(), on, newest).reversed().stream()
                    .map(stars -> percent ? stars / POSITIVE : stars)
                    .toList();
            return counted.size() < policy.minimum() || counted.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            Cushion.rolling(share, counted, last, worst, best).of(line));
        }
        var days = Policies.days(policy.windows().getFirst(), on);
        var selection = days.map(period -> new Selection(period.from(), period.to(), app.platform(), driver))
                .orElse(new Selection(null, on, app.platform(), driver));
        var stars = new long[5];
        desk.starsAndThumbs(selection).stream()
                .filter(tally -> Policies.isCounted(policy, app.platform(), tally))
                .forEach(tally -> stars[tally.stars() - 1] += tally.count());
        var counts = StarCounts.of(stars);
        return counts.count() < policy.minimum()
                ? Optional.empty()
                : Optional.of(
                        Cushion.growing(share, percent ? counts.positive() : counts.sum(), counts.count(), worst, best)
                                .of(line));
    }
}

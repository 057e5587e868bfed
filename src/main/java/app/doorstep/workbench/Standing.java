package app.doorstep.workbench;

import app.doorstep.analysis.Change;
import app.doorstep.analysis.Mean;
import app.doorstep.analysis.Policies;
import app.doorstep.analysis.PolicyScore;
import app.doorstep.analysis.Trend;
import app.doorstep.analysis.Trends;
import app.doorstep.domain.Coverage;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Kind;
import app.doorstep.domain.Period;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.RatingPolicy;
import app.doorstep.domain.Selection;
import app.doorstep.domain.StarTally;
import app.doorstep.storage.Store;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where the driver stands: trends, means and ratings under the apps' policies.
public final class Standing {
    private final Desk desk;
    private final Apps apps;

    Standing(Desk desk, Apps apps) {
        this.desk = desk;
        this.apps = apps;
    }

    /// Stars by factor over time, from complete sources.
    public Trend trend(TrendRequest request) throws Trouble {
        var tallies = desk.ask(store -> store.starTallies(request.selection()));
        var period = period(request.selection(), tallies);
        if (period.isEmpty()) {
            return new Trend(request.by(), List.of());
        }
        return Trends.of(tallies, request.factors(), request.by(), period.get(), weekStart());
    }

    /// The mean of all ratings of complete sources in a selection, with its band.
    public Mean mean(Selection selection) throws Trouble {
        return Mean.of(counts(selection));
    }

    /// How many ratings of complete sources have 1, 2, 3, 4 and 5 stars.
    public long[] counts(Selection selection) throws Trouble {
        var counts = new long[5];
        for (var tally : desk.ask(store -> store.starTallies(selection))) {
            if (isCounted(tally)) {
                counts[tally.stars() - 1] += tally.count();
            }
        }
        return counts;
    }

    /// The ratings of a period against those of the period before, as far as the evidence goes.
    public Change change(Period period, Selection selection) throws Trouble {
        return Change.ofStars(counts(selection.within(period)), counts(selection.within(period.previous())));
    }

    /// Complaints and praise by factor, counted whatever the coverage.
    public List<Complaints> complaints(Selection selection) throws Trouble {
        var complaints = new long[Factor.values().length];
        var praise = new long[Factor.values().length];
        for (var tally : desk.ask(store -> store.markTallies(selection))) {
            (tally.polarity() == Polarity.COMPLAINT ? complaints : praise)[tally.factor().ordinal()] += tally.count();
        }
        var result = new ArrayList<Complaints>();
        for (var factor : Factor.values()) {
            result.add(new Complaints(factor, (int) complaints[factor.ordinal()], (int) praise[factor.ordinal()]));
        }
        return result;
    }

    /// The rating of every app in use under its own policy, and the customer service rating where there is any.
    ///
    /// @param platform only this app, or null for all
    public List<PolicyScore> ratings(@Nullable Platform platform, @Nullable String driver, LocalDate on) throws Trouble {
        var scores = new ArrayList<PolicyScore>();
        for (var app : apps.inUse()) {
            var policy = policy(app.policy());
            if (policy.isPresent() && (platform == null || app.platform().equals(platform))) {
                scores.add(score(policy.get(), app.platform(), driver, on));
            }
        }
        service(platform, driver, on).ifPresent(scores::add);
        return scores;
    }

    /// The customer service rating; empty where there is no service feedback at all.
    public Optional<PolicyScore> service(@Nullable Platform platform, @Nullable String driver, LocalDate on) throws Trouble {
        for (var policy : policies()) {
            for (var reads : policy.platforms()) {
                if (policy.kind() == Kind.SERVICE && (platform == null || platform.equals(reads))) {
                    var given = desk.ask(store -> store.serviceRatings(new Selection(null, on, reads, driver)));
                    if (!given.isEmpty()) {
                        return Optional.of(score(policy, reads, driver, sampleDay(policy, on)));
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
    public PolicyScore rating(
            String name, @Nullable Platform platform, @Nullable String driver, @Nullable LocalDate on)
            throws Trouble {
        var found = policy(name);
        if (found.isEmpty()) {
            var names = policies().stream().map(RatingPolicy::name).toList();
            throw new Trouble(Trouble.Kind.INPUT, desk.say("no-policy", name, String.join(", ", names)), names, null);
        }
        var policy = found.get();
        var day = on == null ? sampleDay(policy, desk.today()) : on;
        return score(policy, platform == null ? busiest(policy, driver) : platform, driver, day);
    }

    /// All policies: the shipped ones and the driver's own.
    public List<RatingPolicy> policies() throws Trouble {
        return desk.ask(Store::policies);
    }

    /// The policy of that name.
    public Optional<RatingPolicy> policy(String name) throws Trouble {
        return policies().stream()
                .filter(policy -> policy.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /// Keeps a policy of the driver's own, or changes one.
    public void save(RatingPolicy policy) throws Trouble {
        desk.tell(store -> store.save(policy));
    }

    /// Forgets a policy of the driver's own.
    public void delete(String policy) throws Trouble {
        desk.tell(store -> store.deletePolicy(policy));
    }

    /// The first day of the week where this reader lives.
    public DayOfWeek weekStart() {
        return WeekFields.of(desk.texts().locale()).getFirstDayOfWeek();
    }

    private PolicyScore score(RatingPolicy policy, Platform platform, @Nullable String driver, LocalDate on) throws Trouble {
        if (policy.kind() == Kind.SERVICE) {
            var given = desk.ask(store -> store.serviceRatings(new Selection(null, on, platform, driver)));
            return Policies.ofService(policy, platform, on, given);
        }
        var selection = new Selection(null, null, platform, driver);
        var counted = desk.ask(store -> store.starTallies(selection)).stream()
                .filter(tally -> tally.factor() == Factor.OVERALL)
                .filter(tally -> tally.scope().coverage() == Coverage.COMPLETE)
                .filter(tally -> policy.countsExcluded() || !tally.scope().excluded())
                .toList();
        return Policies.ofStars(policy, platform, on, counted);
    }

    private Platform busiest(RatingPolicy policy, @Nullable String driver) throws Trouble {
        if (!policy.platforms().isEmpty()) {
            return policy.platforms().getFirst();
        }
        // Stars of different apps are never averaged together, so one of them it must be.
        var tallies = desk.ask(store -> store.starTallies(new Selection(null, null, null, driver)));
        return apps.inUse().stream()
                .filter(app -> app.policy().equals(policy.name()))
                .map(app -> app.platform())
                .max(Comparator.comparingLong(app -> tallies.stream()
                        .filter(tally -> tally.scope().platform().equals(app))
                        .filter(Standing::isCounted)
                        .mapToLong(StarTally::count)
                        .sum()))
                .orElse(Platform.AMAZON_FLEX);
    }

    private static LocalDate sampleDay(RatingPolicy policy, LocalDate today) {
        var day = policy.sampledOn();
        return day == null ? today : today.with(TemporalAdjusters.previousOrSame(day));
    }

    private static boolean isCounted(StarTally tally) {
        return tally.factor() == Factor.OVERALL
                && tally.scope().coverage() == Coverage.COMPLETE
                && !tally.scope().excluded();
    }

    private static Optional<Period> period(Selection selection, List<StarTally> tallies) {
        var first = tallies.stream().map(StarTally::day).min(Comparator.naturalOrder());
        var last = tallies.stream().map(StarTally::day).max(Comparator.naturalOrder());
        var from = selection.from() == null ? first.orElse(null) : selection.from();
        var to = selection.to() == null ? last.orElse(null) : selection.to();
        return from == null || to == null || to.isBefore(from) ? Optional.empty() : Optional.of(new Period(from, to));
    }
}

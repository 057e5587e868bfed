package app.doorstep.analysis;

import app.doorstep.domain.Feedback;
import app.doorstep.domain.Period;
import app.doorstep.domain.Platform;
import app.doorstep.domain.RatingPolicy;
import app.doorstep.domain.ServiceRating;
import app.doorstep.domain.StarTally;
import app.doorstep.domain.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A policy's figure over time, as the platform would have shown it on each sampling day.
///
/// @param days how many lie between two samples: 7, or a multiple where the period is long
/// @param samples by day, each with the policy's first window only, the one that gives the score; below the minimum a
///     sample is there but not shown
public record PolicyHistory(RatingPolicy policy, Platform platform, int days, List<PolicyScore> samples) {
    /// More samples than these say nothing more to the eye.
    private static final int MOST = 106;

    private static final int WEEK = 7;

    public PolicyHistory {
        samples = List.copyOf(samples);
    }

    /// The samples that have a score.
    public List<PolicyScore> shown() {
        return samples.stream().filter(PolicyScore::shown).toList();
    }

    /// The days on which the platform takes its samples in a period: weekly, on the policy's own day or, where it
    /// samples every day, on the weekday with which the period ends. In a long period every second or third of them
    /// and so on, so that there are at most 106; the last one is always among them.
    ///
    /// @return ascending
    public static List<LocalDate> samplingDays(RatingPolicy policy, Period period) {
        var apart = apart(period);
        var days = new ArrayList<LocalDate>();
        for (var day = Policies.samplingDay(policy, period.to());
                !day.isBefore(period.from());
                day = day.minusDays(apart)) {
            days.add(day);
        }
        return days.reversed();
    }

    /// The figure of a policy that counts days, weeks, months or everything, from the sums by day alone.
    ///
    /// @param tallies of this app and driver; others are skipped
    public static PolicyHistory ofStars(
            RatingPolicy policy, Platform platform, Period period, Collection<StarTally> tallies) {
        var sums = sums(policy, platform, tallies);
        return history(policy, platform, period, day -> {
            var days = Policies.days(policy.windows().getFirst(), day).orElse(null);
            var counts = between(sums, days == null ? null : days.from(), days == null ? day : days.to());
            return new PolicyScore(
                    policy,
                    platform,
                    day,
                    List.of(Policies.score(
                            policy,
                            policy.windows().getFirst(),
                            days == null ? null : days.from(),
                            days == null ? null : days.to(),
                            counts)));
        });
    }

    /// The figure of a policy that counts the last N ratings.
    ///
    /// @param newest asked once for each sampling day
    /// @throws X what `newest` throws
    public static <X extends Exception> PolicyHistory ofLast(
            RatingPolicy policy, Platform platform, Period period, Newest<X> newest) throws X {
        var samples = new ArrayList<PolicyScore>();
        for (var day : samplingDays(policy, period)) {
            var score = Policies.ofStars(firstWindow(policy), platform, day, List.of(), newest.upTo(day));
            samples.add(new PolicyScore(policy, platform, day, score.windows()));
        }
        return new PolicyHistory(policy, platform, apart(period), samples);
    }

    /// The figure of a policy that reads service scores.
    ///
    /// @param ratings of this app; in any order
    public static PolicyHistory ofService(
            RatingPolicy policy, Platform platform, Period period, Collection<ServiceRating> ratings) {
        var byDay = new TreeMap<LocalDate, List<ServiceRating>>();
        ratings.forEach(rating ->
                byDay.computeIfAbsent(rating.date(), _ -> new ArrayList<>()).add(rating));
        var first = firstWindow(policy);
        return history(policy, platform, period, day -> {
            var from = Policies.firstDay(first, day).orElse(LocalDate.MIN);
            var near = byDay.subMap(from, true, day, true).values().stream()
                    .flatMap(List::stream)
                    .toList();
            return new PolicyScore(
                    policy,
                    platform,
                    day,
                    Policies.ofService(first, platform, day, near).windows());
        });
    }

    /// Where ratings come from: the latest of one app and driver up to and with a day, newest first, enough to fill the
    /// policy's window.
    public interface Newest<X extends Exception> {
        List<Feedback> upTo(LocalDate day) throws X;
    }

    private interface Sampler {
        PolicyScore on(LocalDate day);
    }

    private static PolicyHistory history(RatingPolicy policy, Platform platform, Period period, Sampler sampler) {
        var samples = samplingDays(policy, period).stream().map(sampler::on).toList();
        return new PolicyHistory(policy, platform, apart(period), samples);
    }

    private static int apart(Period period) {
        return WEEK * (int) Math.max(1, Math.ceilDiv(period.days(), (long) WEEK * MOST));
    }

    private static RatingPolicy firstWindow(RatingPolicy policy) {
        return new RatingPolicy(
                policy.name(),
                policy.platforms(),
                policy.kind(),
                policy.scale(),
                List.<Window>of(policy.windows().getFirst()),
                policy.minimum(),
                policy.latestPerCustomer(),
                policy.sampledOn(),
                policy.bands(),
                policy.countsExcluded(),
                policy.source());
    }

    /// How many ratings gave each number of stars from the beginning up to and with each day that has any.
    private static TreeMap<LocalDate, StarCounts> sums(
            RatingPolicy policy, Platform platform, Collection<StarTally> tallies) {
        var sums = new TreeMap<LocalDate, StarCounts>();
        var stars = new long[5];
        tallies.stream()
                .filter(tally -> Policies.isCounted(policy, platform, tally))
                .sorted(Comparator.comparing(StarTally::day))
                .forEach(tally -> {
                    stars[tally.stars() - 1] += tally.count();
                    sums.put(tally.day(), StarCounts.of(stars));
                });
        return sums;
    }

    private static StarCounts between(TreeMap<LocalDate, StarCounts> sums, @Nullable LocalDate from, LocalDate to) {
        var until = sums.floorEntry(to);
        var before = from == null ? null : sums.lowerEntry(from);
        if (until == null) {
            return StarCounts.NONE;
        }
        return before == null ? until.getValue() : until.getValue().minus(before.getValue());
    }
}

package app.doorstep.analysis;

import app.doorstep.domain.Coverage;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Feedback;
import app.doorstep.domain.Flag;
import app.doorstep.domain.Period;
import app.doorstep.domain.Platform;
import app.doorstep.domain.RatingPolicy;
import app.doorstep.domain.Scale;
import app.doorstep.domain.Sentiment;
import app.doorstep.domain.ServiceRating;
import app.doorstep.domain.StarTally;
import app.doorstep.domain.Window;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Ratings to the figure that an app makes of them.
public final class Policies {
    private Policies() {}

    /// The figure of a policy that reads ratings. Only complete sources count, and what the driver excluded only if
    /// the policy says so.
    ///
    /// @param on the day asked for; windows of days end the day before, the last N and lifetime with this day
    /// @param tallies of this app and driver, for windows of days, with the thumbs; others are skipped
    /// @param newestFirst the latest ratings of this app and driver, for windows of the last N: enough to fill the
    ///     largest such window, empty if there is none
    public static PolicyScore ofStars(
            RatingPolicy policy,
            Platform platform,
            LocalDate on,
            Collection<StarTally> tallies,
            List<Feedback> newestFirst) {
        var windows = policy.windows().stream()
                .map(window -> window instanceof Window.LastRatings(int count)
                        ? ofLast(policy, window, count, platform, on, newestFirst)
                        : ofDays(policy, window, platform, on, tallies))
                .toList();
        return new PolicyScore(policy, platform, on, windows);
    }

    /// The figure of a policy that reads service scores. Each buyer counts once, with the latest answer in the
    /// window (by date, time, line); an answer without a buyer's name belongs to its order, and without an order it
    /// stands for itself. Nothing the driver flags changes it.
    ///
    /// @param on a sampling day, see [#samplingDay(RatingPolicy, LocalDate)]; windows of days end the day before
    /// @param ratings in any order; those outside the window are skipped
    public static PolicyScore ofService(
            RatingPolicy policy, Platform platform, LocalDate on, Collection<ServiceRating> ratings) {
        var windows = policy.windows().stream()
                .map(window -> ServiceScore.of(policy, window, on, ratings))
                .toList();
        return new PolicyScore(policy, platform, on, windows);
    }

    /// The day of the latest sample the platform can have taken by `today`: today itself where it samples daily.
    public static LocalDate samplingDay(RatingPolicy policy, LocalDate today) {
        var day = policy.sampledOn();
        return day == null ? today : today.with(TemporalAdjusters.previousOrSame(day));
    }

    /// How many of the latest ratings have to be known for the policy; 0 if none of its windows asks for them.
    public static int lastRatings(RatingPolicy policy) {
        return policy.windows().stream()
                .mapToInt(window -> window instanceof Window.LastRatings(int count) ? count : 0)
                .max()
                .orElse(0);
    }

    /// The days of a window, seen from `on`; empty for those without fixed days.
    public static Optional<Period> days(Window window, LocalDate on) {
        return switch (window) {
            case Window.LastDays(int days) -> Optional.of(Period.before(on, days));
            case Window.SundayWeek() -> {
                var saturday = on.with(TemporalAdjusters.previous(DayOfWeek.SATURDAY));
                yield Optional.of(new Period(saturday.minusDays(6), saturday));
            }
            case Window.CalendarMonth() -> {
                var month = YearMonth.from(on).minusMonths(1);
                yield Optional.of(new Period(month.atDay(1), month.atEndOfMonth()));
            }
            case Window.LastRatings _ -> Optional.empty();
            case Window.Lifetime _ -> Optional.empty();
        };
    }

    /// The first day that any window of the policy looks at, seen from `on`; empty if one looks back without end.
    public static Optional<LocalDate> firstDay(RatingPolicy policy, LocalDate on) {
        var days = policy.windows().stream().map(window -> days(window, on)).toList();
        return days.stream().allMatch(Optional::isPresent)
                ? days.stream().flatMap(Optional::stream).map(Period::from).min(Comparator.naturalOrder())
                : Optional.empty();
    }

    private static WindowScore ofDays(
            RatingPolicy policy, Window window, Platform platform, LocalDate on, Collection<StarTally> tallies) {
        var days = days(window, on).orElse(null);
        var stars = new long[5];
        for (var tally : tallies) {
            if (isCounted(policy, platform, tally)
                    && (days == null ? !tally.day().isAfter(on) : days.contains(tally.day()))) {
                stars[tally.stars() - 1] += tally.count();
            }
        }
        var from = days == null ? null : days.from();
        var to = days == null ? null : days.to();
        return score(policy, window, from, to, StarCounts.of(stars));
    }

    private static WindowScore ofLast(
            RatingPolicy policy,
            Window window,
            int count,
            Platform platform,
            LocalDate on,
            List<Feedback> newestFirst) {
        var counted = newestFirst.stream()
                .filter(feedback -> isCounted(policy, platform, on, feedback))
                .limit(count)
                .toList();
        var from = counted.isEmpty() ? null : counted.getLast().date();
        var to = counted.isEmpty() ? null : counted.getFirst().date();
        var stars = new long[5];
        counted.forEach(feedback -> stars[points(policy.scale(), feedback) - 1]++);
        return score(policy, window, from, to, StarCounts.of(stars));
    }

    /// What the latest ratings count under a policy: their stars, where a thumb up without stars is 5 and a thumb down
    /// 1; those that it does not count are left out.
    ///
    /// @param newestFirst as for [#ofStars]
    public static List<Integer> counted(
            RatingPolicy policy, Platform platform, LocalDate on, List<Feedback> newestFirst) {
        return newestFirst.stream()
                .filter(feedback -> isCounted(policy, platform, on, feedback))
                .map(feedback -> points(policy.scale(), feedback))
                .toList();
    }

    /// Whether a policy of days counts these ratings, on whatever day; a policy in percent counts thumbs too.
    public static boolean isCounted(RatingPolicy policy, Platform platform, StarTally tally) {
        return tally.factor() == Factor.OVERALL
                && (policy.scale() == Scale.PERCENT || !tally.isThumb())
                && tally.scope().platform().equals(platform)
                && tally.scope().coverage() == Coverage.COMPLETE
                && (policy.countsExcluded() || !tally.scope().excluded());
    }

    /// Whether a policy of the last N counts this feedback.
    public static boolean isCounted(RatingPolicy policy, Platform platform, LocalDate on, Feedback feedback) {
        return feedback.kind() == policy.kind()
                && feedback.platform().equals(platform)
                && feedback.coverage() == Coverage.COMPLETE
                && (policy.countsExcluded() || !feedback.flags().contains(Flag.EXCLUDED))
                && !feedback.date().isAfter(on)
                && points(policy.scale(), feedback) > 0;
    }

    /// Stars; for a policy in percent a thumb up without stars counts as 5 and a thumb down as 1; 0 if neither is
    /// there.
    private static int points(Scale scale, Feedback feedback) {
        var stars = feedback.stars();
        if (stars != null) {
            return stars;
        }
        var thumb = scale == Scale.PERCENT ? feedback.verdict().sentiment() : null;
        return thumb == Sentiment.POSITIVE ? 5 : thumb == Sentiment.NEGATIVE ? 1 : 0;
    }

    /// The figure of one window whose ratings are counted.
    static WindowScore score(
            RatingPolicy policy, Window window, @Nullable LocalDate from, @Nullable LocalDate to, StarCounts stars) {
        var count = Math.toIntExact(stars.count());
        if (count == 0 || count < policy.minimum()) {
            return new WindowScore(window, from, to, false, count, null, null, null);
        }
        if (policy.scale() == Scale.PERCENT) {
            var share = Share.of(stars.positive(), count);
            return new WindowScore(window, from, to, true, count, share.percent(), share.low(), share.high());
        }
        var mean = Mean.of(stars);
        return new WindowScore(window, from, to, true, count, mean.mean(), mean.low(), mean.high());
    }
}

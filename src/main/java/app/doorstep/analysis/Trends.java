package app.doorstep.analysis;

import app.doorstep.domain.Factor;
import app.doorstep.domain.Period;
import app.doorstep.domain.Platform;
import app.doorstep.domain.StarTally;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Tallies to lines over time.
public final class Trends {
    /// How many marks in the period a derived line needs to be there at all.
    public static final int DERIVED_FROM = 10;

    private record Key(Platform platform, Factor factor, TrendSource source) {
        static final Comparator<Key> ORDER =
                Comparator.comparing(Key::platform).thenComparing(Key::factor).thenComparing(Key::source);
    }

    private Trends() {}

    /// The stars of `factors` in `period`. Only complete sources count, and nothing the driver excluded.
    ///
    /// Exported and derived stars of one factor, and the stars of different apps, are lines of their own, never
    /// mixed. A derived line needs 10 marks in the period. Of a line that is there all points are given;
    /// [TrendPoint#isDrawn()] says which of them a chart shows.
    ///
    /// @param period the days that count; null for all
    /// @param weekStart the day on which weeks start
    public static Trend of(
            Collection<StarTally> tallies, Set<Factor> factors, Step by, @Nullable Period period, DayOfWeek weekStart) {
        var lines = new TreeMap<Key, NavigableMap<LocalDate, long[]>>(Key.ORDER);
        var ratings = new TreeMap<LocalDate, Integer>();
        for (var tally : tallies) {
            if (!StarCounts.countsIn(tally.scope()) || (period != null && !period.contains(tally.day()))) {
                continue;
            }
            var start = by.start(tally.day(), weekStart);
            if (tally.factor() == Factor.OVERALL && !tally.derived()) {
                ratings.merge(start, tally.count(), Integer::sum);
            }
            if (factors.contains(tally.factor())) {
                var source = tally.derived() ? TrendSource.DERIVED : TrendSource.EXPORTED;
                var key = new Key(tally.scope().platform(), tally.factor(), source);
                var line = lines.computeIfAbsent(key, _ -> new TreeMap<>());
                line.computeIfAbsent(start, _ -> new long[5])[tally.stars() - 1] += tally.count();
            }
        }
        return trend(by, lines, ratings);
    }

    private static Trend trend(
            Step by, Map<Key, NavigableMap<LocalDate, long[]>> steps, NavigableMap<LocalDate, Integer> ratings) {
        var points = new ArrayList<TrendPoint>();
        var lines = new ArrayList<Trend.Line>();
        steps.forEach((key, line) -> {
            var whole = line.values().stream().map(StarCounts::of).reduce(StarCounts.NONE, StarCounts::plus);
            if (key.source() == TrendSource.DERIVED && whole.count() < DERIVED_FROM) {
                return;
            }
            lines.add(new Trend.Line(key.platform(), key.factor(), key.source(), Mean.of(whole)));
            line.forEach((start, stars) -> points.add(point(key, start, by.end(start), Mean.of(stars))));
        });
        return new Trend(by, points, lines, counts(by, ratings));
    }

    private static TrendPoint point(Key key, LocalDate start, LocalDate end, Mean mean) {
        var value = Objects.requireNonNull(mean.mean(), "a step without ratings has no point");
        return new TrendPoint(
                key.platform(), key.factor(), start, end, mean.count(), value, mean.low(), mean.high(), key.source());
    }

    private static List<Trend.Count> counts(Step by, NavigableMap<LocalDate, Integer> ratings) {
        if (ratings.isEmpty()) {
            return List.of();
        }
        var counts = new ArrayList<Trend.Count>();
        for (var start = ratings.firstKey(); !start.isAfter(ratings.lastKey()); start = by.next(start)) {
            counts.add(new Trend.Count(start, by.end(start), ratings.getOrDefault(start, 0)));
        }
        return counts;
    }
}

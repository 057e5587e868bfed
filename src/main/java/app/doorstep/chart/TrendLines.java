package app.doorstep.chart;

import app.doorstep.analysis.Step;
import app.doorstep.analysis.Trend;
import app.doorstep.analysis.TrendPoint;
import app.doorstep.analysis.TrendSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What of a trend is worth drawing, by position: steps are numbered from 0, the first shown one.
///
/// @param starts the first day of each shown step
/// @param lines those with enough points only, by the factors' order
/// @param counts the ratings of each step
record TrendLines(List<LocalDate> starts, List<Drawn> lines, List<Integer> counts) {
    /// Fewer points are said in words.
    private static final int MIN_POINTS = 3;

    private static final int HIGHEST_FLOOR = 4;

    /// One line.
    ///
    /// @param positions of the points, ascending
    record Drawn(Trend.Line line, List<Integer> positions, List<TrendPoint> points) {
        boolean derived() {
            return line.source() == TrendSource.DERIVED;
        }

        /// The same up to the step before `end`.
        Drawn first(int end) {
            var count =
                    (int) positions.stream().filter(position -> position < end).count();
            return new Drawn(line, positions.subList(0, count), points.subList(0, count));
        }

        /// Whether `other` shows the same factor of the same app by stars the app gave, which say it better.
        boolean isExportedIn(Drawn other) {
            return !other.derived()
                    && other.line().platform().equals(line.platform())
                    && other.line().factor() == line.factor();
        }
    }

    static TrendLines of(Trend trend, TrendView view) {
        var starts = starts(trend, view);
        var lines = trend.lines().stream()
                .filter(line -> view.factors().contains(line.factor()))
                .map(line -> drawn(trend, line, starts))
                .filter(line -> line.points().size() >= MIN_POINTS)
                .toList();
        var shown = lines.stream()
                .filter(line -> !line.derived() || lines.stream().noneMatch(line::isExportedIn))
                .sorted(Comparator.comparing(drawn -> drawn.line().factor()))
                .toList();
        return new TrendLines(starts, shown, counts(trend, starts));
    }

    /// The whole star under the lowest point, at most 4.
    int floor() {
        return lines.stream()
                .flatMap(line -> line.points().stream())
                .mapToInt(point -> point.mean().intValue())
                .reduce(HIGHEST_FLOOR, Math::min);
    }

    /// Where a day stands: in the step that starts with it on that step's very place, later ones between it and the
    /// next.
    double at(Step by, LocalDate day) {
        if (starts.isEmpty()) {
            return 0;
        }
        var first = starts.getFirst();
        return switch (by) {
            case DAY -> ChronoUnit.DAYS.between(first, day);
            case WEEK -> ChronoUnit.DAYS.between(first, day) / 7.0;
            case MONTH ->
                ChronoUnit.MONTHS.between(first, day.withDayOfMonth(1))
                        + (day.getDayOfMonth() - 1.0) / day.lengthOfMonth();
        };
    }

    /// Whether a place lies within the shown steps.
    boolean holds(double place) {
        return place >= -0.2 && place < starts.size() - 0.5 + 1e-9;
    }

    int ratings() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /// Whether lines of several apps stand side by side.
    boolean ofSeveralApps() {
        return lines.stream().map(drawn -> drawn.line().platform()).distinct().count() > 1;
    }

    private static Drawn drawn(Trend trend, Trend.Line line, List<LocalDate> starts) {
        var positions = new ArrayList<Integer>();
        var points = new ArrayList<TrendPoint>();
        for (var point : trend.pointsOf(line)) {
            var position = position(trend.by(), starts, point.start());
            if (point.isDrawn() && position >= 0 && position < starts.size()) {
                positions.add(position);
                points.add(point);
            }
        }
        if (hasHardlyBegun(points)) {
            positions.removeLast();
            points.removeLast();
        }
        return new Drawn(line, List.copyOf(positions), List.copyOf(points));
    }

    /// A last step with one or two ratings, after steps that all have more, mostly began yesterday: drawn, it would end
    /// every line in a drop or a rise that means nothing. Its bar and the table show it. The first step, which the
    /// period may cut, says nothing of how many ratings a step has.
    private static boolean hasHardlyBegun(List<TrendPoint> points) {
        return points.size() > MIN_POINTS
                && points.getLast().low() == null
                && points.subList(1, points.size() - 1).stream().allMatch(point -> point.low() != null);
    }

    private static List<Integer> counts(Trend trend, List<LocalDate> starts) {
        var counts = new int[starts.size()];
        for (var count : trend.ratings()) {
            var position = position(trend.by(), starts, count.start());
            if (position >= 0 && position < counts.length) {
                counts[position] += count.n();
            }
        }
        return java.util.Arrays.stream(counts).boxed().toList();
    }

    private static List<LocalDate> starts(Trend trend, TrendView view) {
        var known = Stream.concat(
                        trend.points().stream().map(TrendPoint::start),
                        trend.ratings().stream().map(Trend.Count::start))
                .sorted()
                .toList();
        var span = view.span();
        if (known.isEmpty()) {
            return List.of();
        }
        var by = trend.by();
        var weekStart = known.getFirst().getDayOfWeek();
        var first = span == null ? known.getFirst() : by.start(span.from(), weekStart);
        var last = span == null ? known.getLast() : span.to();
        return Stream.iterate(first, start -> !start.isAfter(last), by::next).toList();
    }

    private static int position(Step by, List<LocalDate> starts, LocalDate start) {
        return (int)
                switch (by) {
                    case DAY -> ChronoUnit.DAYS.between(starts.getFirst(), start);
                    case WEEK -> Math.floorDiv(ChronoUnit.DAYS.between(starts.getFirst(), start), 7L);
                    case MONTH -> ChronoUnit.MONTHS.between(starts.getFirst(), start);
                };
    }
}

package app.doorstep.analysis;

import app.doorstep.domain.Factor;
import app.doorstep.domain.Platform;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Stars by factor over time.
///
/// @param by what one point stands for
/// @param points by line (platform, factor, source) and within it by day; steps without ratings have none
/// @param lines the lines that `points` make, in the same order, each with the mean of its whole span
/// @param ratings how many ratings with overall stars each step holds, by day, without gaps from the first to the last
///     such step; empty if there are none
public record Trend(Step by, List<TrendPoint> points, List<Line> lines, List<Count> ratings) {
    /// One line of a chart.
    ///
    /// @param mean of all its ratings in the period asked for
    public record Line(Platform platform, Factor factor, TrendSource source, Mean mean) {}

    /// How many ratings one step holds.
    ///
    /// @param n from 0 on
    public record Count(LocalDate start, LocalDate end, int n) {}

    public Trend {
        points = List.copyOf(points);
        lines = List.copyOf(lines);
        ratings = List.copyOf(ratings);
    }

    /// The points of one line, by day.
    public List<TrendPoint> pointsOf(Line line) {
        return points.stream()
                .filter(point -> point.platform().equals(line.platform())
                        && point.factor() == line.factor()
                        && point.source() == line.source())
                .toList();
    }

    /// The next coarser step if most steps hold fewer than ten ratings, else null: what to offer first.
    public @Nullable Step coarser() {
        var thin = ratings.stream().filter(count -> count.n() < 10).count();
        if (thin * 2 <= ratings.size()) {
            return null;
        }
        return switch (by) {
            case DAY -> Step.WEEK;
            case WEEK -> Step.MONTH;
            case MONTH -> null;
        };
    }
}

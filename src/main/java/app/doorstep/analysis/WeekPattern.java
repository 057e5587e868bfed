package app.doorstep.analysis;

import app.doorstep.domain.HourTally;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/// When in the week ratings and complaints come, by the delivery times that the sources give.
///
/// @param cells only those with ratings, by weekday from Monday and by hour
public record WeekPattern(List<HourTally> cells) {
    /// From how many ratings with a time on there is a pattern to speak of.
    public static final int FROM = 100;

    /// From how many ratings on a cell has a share.
    public static final int SHARE_FROM = 5;

    public WeekPattern {
        cells = List.copyOf(cells);
    }

    /// All ratings with a time.
    public int ratings() {
        return cells.stream().mapToInt(HourTally::ratings).sum();
    }

    public boolean isEnough() {
        return ratings() >= FROM;
    }

    /// The share of bad ratings in a cell, 0-1, where there are enough to speak of one; else empty.
    public static Optional<Double> share(HourTally cell) {
        return cell.ratings() < SHARE_FROM ? Optional.empty() : Optional.of((double) cell.bad() / cell.ratings());
    }

    /// The first hour that has ratings; 0 if none has.
    public int firstHour() {
        return cells.stream().mapToInt(HourTally::hour).min().orElse(0);
    }

    /// The last hour that has ratings; 23 if none has.
    public int lastHour() {
        return cells.stream().mapToInt(HourTally::hour).max().orElse(23);
    }

    /// The cell of one hour; empty if it has no ratings.
    public Optional<HourTally> at(DayOfWeek day, int hour) {
        return cells.stream()
                .filter(cell -> cell.day() == day && cell.hour() == hour)
                .findFirst();
    }
}

package app.doorstep.importing;

import app.doorstep.domain.Entry;
import app.doorstep.domain.StarDistribution;
import app.doorstep.domain.StatedFigure;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Counts the rows of a file that are dated after today. They are stored as the file says, for the machine's clock may
/// be the one that is wrong, but they are named. One day is allowed for: the file may come from another time zone. Not
/// thread-safe.
public final class DaysToCome implements JudgedRows {
    private static final int ZONES = 1;

    private final @Nullable LocalDate last;
    private long count;
    private long firstLine;
    private @Nullable LocalDate firstDay;

    /// @param today null counts nothing
    public DaysToCome(@Nullable LocalDate today) {
        this.last = today == null ? null : today.plusDays(ZONES);
    }

    @Override
    public void accept(long line, Entry entry) {
        see(line, entry.occasion().date());
    }

    @Override
    public void reject(RowProblem problem) {}

    @Override
    public void figures(long line, List<StatedFigure> figures) {
        see(line, figures.getFirst().on());
    }

    @Override
    public void distribution(long line, StarDistribution distribution) {
        see(line, distribution.asOf());
    }

    private void see(long line, LocalDate day) {
        if (isToCome(day)) {
            count++;
            if (firstDay == null) {
                firstDay = day;
                firstLine = line;
            }
        }
    }

    /// Whether `day` is later than any time zone can make today.
    boolean isToCome(LocalDate day) {
        return last != null && day.isAfter(last);
    }

    /// How many rows there were.
    public long count() {
        return count;
    }

    /// The line on which the first of them starts, from 1; 0 where there was none.
    public long firstLine() {
        return firstLine;
    }

    /// The day of the first of them; null where there was none.
    public @Nullable LocalDate firstDay() {
        return firstDay;
    }
}

package app.doorstep.importing;

import app.doorstep.domain.Entry;
import app.doorstep.domain.StatedFigure;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Remembers as which day the last row would be stored, and passes the rows on; for previews.
final class LastDay implements JudgedRows {
    private final JudgedRows next;
    private @Nullable LocalDate day;

    LastDay(JudgedRows next) {
        this.next = next;
    }

    @Override
    public void accept(long line, Entry entry) {
        day = entry.occasion().date();
        next.accept(line, entry);
    }

    @Override
    public void reject(RowProblem problem) {
        next.reject(problem);
    }

    @Override
    public void figures(long line, List<StatedFigure> figures) {
        day = figures.getFirst().on();
        next.figures(line, figures);
    }

    void forget() {
        day = null;
    }

    /// The day in ISO form; empty if there is none.
    String iso() {
        return day == null ? "" : day.toString();
    }
}

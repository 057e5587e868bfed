package app.doorstep.workbench;

import app.doorstep.domain.MarkTally;
import app.doorstep.domain.Selection;
import app.doorstep.domain.StarTally;
import app.doorstep.storage.Store;
import app.doorstep.storage.StoreUnusable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The notebook's sums by day, read once for all that a screen, and the next one, wants to know of them: they stay in
/// memory until the notebook changes, whoever changes it. A narrower question is answered from a wider answer.
/// Thread-safe.
final class DaySums {
    /// So many answers are kept: the whole notebook's, and a period's with the one before.
    private static final int KEPT = 4;

    /// All sums of some days, in their order.
    private record Span<T>(
            @Nullable LocalDate from, @Nullable LocalDate to, List<T> sums) {
        boolean holds(Selection selection) {
            var first = selection.from();
            var last = selection.to();
            return (from == null || (first != null && !first.isBefore(from)))
                    && (to == null || (last != null && !last.isAfter(to)));
        }
    }

    private interface Reading<T> {
        List<T> read(Selection days) throws StoreUnusable;
    }

    private final Store store;
    private long state = Long.MIN_VALUE;
    private final List<Span<StarTally>> stars = new ArrayList<>();
    private final List<Span<MarkTally>> marks = new ArrayList<>();

    DaySums(Store store) {
        this.store = store;
    }

    /// Stars by day, in the order of the days; no thumbs.
    List<StarTally> stars(Selection selection) throws StoreUnusable {
        return starsAndThumbs(selection).stream().filter(sum -> !sum.isThumb()).toList();
    }

    /// Stars and thumbs by day, in the order of the days.
    synchronized List<StarTally> starsAndThumbs(Selection selection) throws StoreUnusable {
        refresh();
        return sums(stars, selection, store.sums()::stars).stream()
                .filter(sum -> selection.contains(sum.day()) && selection.contains(sum.scope()))
                .toList();
    }

    /// Marks by day, in the order of the days.
    synchronized List<MarkTally> marks(Selection selection) throws StoreUnusable {
        refresh();
        return sums(marks, selection, store.sums()::marks).stream()
                .filter(sum -> selection.contains(sum.day()) && selection.contains(sum.scope()))
                .toList();
    }

    /// Asked before anything is read, so that what is kept is never older than its number says.
    private void refresh() throws StoreUnusable {
        long now = store.changes();
        if (now != state) {
            state = now;
            stars.clear();
            marks.clear();
        }
    }

    /// The one asked for last stands first; the one not asked for longest goes.
    private static <T> List<T> sums(List<Span<T>> kept, Selection selection, Reading<T> reading) throws StoreUnusable {
        for (int i = 0; i < kept.size(); i++) {
            if (kept.get(i).holds(selection)) {
                kept.addFirst(kept.remove(i));
                return kept.getFirst().sums();
            }
        }
        var days = new Selection(selection.from(), selection.to(), null, null);
        kept.addFirst(new Span<>(days.from(), days.to(), reading.read(days)));
        if (kept.size() > KEPT) {
            kept.removeLast();
        }
        return kept.getFirst().sums();
    }
}

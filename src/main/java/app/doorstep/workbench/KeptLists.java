package app.doorstep.workbench;

import app.doorstep.domain.FeedbackOrder;
import app.doorstep.domain.FeedbackQuery;
import app.doorstep.storage.Store;
import app.doorstep.storage.StoreUnusable;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/// The lists of feedback's numbers asked for last, kept until the notebook changes. Thread-safe.
final class KeptLists {
    /// A million numbers take 8 MB.
    private static final int KEPT = 2;

    /// A question to the notebook as it was at a number of [Store#changes].
    private record Asked(FeedbackQuery query, FeedbackOrder order, long state) {}

    private final LinkedHashMap<Asked, long[]> lists = new LinkedHashMap<>();

    /// The numbers of what matches, in an order. The caller does not change them.
    long[] of(Store store, FeedbackQuery query, FeedbackOrder order) throws StoreUnusable {
        // Asked before anything is read, so that what is kept is never older than its number says.
        var asked = new Asked(query, order, store.changes());
        var known = known(asked);
        if (known != null) {
            return known;
        }
        var ids = store.ids(query, order);
        keep(asked, ids);
        return ids;
    }

    private synchronized long @Nullable [] known(Asked asked) {
        return lists.get(asked);
    }

    private synchronized void keep(Asked asked, long... ids) {
        lists.keySet().removeIf(other -> other.state() != asked.state());
        if (lists.size() == KEPT) {
            lists.pollFirstEntry();
        }
        lists.put(asked, ids);
    }
}

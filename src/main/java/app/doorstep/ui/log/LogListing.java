package app.doorstep.ui.log;

import app.doorstep.domain.AppProfile;
import app.doorstep.domain.FeedbackOrder;
import app.doorstep.domain.FeedbackQuery;
import app.doorstep.domain.Platform;
import app.doorstep.domain.SavedFilter;
import app.doorstep.domain.Selection;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// What the table lists: the rows under the filters, read page by page, and what the header says of them.
final class LogListing {
    /// So many rows are looked for first: a windowful and what one scrolls in the next moment. Whole pages.
    static final int FIRST = 2 * PagedRows.PAGE;

    /// A look at the whole notebook under the filters.
    ///
    /// @param whole whether these are all rows, not only the first
    record Found(PagedRows rows, LogWords words, String summary, List<SavedFilter> saved, boolean whole) {
        Found {
            saved = List.copyOf(saved);
        }
    }

    /// What is looked for.
    record Asked(Selection selection, LogFilter filter, FeedbackOrder order) {
        /// Whether the first rows are known long before all of them.
        boolean beginsEarly() {
            return filter.these() == null
                    && (order.by() == FeedbackOrder.By.DATE || order.by() == FeedbackOrder.By.APP);
        }
    }

    private record AppCount(String name, long count) {}

    private final Workbench workbench;
    private final ScreenContext context;
    private final Consumer<Throwable> failed;
    private LogWords words;
    private volatile boolean elsewhere;

    LogListing(Workbench workbench, ScreenContext context, Consumer<Throwable> failed) {
        this.workbench = workbench;
        this.context = context;
        this.failed = failed;
        this.words = new LogWords(context.texts(), context.clock(), Map.of());
    }

    /// The words in which rows and details are told; on the window's thread, as all but [#look].
    LogWords words() {
        return words;
    }

    /// Whether the notebook holds entries, though none that was looked for last.
    boolean isElsewhere() {
        return elsewhere;
    }

    /// Tells rows in these words from now on.
    void speak(LogWords now) {
        words = now;
    }

    /// Looks for the first rows that the filters let through; on any thread.
    Found begin(Asked asked) throws Trouble {
        var query = asked.filter().query(asked.selection());
        var ids = workbench.log().ids(query.first(FIRST), asked.order());
        var whole = ids.length < FIRST;
        var now = newWords();
        return new Found(
                rows(ids),
                now,
                whole ? summary(now, query, ids.length) : context.texts().get("log.counting"),
                workbench.filters().all(),
                whole);
    }

    /// Looks for all that the filters let through; on any thread.
    Found look(Asked asked) throws Trouble {
        var now = newWords();
        var kept = workbench.filters().all();
        var these = asked.filter().these();
        if (these != null) {
            var ids = these.stream().mapToLong(Long::longValue).toArray();
            return new Found(rows(ids), now, context.texts().count("log.entries", ids.length), kept, true);
        }
        var query = asked.filter().query(asked.selection());
        var ids = workbench.log().ids(query, asked.order());
        return new Found(rows(ids), now, summary(now, query, ids.length), kept, true);
    }

    private LogWords newWords() throws Trouble {
        var apps = new HashMap<Platform, AppProfile>();
        workbench.apps().inUse().forEach(app -> apps.put(app.platform(), app));
        return new LogWords(context.texts(), context.clock(), apps);
    }

    private PagedRows rows(long[] ids) {
        return new PagedRows(ids, this::read);
    }

    private String summary(LogWords now, FeedbackQuery query, int all) throws Trouble {
        var texts = context.texts();
        if (all == 0) {
            var others = workbench.log().count(FeedbackQuery.ALL);
            elsewhere = others > 0;
            return elsewhere ? texts.count("log.none.here", others) : texts.get("log.none");
        }
        var counts = new ArrayList<AppCount>();
        if (query.selection().platform() == null && now.apps().size() > 1) {
            for (var app : now.apps().values()) {
                long count = workbench.log().count(query.in(LogDetails.inApp(query.selection(), app.platform())));
                if (count > 0) {
                    counts.add(new AppCount(app.name(), count));
                }
            }
        }
        counts.sort(Comparator.comparingLong(AppCount::count).reversed().thenComparing(AppCount::name));
        var parts = counts.stream()
                .map(one -> texts.get("log.summary.app", one.count(), one.name()))
                .toList();
        var entries = texts.count("log.entries", all);
        return parts.size() < 2 ? entries : texts.get("log.summary", entries, String.join(", ", parts));
    }

    private void read(long[] ids, Map<Long, LogRow> wanted) {
        var now = words;
        context.background()
                .run(
                        _ -> workbench.log().byIds(ids).stream().map(now::line).toList(),
                        lines -> lines.forEach(line -> {
                            var row = wanted.get(line.feedback().id());
                            if (row != null) {
                                row.show(line);
                            }
                        }),
                        failed);
    }
}

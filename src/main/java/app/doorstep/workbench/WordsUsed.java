package app.doorstep.workbench;

import app.doorstep.analysis.WordCount;
import app.doorstep.analysis.WordRow;
import app.doorstep.analysis.WordTable;
import app.doorstep.analysis.WordUses;
import app.doorstep.domain.Period;
import app.doorstep.domain.Selection;
import app.doorstep.storage.Store;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What customers write, counted.
///
/// The Trends screen shows a row for each of the rows of [#table]; a click on one opens the Log on its [#feedback].
public final class WordsUsed {
    /// A table of a million comments is large.
    private static final int KEPT = 2;

    /// A question to the notebook as it was at a number of [Store#changes].
    private record Asked(Selection selection, long state) {}

    private final Desk desk;
    private final LinkedHashMap<Asked, WordTable> tables = new LinkedHashMap<>();

    WordsUsed(Desk desk) {
        this.desk = desk;
    }

    /// The words and phrases of the comments in a selection, the most used first, with the mean stars of the
    /// ratings that use them and whether they became more or fewer since the period before, which is as long.
    /// Without both ends of a period there is nothing to compare with.
    ///
    /// From sums that every write keeps; the same again comes at once while the notebook is as it was. Thread-safe.
    ///
    /// @param selection the period, app and driver; null components do not restrict
    public WordTable table(Selection selection) throws Trouble {
        var asked = new Asked(selection, desk.ask(Store::changes));
        var known = known(asked);
        if (known != null) {
            return known;
        }
        var table = count(selection);
        keep(asked, table);
        return table;
    }

    private synchronized @Nullable WordTable known(Asked asked) {
        return tables.get(asked);
    }

    private synchronized void keep(Asked asked, WordTable table) {
        tables.keySet().removeIf(other -> other.state() != asked.state());
        if (tables.size() == KEPT) {
            tables.remove(tables.firstEntry().getKey());
        }
        tables.put(asked, table);
    }

    private WordTable count(Selection selection) throws Trouble {
        var from = selection.from();
        var to = selection.to();
        var period = from == null || to == null || to.isBefore(from) ? null : new Period(from, to);
        var before = period == null ? null : period.previous();
        var read =
                before == null ? selection : new Selection(before.from(), to, selection.platform(), selection.driver());
        return desk.ask(store -> new WordCount(period, before, store.sums().phrases(read)).table(store.sums()::forms));
    }

    /// The numbers of the feedback in a selection that uses each of some words, newest first.
    ///
    /// Reads the comments, so ask in the background.
    ///
    /// @param rows as [WordRow#words] has them
    public Map<String, List<Long>> feedback(Selection selection, List<String> rows) throws Trouble {
        var uses = new WordUses(rows);
        desk.tell(store -> store.ratings().comments(selection, uses::add));
        return rows.stream().distinct().collect(Collectors.toMap(row -> row, uses::feedback));
    }
}

package app.doorstep.workbench;

import app.doorstep.analysis.WordCount;
import app.doorstep.analysis.WordTable;
import app.doorstep.domain.Period;
import app.doorstep.domain.Selection;

/// What customers write, counted.
///
/// The Trends screen takes [#table] in the background and shows a row for each of its rows; a click on one opens the
/// Log on its `feedback`.
public final class WordsUsed {
    private final Desk desk;

    WordsUsed(Desk desk) {
        this.desk = desk;
    }

    /// The words and phrases of the comments in a selection, the most used first, with the mean stars of the
    /// ratings that use them and whether they became more or fewer since the period before, which is as long.
    /// Without both ends of a period there is nothing to compare with.
    ///
    /// Reads every comment of both periods: ask in the background, and again when [Workbench#changes] differs.
    ///
    /// @param selection the period, app and driver; null components do not restrict
    public WordTable table(Selection selection) throws Trouble {
        var from = selection.from();
        var to = selection.to();
        var period = from == null || to == null || to.isBefore(from) ? null : new Period(from, to);
        var before = period == null ? null : period.previous();
        var read =
                before == null ? selection : new Selection(before.from(), to, selection.platform(), selection.driver());
        var count = new WordCount(period, before);
        desk.tell(store -> store.comments(read, count::add));
        return count.table();
    }
}

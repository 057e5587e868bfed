package app.doorstep.ui.shell;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/// Scrolls the log's table and looks for rows that are not there yet; on the window's thread.
final class LogScroll {
    private LogScroll() {}

    /// Brings `row` to the top.
    ///
    /// @return the rows on screen of which no cell shows anything
    static List<Integer> blankRowsAfter(TableView<?> table, int row) {
        table.scrollTo(row);
        table.layout();
        return blankRows(table);
    }

    /// Whether there are rows on screen and none is blank.
    static boolean isFilled(TableView<?> table) {
        var flow = (VirtualFlow<?>) table.lookup(".virtual-flow");
        return flow.getFirstVisibleCell() != null && blankRows(table).isEmpty();
    }

    /// The rows on screen of which no cell shows anything.
    static List<Integer> blankRows(TableView<?> table) {
        var flow = (VirtualFlow<?>) table.lookup(".virtual-flow");
        return IntStream.rangeClosed(
                        flow.getFirstVisibleCell().getIndex(),
                        flow.getLastVisibleCell().getIndex())
                .filter(shown -> flow.getVisibleCell(shown).getChildrenUnmodifiable().stream()
                        .noneMatch(cell -> cell instanceof TableCell<?, ?> one && one.getGraphic() != null))
                .boxed()
                .toList();
    }
}

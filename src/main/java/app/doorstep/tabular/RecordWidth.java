package app.doorstep.tabular;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How many cells a record should have. A record with one more may have got a delimiter too many somewhere, so that its
/// cells have moved, even where its last cell is empty; unless nearly all records end with a delimiter.
///
/// @param columns the names, or the cells of most records where there are none
/// @param ending how many empty cells most records have behind the last column
record RecordWidth(int columns, int ending) {
    /// Of ten records, how many must end alike.
    private static final int MOST = 8;

    /// @param below the first records under the header row
    static RecordWidth of(int columns, List<Head.Line> below) {
        var endings = new HashMap<Integer, Integer>();
        for (var row : below) {
            endings.merge(row.isBlankFrom(columns) ? row.cells().size() - columns : 0, 1, Integer::sum);
        }
        return endings.entrySet().stream()
                .filter(ending -> ending.getKey() > 0 && ending.getValue() * 10 >= below.size() * MOST)
                .findFirst()
                .map(Map.Entry::getKey)
                .map(ending -> new RecordWidth(columns, ending))
                .orElseGet(() -> new RecordWidth(columns, 0));
    }

    /// The cells of a record that has all of them.
    int cells() {
        return columns + ending;
    }

    /// Whether a record has cells that belong to no column.
    boolean isTooLong(Row row) {
        return row.count() > columns && (row.count() != cells() || !row.blankFrom(columns));
    }

    /// Whether cells of a record are missing.
    boolean isTooShort(Row row) {
        return row.count() < columns || (row.count() < cells() && row.blank(columns - 1));
    }
}

package app.doorstep.storage;

import java.util.List;

/// A table of sums by day. Each counts by the same first two columns, day and scope, and by small numbers of its own,
/// which together with the table's number make a cell of 16 bits.
final class TallyTable {
    static final int NO_HOUR = 24;

    /// Bits of a cell; the highest two hold the table.
    static final int BITS = 16;

    /// Stars of each factor, the ratings' own and those derived from marks.
    static final TallyTable STARS = new TallyTable(0, "star_tally", List.of("factor", "derived", "stars"), 3, 1, 3);
    /// Praise and complaints, each with the stars beside it; 0 for none.
    static final TallyTable MARKS = new TallyTable(1, "mark_tally", List.of("factor", "polarity", "stars"), 3, 1, 3);
    /// All feedback of any kind: its hour, 24 for none, its tone, and whether it is a bad one.
    static final TallyTable HOURS = new TallyTable(2, "hour_tally", List.of("kind", "hour", "tone", "bad"), 3, 5, 2, 1);

    static final List<TallyTable> ALL = List.of(STARS, MARKS, HOURS);

    private static final int TABLE = BITS - 2;

    private final int number;
    private final String name;
    private final List<String> columns;
    private final int[] bits;

    private TallyTable(int number, String name, List<String> columns, int... bits) {
        this.number = number;
        this.name = name;
        this.columns = columns;
        this.bits = bits;
    }

    static TallyTable of(int cell) {
        return ALL.get(cell >>> TABLE);
    }

    /// Its name in the file.
    String name() {
        return name;
    }

    /// Its own columns, without day, scope and count.
    List<String> columns() {
        return columns;
    }

    /// The cell with these values in the own columns. What damage left in a column does not spill into another.
    int cell(int... values) {
        int cell = 0;
        for (int i = 0; i < bits.length; i++) {
            cell = (cell << bits[i]) | (values[i] & mask(i));
        }
        return (number << TABLE) | cell;
    }

    /// What a cell has in one of the own columns.
    int value(int cell, int column) {
        int below = 0;
        for (int i = column + 1; i < bits.length; i++) {
            below += bits[i];
        }
        return (cell >>> below) & mask(column);
    }

    private int mask(int column) {
        return (1 << bits[column]) - 1;
    }

    /// `day, scope, factor, derived, stars`.
    String keyColumns() {
        return "day, scope, " + String.join(", ", columns);
    }
}

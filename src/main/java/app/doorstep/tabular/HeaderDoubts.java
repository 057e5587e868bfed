package app.doorstep.tabular;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What can be doubtful about a header row and the rows around it: names in two rows, other tables above and below.
final class HeaderDoubts {
    private static final double TABLE = 2.5;
    private static final int SEVERAL = 3;
    private static final int MANY = 6;

    private final List<Head.Line> rows;
    private final Head.Line header;
    private final int at;
    private final List<Head.Line> below;

    /// @param rows the first records of the file
    /// @param header one of them
    /// @param below the records under it that have as many cells
    HeaderDoubts(List<Head.Line> rows, Head.Line header, List<Head.Line> below) {
        this.rows = rows;
        this.header = header;
        this.at = rows.indexOf(header);
        this.below = below;
    }

    /// Whether lines stand above that are no plain remarks, so that a table without names is odd.
    boolean hasLinesAbove() {
        return rows.subList(0, at).stream().anyMatch(row -> row.filled() > (row.isRemark() ? 1 : 0));
    }

    /// @param decided whether it is not in doubt already that this is the header
    List<TableDoubt> find(boolean decided) {
        var doubts = new ArrayList<TableDoubt>();
        if (decided) {
            var names = new NamesInTwoRows(header, below);
            if (!below.isEmpty() && names.goOnIn(below.getFirst())) {
                doubts.add(second(below.getFirst()));
            } else if (at > 0 && names.beginIn(rows.get(at - 1))) {
                doubts.add(second(rows.get(at - 1)));
            } else if (at > 0 && holdsAsMuch(rows.get(at - 1))) {
                doubts.add(second(rows.get(at - 1)));
            } else if (header.cells().size() == 1
                    ? isBelowBlank()
                    : (below.isEmpty() && hasLinesAbove()) || isBelowLongRecord()) {
                doubts.add(headerOrRecord(header));
            }
        }
        if (header.damaged()) {
            doubts.add(doubt("header-quotes", header));
        }
        if (holdsTable(rows.subList(0, at))) {
            doubts.add(doubt("header-table-above", header));
        }
        if (below.stream().anyMatch(row -> row.cells().equals(header.cells()))) {
            doubts.add(doubt("header-again", header));
        } else {
            var other = otherNames();
            if (other != null) {
                doubts.add(doubt("header-table-below", other));
            }
        }
        return doubts;
    }

    /// Whether the row above has as many words as the header, so that it could as well name the columns. A title with
    /// commas in it has spaces behind them.
    private boolean holdsAsMuch(Head.Line above) {
        return above.filled() > 1
                && startsWithSpace(above) == startsWithSpace(header)
                && above.filled() >= header.filled()
                && !above.isTyped()
                && !above.isRemark()
                && !above.damaged();
    }

    private static boolean startsWithSpace(Head.Line row) {
        return row.cells().stream().skip(1).allMatch(cell -> cell.startsWith(" "));
    }

    /// Whether lines stand above a header of one cell that could be its first records, a blank one in quotes too.
    private boolean isBelowBlank() {
        return hasLinesAbove() || rows.subList(0, at).stream().anyMatch(row -> row.filled() == 0);
    }

    /// Whether a record above has cells with line breaks, as no title has, and as many cells as the header.
    private boolean isBelowLongRecord() {
        return rows.subList(0, at).stream()
                .anyMatch(row -> row.cells().size() >= header.cells().size()
                        && row.cells().stream().anyMatch(cell -> cell.strip().indexOf('\n') > 0));
    }

    /// Whether records above the header look like a table of their own.
    private static boolean holdsTable(List<Head.Line> above) {
        if (above.stream().filter(row -> row.filled() > 1 && !row.isRemark()).count() >= MANY) {
            return true;
        }
        for (var i = 0; i + 2 < above.size(); i++) {
            var block = block(above, i);
            if (above.get(i).filled() > 1
                    && block.size() > 2
                    && new HeaderEvidence(above.get(i).cells(), block.subList(1, block.size())).likely() > TABLE) {
                return true;
            }
        }
        return false;
    }

    /// The rows from `start` on that have as many cells as the first of them.
    private static List<Head.Line> block(List<Head.Line> rows, int start) {
        var width = rows.get(start).cells().size();
        return rows.subList(start, rows.size()).stream()
                .takeWhile(row -> row.cells().size() == width)
                .toList();
    }

    /// A row under the header that looks like the names of another table; null if there is none.
    private Head.@Nullable Line otherNames() {
        var typed = typedColumns();
        for (var i = at + 2; i < rows.size(); i++) {
            var row = rows.get(i);
            if (row.isTyped() || row.damaged() || row.filled() < 2 || row.isRemark()) {
                continue;
            }
            if (row.cells().size() == header.cells().size()) {
                if (startsAnew(i)) {
                    return row;
                }
                if (row.filled() == row.cells().size()
                        && typed >= 2
                        && new HashSet<>(row.cells()).size() == row.cells().size()) {
                    return row;
                }
            } else if (row.cells().size() > 1) {
                var block = block(rows, i);
                if (block.size() > SEVERAL
                        && new HeaderEvidence(row.cells(), block.subList(1, block.size())).likely() > TABLE) {
                    return row;
                }
            }
        }
        return null;
    }

    /// Whether row `i` looks like names and stands below an empty line, as hardly any other row does. The table below
    /// it
    /// may have fewer columns.
    private boolean startsAnew(int i) {
        var names = rows.get(i);
        var width = lastFilled(names) + 1;
        if (!isBelowGap(i)
                || names.filled() != width
                || rows.size() <= i + 2
                || IntStream.range(1, rows.size()).filter(this::isBelowGap).count() > SEVERAL) {
            return false;
        }
        var records = alike(rows.subList(i + 1, rows.size()));
        var narrower = width < header.cells().size();
        if (narrower) {
            records = records.stream().filter(row -> row.isBlankFrom(width)).toList();
        }
        var likely = new HeaderEvidence(
                        names.cells().subList(0, width),
                        records.stream()
                                .map(row ->
                                        new Head.Line(row.number(), row.cells().subList(0, width), row.damaged()))
                                .toList())
                .likely();
        return narrower
                ? records.size() == rows.size() - i - 1 && likely >= 1
                : likely >= Math.max(1, new HeaderEvidence(header.cells(), below).likely());
    }

    private static int lastFilled(Head.Line row) {
        return IntStream.range(0, row.cells().size())
                .filter(column -> !row.cells().get(column).isBlank())
                .max()
                .orElse(-1);
    }

    private boolean isBelowGap(int i) {
        var above = rows.get(i - 1);
        var breaks = above.cells().stream()
                .mapToLong(cell -> cell.lines().skip(1).count())
                .sum();
        return above.filled() == 0 || rows.get(i).number() > above.number() + breaks + 1;
    }

    private List<Head.Line> alike(List<Head.Line> others) {
        return others.stream()
                .filter(row -> row.cells().size() == header.cells().size())
                .toList();
    }

    /// How many columns hold hardly anything but numbers, days and addresses.
    private int typedColumns() {
        var columns = 0;
        for (var column = 0; column < header.cells().size(); column++) {
            var index = column;
            var typed = below.stream()
                    .filter(row -> CellType.of(row.cells().get(index)).isTyped())
                    .count();
            columns += typed * 10 >= below.size() * 8L ? 1 : 0;
        }
        return columns;
    }

    static TableDoubt headerOrRecord(Head.Line row) {
        return new TableDoubt(
                TableDoubt.What.HEADER,
                "header-or-record",
                List.of(String.valueOf(row.number())),
                List.of(String.valueOf(row.number()), "none"),
                false);
    }

    static TableDoubt otherWidth(Head.Line names, int width) {
        return new TableDoubt(
                TableDoubt.What.HEADER,
                "header-width",
                List.of(
                        String.valueOf(names.number()),
                        String.valueOf(names.cells().size()),
                        String.valueOf(width)),
                List.of(String.valueOf(names.number()), "none"),
                false);
    }

    TableDoubt second(Head.Line other) {
        return new TableDoubt(
                TableDoubt.What.HEADER,
                "header-two-rows",
                List.of(String.valueOf(header.number()), String.valueOf(other.number())),
                List.of(String.valueOf(header.number()), String.valueOf(other.number())),
                false);
    }

    private TableDoubt doubt(String key, Head.Line line) {
        return new TableDoubt(
                TableDoubt.What.HEADER,
                key,
                List.of(String.valueOf(line.number())),
                List.of(String.valueOf(header.number())),
                false);
    }
}

package app.doorstep.cli;

import java.util.ArrayList;
import java.util.List;

/// Rows of cells as aligned lines of text.
final class Columns {
    private static final String GAP = "  ";

    private Columns() {}

    /// The lines; short rows leave their last columns empty, and no line ends in blanks.
    ///
    /// @param right the columns, from 0, that are flush right
    static List<String> of(List<List<String>> rows, List<Integer> right) {
        var widths = new ArrayList<Integer>();
        for (var row : rows) {
            for (int i = 0; i < row.size(); i++) {
                var width = width(row.get(i));
                if (i == widths.size()) {
                    widths.add(width);
                } else {
                    widths.set(i, Math.max(widths.get(i), width));
                }
            }
        }
        return rows.stream().map(row -> line(row, widths, right)).toList();
    }

    private static String line(List<String> row, List<Integer> widths, List<Integer> right) {
        var line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            var cell = row.get(i);
            var blanks = " ".repeat(widths.get(i) - width(cell));
            line.append(i == 0 ? "" : GAP);
            line.append(right.contains(i) ? blanks + cell : cell + blanks);
        }
        return line.toString().stripTrailing();
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    /// `text` on one line of at most `most` characters.
    static String shortened(String text, int most) {
        var line = text.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= most
                ? line
                : line.substring(0, line.offsetByCodePoints(0, most - 1)) + "…";
    }
}

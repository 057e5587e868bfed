package app.doorstep.tabular;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The row of column names, if there is one.
///
/// @param line where it stands, 0 if there is none
/// @param lastLineAbove the line below which the data start
/// @param columns how many cells a record should have
record HeaderRow(
        int line, List<String> cells, List<String> preamble, long lastLineAbove, int columns, List<TableDoubt> doubts) {
    private static final int WITHIN = 30;
    private static final Pattern DATA = Pattern.compile("[-+]?\\d[\\d.,:/%TZ -]*|.+@.+\\..+");

    static HeaderRow guess(Head head, Delimiters.Guess delimiters, @Nullable String choice, HeaderWords words)
            throws NotATable {
        var above = delimiters.saidInFirstLine() ? 1 : 0;
        var rows = head.rows(delimiters.dialect()).stream()
                .filter(row -> row.number() > above)
                .toList();
        if (rows.isEmpty()) {
            throw new NotATable("empty");
        }
        if (choice != null) {
            return chosen(head, rows, choice, above);
        }
        var known = rows.stream()
                .limit(WITHIN)
                .filter(row -> !looksLikeData(row))
                .max(Comparator.comparingInt((Head.Line row) -> words.known(row.cells()))
                        .thenComparing(
                                Comparator.comparingLong(Head.Line::number).reversed()))
                .filter(row ->
                        words.known(row.cells()) >= Math.min(2, row.cells().size()));
        return known.map(row -> at(head, row, List.of())).orElseGet(() -> byShape(head, rows, above));
    }

    private static HeaderRow chosen(Head head, List<Head.Line> rows, String choice, int above) throws NotATable {
        if (choice.equalsIgnoreCase("none")) {
            return none(rows, above, List.of());
        }
        for (var row : rows) {
            if (choice.equals(String.valueOf(row.number()))) {
                return at(head, row, List.of());
            }
        }
        throw new NotATable("no-such-header", choice);
    }

    /// Without a known word: the first record of the usual width is the header unless it looks like the data below.
    private static HeaderRow byShape(Head head, List<Head.Line> rows, int above) {
        var width = usualWidth(rows);
        var first = rows.stream()
                .filter(row -> row.cells().size() == width)
                .findFirst()
                .orElseThrow();
        if (looksLikeData(first)) {
            return none(rows, above, List.of());
        }
        var dataBelow = rows.stream().anyMatch(row -> row.number() > first.number() && looksLikeData(row));
        return at(
                head,
                first,
                dataBelow
                        ? List.of()
                        : List.of(new TableDoubt(
                                TableDoubt.What.HEADER,
                                "Line %d may be the header row, or the first record.".formatted(first.number()),
                                List.of(String.valueOf(first.number()), "none"),
                                false)));
    }

    private static HeaderRow at(Head head, Head.Line row, List<TableDoubt> doubts) {
        return new HeaderRow(
                (int) row.number(),
                row.cells(),
                head.above(row.number()),
                row.number(),
                row.cells().size(),
                doubts);
    }

    private static HeaderRow none(List<Head.Line> rows, int above, List<TableDoubt> doubts) {
        return new HeaderRow(0, List.of(), List.of(), above, usualWidth(rows), doubts);
    }

    private static boolean looksLikeData(Head.Line row) {
        return row.cells().stream().anyMatch(cell -> DATA.matcher(cell.strip()).matches());
    }

    private static int usualWidth(List<Head.Line> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(row -> row.cells().size(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Comparator.comparing((Map.Entry<Integer, Long> e) -> e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .orElseThrow()
                .getKey();
    }
}

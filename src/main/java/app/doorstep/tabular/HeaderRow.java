package app.doorstep.tabular;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/// The row of column names, if there is one.
///
/// @param line where it stands, 0 if there is none
/// @param lastLineAbove the line below which the data start
/// @param columns how many cells a record should have
record HeaderRow(
        int line, List<String> cells, List<String> preamble, long lastLineAbove, int columns, List<TableDoubt> doubts) {
    private static final int WITHIN = 30;
    private static final double CLEAR = 1;
    private static final double TABLE = 2.5;

    /// @param rows the first records
    /// @param above gives the text of the lines above a line
    /// @param skipped how many lines at the beginning are no records
    static HeaderRow guess(
            List<Head.Line> rows,
            LongFunction<List<String>> above,
            int skipped,
            @Nullable String choice,
            HeaderWords words)
            throws NotATable {
        var records = rows.stream().filter(row -> row.number() > skipped).toList();
        if (records.isEmpty()) {
            throw new NotATable("empty");
        }
        var maker = new Maker(above, width(records), skipped);
        if (choice != null) {
            return chosen(records, maker, choice);
        }
        var known = records.stream()
                .limit(WITHIN)
                .filter(row ->
                        row.cells().stream().noneMatch(cell -> CellType.of(cell).isTyped()))
                .max(Comparator.comparingInt((Head.Line row) -> Trial.known(row, words))
                        .thenComparing(
                                Comparator.comparingLong(Head.Line::number).reversed()))
                .filter(row ->
                        Trial.known(row, words) >= Math.min(2, row.cells().size()));
        return known.isPresent() ? maker.at(known.get(), List.of()) : byShape(records, maker);
    }

    private static HeaderRow chosen(List<Head.Line> rows, Maker maker, String choice) throws NotATable {
        if (choice.equalsIgnoreCase("none")) {
            return maker.none(maker.skipped(), List.of());
        }
        for (var row : rows) {
            if (choice.equals(String.valueOf(row.number()))) {
                return maker.at(row, List.of());
            }
        }
        throw new NotATable("no-such-header", choice);
    }

    /// Without a known word: the first record that fills the table's columns is the header, unless it looks like those
    /// below it.
    private static HeaderRow byShape(List<Head.Line> rows, Maker maker) {
        var first = firstFull(rows, maker.width());
        var at = rows.indexOf(first);
        var below = rows.subList(at + 1, rows.size()).stream()
                .filter(row -> row.cells().size() == first.cells().size())
                .toList();
        var evidence = new HeaderEvidence(first.cells(), below);
        var likely = evidence.likely();
        var doubts = new ArrayList<TableDoubt>();
        if (Math.abs(likely) < CLEAR) {
            doubts.add(doubt(first));
        }
        if (likely < 0) {
            var titled = rows.subList(0, at).stream().anyMatch(row -> row.filled() > 1);
            if (doubts.isEmpty() && (titled || evidence.namesTyped())) {
                doubts.add(doubt(first));
            }
            return maker.none(Math.max(maker.skipped(), first.number() - 1), doubts);
        }
        if (!below.isEmpty() && doubts.isEmpty() && looksLikeSecondHeader(first, below)) {
            doubts.add(second(first, below.getFirst()));
        }
        if (doubts.isEmpty() && at > 0 && completes(rows.get(at - 1), first)) {
            doubts.add(second(first, rows.get(at - 1)));
        }
        if (holdsTable(rows.subList(0, at))) {
            doubts.add(another(first));
        }
        if (below.stream().anyMatch(row -> row.cells().equals(first.cells()))) {
            doubts.add(again(first));
        }
        return maker.at(first, doubts);
    }

    /// Titles above a table leave most of its columns empty.
    private static Head.Line firstFull(List<Head.Line> rows, int width) {
        var wide = rows.stream().filter(row -> row.cells().size() == width).toList();
        var filled = wide.stream().mapToInt(Head.Line::filled).sorted().toArray();
        var usual = filled.length == 0 ? 0 : filled[filled.length / 2];
        var least = width == 1 ? 1 : Math.max(Math.min(2, usual), Math.min(usual, width) * 6 / 10);
        var comments = rows.stream().limit(WITHIN).filter(Head.Line::isRemark).count();
        var full = wide.stream()
                .filter(row -> row.filled() >= least && (comments < 2 || !row.isRemark()))
                .toList();
        var openEnded =
                wide.stream().filter(row -> row.cells().getLast().isBlank()).count();
        // A line that ends early above a line of names that does not is a title in two parts.
        return full.stream()
                .filter(row ->
                        openEnded * 2 <= wide.size() && !row.cells().getLast().isBlank())
                .findFirst()
                .filter(row -> rows.subList(0, rows.indexOf(row) + 1).stream().noneMatch(HeaderRow::isTyped))
                .or(() -> full.stream().findFirst())
                .orElseGet(rows::getFirst);
    }

    private static boolean isTyped(Head.Line row) {
        return row.cells().stream().anyMatch(cell -> CellType.of(cell).isTyped());
    }

    /// A second row without anything typed above columns that are typed: units, or names in another language.
    private static boolean looksLikeSecondHeader(Head.Line first, List<Head.Line> below) {
        var second = below.getFirst();
        if (completes(second, first)) {
            return true;
        }
        if (below.size() < 3
                || second.cells().stream().anyMatch(cell -> CellType.of(cell).isTyped())) {
            return false;
        }
        var rest = below.subList(1, below.size());
        var against = 0;
        for (var column = 0; column < first.cells().size(); column++) {
            var index = column;
            var filled = rest.stream()
                    .map(row -> row.cells().get(index))
                    .filter(cell -> !cell.isBlank())
                    .toList();
            var typed =
                    filled.stream().filter(cell -> CellType.of(cell).isTyped()).count();
            // Notes below and gaps leave cells empty, so half of the rows will do.
            against += typed * 10 >= filled.size() * 9L
                            && typed * 2 >= rest.size()
                            && !second.cells().get(column).isBlank()
                    ? 1
                    : 0;
        }
        return against >= 2
                || (against == 1 && second.filled() * 2 <= second.cells().size() + 1);
    }

    /// Whether a row next to the header holds words just where the header has none.
    private static boolean completes(Head.Line beside, Head.Line header) {
        if (beside.cells().size() != header.cells().size() || beside.filled() == 0 || isTyped(beside)) {
            return false;
        }
        for (var column = 0; column < header.cells().size(); column++) {
            if (!beside.cells().get(column).isBlank()
                    && !header.cells().get(column).isBlank()) {
                return false;
            }
        }
        return true;
    }

    /// Whether records above the header look like a table of their own.
    private static boolean holdsTable(List<Head.Line> above) {
        for (var i = 0; i + 2 < above.size(); i++) {
            var top = above.get(i);
            var block = above.subList(i + 1, above.size()).stream()
                    .takeWhile(row -> row.cells().size() == top.cells().size())
                    .toList();
            if (top.filled() > 1 && block.size() > 1 && new HeaderEvidence(top.cells(), block).likely() > TABLE) {
                return true;
            }
        }
        return false;
    }

    private static int width(List<Head.Line> rows) {
        var sizes = new HashMap<Integer, Integer>();
        rows.forEach(row -> sizes.merge(row.cells().size(), 1, Integer::sum));
        return Trial.usualWidth(sizes);
    }

    private static TableDoubt doubt(Head.Line row) {
        return new TableDoubt(
                TableDoubt.What.HEADER,
                "Line %d may be the header row, or the first record.".formatted(row.number()),
                List.of(String.valueOf(row.number()), "none"),
                false);
    }

    private static TableDoubt second(Head.Line first, Head.Line second) {
        return new TableDoubt(
                TableDoubt.What.HEADER,
                "The header may take up more than line %d: line %d holds no data either."
                        .formatted(first.number(), second.number()),
                List.of(String.valueOf(first.number()), String.valueOf(second.number())),
                false);
    }

    private static TableDoubt another(Head.Line first) {
        return new TableDoubt(
                TableDoubt.What.HEADER,
                "Above line %d there may be another table, which is not read.".formatted(first.number()),
                List.of(String.valueOf(first.number())),
                false);
    }

    private static TableDoubt again(Head.Line first) {
        return new TableDoubt(
                TableDoubt.What.HEADER,
                "The header row of line %d stands again further down; there may be several tables in the file."
                        .formatted(first.number()),
                List.of(String.valueOf(first.number())),
                false);
    }

    /// Makes header rows of one table.
    ///
    /// @param width the cells of most records
    private record Maker(LongFunction<List<String>> above, int width, int skipped) {
        HeaderRow at(Head.Line row, List<TableDoubt> doubts) {
            return new HeaderRow(
                    (int) row.number(),
                    row.cells(),
                    above.apply(row.number()),
                    row.number(),
                    row.cells().size(),
                    doubts);
        }

        HeaderRow none(long lastLineAbove, List<TableDoubt> doubts) {
            return new HeaderRow(0, List.of(), above.apply(lastLineAbove + 1), lastLineAbove, width, doubts);
        }
    }
}

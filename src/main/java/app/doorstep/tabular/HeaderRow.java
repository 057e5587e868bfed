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
/// @param width how many cells a record should have
record HeaderRow(
        int line,
        List<String> cells,
        List<String> preamble,
        long lastLineAbove,
        RecordWidth width,
        List<TableDoubt> doubts) {
    private static final int WITHIN = 30;
    private static final double CLEAR = 1;
    private static final int CHATTER = 4;

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
        var maker = new Maker(records, above, width(records), skipped);
        if (choice != null) {
            return chosen(records, maker, choice);
        }
        var known = records.stream()
                .limit(WITHIN)
                // A lone word above a table is its title, or a remark.
                .filter(row -> row.cells().size() > 1 || maker.width() == 1)
                .filter(row ->
                        row.cells().stream().noneMatch(cell -> CellType.of(cell).isTyped()))
                .max(Comparator.comparingInt((Head.Line row) -> Trial.known(row, words))
                        .thenComparing(
                                Comparator.comparingLong(Head.Line::number).reversed()))
                .filter(row ->
                        Trial.known(row, words) >= Math.min(2, row.cells().size()));
        return known.isPresent() ? byWords(records, known.get(), maker) : byShape(records, maker);
    }

    /// The first record, where a line is drawn below it.
    static HeaderRow drawn(List<Head.Line> rows, LongFunction<List<String>> above) {
        var names = rows.getFirst();
        return new Maker(rows, above, width(rows), 0)
                .at(names, new HeaderDoubts(rows, names, alike(rows.subList(1, rows.size()), names)).find(false));
    }

    private static HeaderRow byWords(List<Head.Line> rows, Head.Line names, Maker maker) {
        var below = alike(rows.subList(rows.indexOf(names) + 1, rows.size()), names);
        var doubts = new ArrayList<TableDoubt>();
        if (isTooNarrow(names, rows.subList(rows.indexOf(names) + 1, rows.size()))) {
            doubts.add(HeaderDoubts.otherWidth(names, maker.width()));
        }
        doubts.addAll(new HeaderDoubts(rows, names, below).find(doubts.isEmpty()));
        return maker.at(names, doubts);
    }

    /// Whether most records have more to say than there are names, as where the numbers of the rows have none.
    private static boolean isTooNarrow(Head.Line names, List<Head.Line> below) {
        var width = names.cells().size();
        var records = below.stream().filter(row -> !row.isRemark()).toList();
        var wider = records.stream()
                .filter(row -> row.cells().stream().skip(width).anyMatch(cell -> !cell.isBlank()))
                .count();
        return wider * 2 > records.size();
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
        var full = firstFull(rows, maker.width());
        var first = belowPairs(rows, nextToTyped(rows, full));
        var at = rows.indexOf(first);
        var below = alike(rows.subList(at + 1, rows.size()), first);
        var evidence = new HeaderEvidence(first.cells(), below);
        var likely = evidence.likely();
        var around = new HeaderDoubts(rows, first, below);
        if (likely < CLEAR) {
            var names = OtherWidth.above(rows, at);
            if (names != null) {
                return maker.at(names.row(), names.doubts());
            }
        }
        var doubts = new ArrayList<TableDoubt>();
        if (Math.abs(likely) < CLEAR) {
            doubts.add(HeaderDoubts.headerOrRecord(first));
        }
        if (likely < 0) {
            // Where nothing is typed, nothing tells names from records.
            if (doubts.isEmpty()
                    && (around.hasLinesAbove()
                            || evidence.namesTyped()
                            || NumberForms.differ(first, below)
                            || rows.stream().noneMatch(Head.Line::isTyped))) {
                doubts.add(HeaderDoubts.headerOrRecord(first));
            }
            return maker.none(Math.max(maker.skipped(), firstRecord(rows, first).number() - 1), doubts);
        }
        if (doubts.isEmpty() && (evidence.holdsMeasure() || (below.isEmpty() && !evidence.knowsOne()))) {
            doubts.add(HeaderDoubts.headerOrRecord(first));
        }
        if (!first.equals(full) && doubts.isEmpty()) {
            doubts.add(around.second(full));
        }
        doubts.addAll(around.find(doubts.isEmpty()));
        return maker.at(first, doubts);
    }

    /// Where there are no names, also a row above the first full one that holds numbers or days in several cells is a
    /// record.
    private static Head.Line firstRecord(List<Head.Line> rows, Head.Line full) {
        return rows.subList(0, rows.indexOf(full)).stream()
                .filter(row -> row.filled() > 1 && row.isTyped() && !row.isRemark())
                .findFirst()
                .orElse(full);
    }

    private static List<Head.Line> alike(List<Head.Line> rows, Head.Line first) {
        return rows.stream()
                .filter(row -> row.cells().size() == first.cells().size())
                .toList();
    }

    /// Titles above a table leave most of its columns empty.
    private static Head.Line firstFull(List<Head.Line> rows, int width) {
        var wide = rows.stream().filter(row -> row.cells().size() == width).toList();
        var filled = wide.stream().mapToInt(Head.Line::filled).sorted().toArray();
        var usual = filled.length == 0 ? 0 : filled[filled.length / 2];
        var least = width == 1 ? 1 : Math.max(Math.min(2, usual), Math.min(usual, width) * 6 / 10);
        var comments = rows.stream().limit(WITHIN).filter(Head.Line::isRemark).count();
        var full = wide.stream()
                .filter(row -> (row.filled() >= least || namesAllButFirst(row)) && (comments < 2 || !row.isRemark()))
                .toList();
        var openEnded =
                wide.stream().filter(row -> row.cells().getLast().isBlank()).count();
        // A line that ends early above a line of names that does not is a title in two parts.
        return full.stream()
                .filter(row ->
                        openEnded * 2 <= wide.size() && !row.cells().getLast().isBlank())
                .findFirst()
                .filter(row -> rows.subList(0, rows.indexOf(row) + 1).stream().noneMatch(Head.Line::isTyped))
                .or(() -> full.stream().findFirst())
                .orElseGet(rows::getFirst);
    }

    /// Whether only the first cell is blank, as above the names or numbers of the rows.
    private static boolean namesAllButFirst(Head.Line row) {
        return row.cells().size() > 1
                && row.cells().getFirst().isBlank()
                && row.filled() == row.cells().size() - 1
                && !row.isTyped();
    }

    /// The fullest of a few rows of words above the first typed record: what stands above it are titles in several
    /// cells.
    private static Head.Line nextToTyped(List<Head.Line> rows, Head.Line first) {
        if (namesAllButFirst(first)) {
            return first;
        }
        var best = first;
        var at = rows.indexOf(first);
        for (var row : rows.subList(at, Math.min(at + CHATTER, rows.size()))) {
            if (row.isTyped()) {
                return best;
            }
            if (row.cells().size() == first.cells().size() && row.filled() > best.filled()) {
                best = row;
            }
        }
        return first;
    }

    /// Where `first` is half empty, as a title and its value are: the first row further down that names every column
    /// and has nothing as full above it.
    private static Head.Line belowPairs(List<Head.Line> rows, Head.Line first) {
        var width = first.cells().size();
        if (first.filled() * 2 > width + 1 || width < 3 || namesAllButFirst(first)) {
            return first;
        }
        for (var i = rows.indexOf(first) + 1; i < Math.min(WITHIN, rows.size() - 1); i++) {
            var row = rows.get(i);
            if (row.filled() == width && row.cells().size() == width) {
                var below = alike(rows.subList(i + 1, rows.size()), row);
                return !row.isTyped() && new HeaderEvidence(row.cells(), below).likely() > CLEAR ? row : first;
            }
            if (row.filled() * 2 > width + 1) {
                return first;
            }
        }
        return first;
    }

    private static int width(List<Head.Line> rows) {
        var sizes = new HashMap<Integer, Integer>();
        rows.forEach(row -> sizes.merge(row.cells().size(), 1, Integer::sum));
        return Trial.usualWidth(sizes);
    }

    /// A row of names with another number of cells than the records below it.
    private record OtherWidth(Head.Line row, List<TableDoubt> doubts) {
        /// The row above record `at`, if its cells look like names; null if they do not.
        static @Nullable OtherWidth above(List<Head.Line> rows, int at) {
            if (at == 0) {
                return null;
            }
            var names = rows.get(at - 1);
            var width = rows.get(at).cells().size();
            if (names.filled() < 2
                    || names.isTyped()
                    || names.isRemark()
                    || names.filled() * 2 < width
                    || names.cells().size() == width) {
                return null;
            }
            var below = alike(rows.subList(at, rows.size()), rows.get(at));
            if (new HeaderEvidence(fitted(names.cells(), width), below).likely() < CLEAR) {
                return null;
            }
            var more = names.cells().size() - width;
            var cells = more > 0
                            && names.cells().subList(width, width + more).stream()
                                    .allMatch(String::isBlank)
                    ? names.cells().subList(0, width)
                    : names.cells();
            // Even where the last column is empty, a name may be missing further left, or two may have become one.
            return new OtherWidth(
                    new Head.Line(names.number(), cells, names.damaged()),
                    cells.size() == width ? List.of() : List.of(HeaderDoubts.otherWidth(names, width)));
        }

        private static List<String> fitted(List<String> cells, int width) {
            var fitted = new ArrayList<>(cells.subList(0, Math.min(width, cells.size())));
            while (fitted.size() < width) {
                fitted.add("");
            }
            return fitted;
        }
    }

    /// Makes header rows of one table.
    ///
    /// @param rows the first records
    /// @param width the cells of most records
    private record Maker(List<Head.Line> rows, LongFunction<List<String>> above, int width, int skipped) {
        HeaderRow at(Head.Line row, List<TableDoubt> doubts) {
            return new HeaderRow(
                    (int) row.number(),
                    row.cells(),
                    above.apply(row.number()),
                    row.number(),
                    RecordWidth.of(row.cells().size(), rows.subList(rows.indexOf(row) + 1, rows.size())),
                    doubts);
        }

        HeaderRow none(long lastLineAbove, List<TableDoubt> doubts) {
            return new HeaderRow(
                    0, List.of(), above.apply(lastLineAbove + 1), lastLineAbove, new RecordWidth(width, 0), doubts);
        }
    }
}

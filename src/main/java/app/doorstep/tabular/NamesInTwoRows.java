package app.doorstep.tabular;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Whether the names of the columns take up the row above or below the header row too.
///
/// @param below the records under the header row that have as many cells
record NamesInTwoRows(Head.Line header, List<Head.Line> below) {
    private static final int SEVERAL = 3;

    /// What databases and statistics programs call types of columns, some by a letter.
    private static final Set<String> TYPES = Set.of(
            "c",
            "d",
            "s",
            "t",
            "m",
            "continuous",
            "discrete",
            "string",
            "str",
            "text",
            "varchar",
            "nvarchar",
            "char",
            "int",
            "int32",
            "int64",
            "integer",
            "bigint",
            "long",
            "number",
            "numeric",
            "decimal",
            "float",
            "float64",
            "double",
            "real",
            "bool",
            "boolean",
            "date",
            "time",
            "datetime",
            "timestamp",
            "object",
            "category",
            "nominal",
            "factor");
    private static final Pattern BRACKETED = Pattern.compile("\\(.*\\)|\\[.*]|\\{.*}|<.*>", Pattern.DOTALL);

    /// A second row without anything typed above columns that are typed: units, or names in another language.
    boolean goOnIn(Head.Line second) {
        if (completes(second)
                || divides(second)
                || isBracketed(second)
                || isKnown(second)
                || isTypes(second)
                || carriesOn(second)) {
            return true;
        }
        if (below.size() < SEVERAL || second.isTyped()) {
            return false;
        }
        var rest = below.subList(1, below.size());
        var against = 0;
        for (var column = 0; column < header.cells().size(); column++) {
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
                            && !CellType.isUnknown(second.cells().get(column))
                    ? 1
                    : 0;
        }
        return against >= 2
                || (against == 1 && second.filled() * 2 <= second.cells().size() + 1);
    }

    /// Whether the row above holds names too, each for several columns.
    boolean beginIn(Head.Line above) {
        return completes(above) || groups(above) || spans(above) || names(above);
    }

    /// Whether a row next to the header holds words just where the header has none.
    private boolean completes(Head.Line beside) {
        if (beside.cells().size() != header.cells().size() || beside.filled() == 0 || beside.isTyped()) {
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

    /// Whether the row below the header names the parts of names that span several columns.
    private boolean divides(Head.Line second) {
        if (second.isTyped() || second.filled() == second.cells().size()) {
            return false;
        }
        var parts = 0;
        for (var column = 0; column < header.cells().size(); column++) {
            if (second.cells().get(column).isBlank()) {
                continue;
            }
            var named = !header.cells().get(column).isBlank();
            var spans = column + 1 < header.cells().size()
                    && header.cells().get(column + 1).isBlank();
            if (named && !spans) {
                return false;
            }
            parts += named ? 0 : 1;
        }
        return parts > 0;
    }

    private boolean isBracketed(Head.Line second) {
        return second.filled() > 1
                && second.cells().stream()
                        .map(String::strip)
                        .allMatch(cell ->
                                cell.isEmpty() || BRACKETED.matcher(cell).matches())
                && header.cells().stream()
                        .map(String::strip)
                        .noneMatch(cell -> BRACKETED.matcher(cell).matches());
    }

    /// Whether each cell is one of the words that stand above columns.
    private static boolean isKnown(Head.Line second) {
        return second.filled() == second.cells().size()
                && second.filled() > 1
                && second.cells().stream().allMatch(ColumnName::isAllKnown);
    }

    /// Whether the row below the header says of what type each column is, and no record does.
    private boolean isTypes(Head.Line second) {
        return second.filled() > 1
                && typeWords(second) == second.filled()
                && below.size() >= SEVERAL
                && below.stream().skip(1).noneMatch(row -> typeWords(row) * 2 >= row.filled());
    }

    private static long typeWords(Head.Line row) {
        return row.cells().stream()
                .filter(cell -> TYPES.contains(cell.strip().toLowerCase(Locale.ROOT)))
                .count();
    }

    /// Whether the row above has words with gaps between them, each of which may stand for the columns up to the next;
    /// a title and its value stand side by side.
    private boolean spans(Head.Line above) {
        var cells = above.cells();
        if (cells.size() != header.cells().size() || above.filled() < 2 || above.isTyped() || above.isRemark()) {
            return false;
        }
        return IntStream.range(1, cells.size() - 1)
                .anyMatch(gap -> cells.get(gap).isBlank()
                        && !cells.get(gap - 1).isBlank()
                        && cells.subList(gap, cells.size()).stream().anyMatch(cell -> !cell.isBlank()));
    }

    /// Whether the row below the header goes on with its names: it says nothing of the row itself, as all records do,
    /// but
    /// has words above numbers.
    private boolean carriesOn(Head.Line second) {
        if (second.isTyped()
                || second.filled() < 2
                || !second.cells().getFirst().isBlank()
                || header.cells().getFirst().isBlank()
                || below.size() <= 2 * SEVERAL) {
            return false;
        }
        var records = below.subList(SEVERAL, below.size());
        return records.stream().noneMatch(row -> row.cells().getFirst().isBlank())
                && IntStream.range(1, second.cells().size())
                        .filter(column -> !second.cells().get(column).isBlank())
                        .anyMatch(column -> records.stream()
                                                .map(row -> row.cells().get(column))
                                                .filter(cell ->
                                                        CellType.of(cell).isTyped() || CellType.isUnknown(cell))
                                                .count()
                                        * 10
                                >= records.size() * 8L);
    }

    /// Whether the row above has several words, of which some stand where the header has none; a title and its value
    /// are
    /// two.
    private boolean names(Head.Line above) {
        if (above.cells().size() != header.cells().size() || above.isTyped() || above.isRemark()) {
            return false;
        }
        var alone = IntStream.range(0, header.cells().size())
                .filter(column -> header.cells().get(column).isBlank()
                        && !above.cells().get(column).isBlank())
                .count();
        return alone > 1 || (alone == 1 && above.filled() > 2);
    }

    /// Whether the row above groups the columns of a header that has the same names several times.
    private boolean groups(Head.Line above) {
        var names = header.cells().stream().filter(cell -> !cell.isBlank()).toList();
        return above.cells().size() == header.cells().size()
                && above.filled() > 1
                && new HashSet<>(names).size() < names.size();
    }
}

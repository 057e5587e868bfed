package app.doorstep.tabular;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How the beginning of a file looks when it is read in one dialect.
///
/// @param known the most header words in one of the first records
/// @param columns the number of cells that most records have
/// @param share the part of the records that have so many
/// @param trust how much these records' cells look like cells, from 0 to 1
/// @param cut the part of the records that have more than one cell; remarks are not counted
/// @param cutsFirst whether the first record that is no remark has more than one cell
/// @param signs what is to be seen in its records
/// @param damaged the part of the records whose quotes make no sense
record Trial(
        Dialect dialect,
        int known,
        int columns,
        double share,
        double cut,
        boolean cutsFirst,
        double trust,
        Set<TrialSign> signs,
        double damaged) {
    private static final int HEADER_WITHIN = 30;
    private static final int LOOKED_AT = 100;
    private static final String SEPARATORS = ",;|\t^~";
    private static final double EMPTY_COLUMN = 0.2;

    static Trial of(Head head, Dialect dialect, HeaderWords words) {
        var all = head.rows(dialect);
        var rows = all.stream().filter(row -> !row.damaged()).toList();
        var damaged = all.size() - rows.size();
        var sizes = new HashMap<Integer, Integer>();
        rows.forEach(row -> sizes.merge(row.cells().size(), 1, Integer::sum));
        var known = all.stream()
                .limit(HEADER_WITHIN)
                .mapToInt(row -> known(row, words))
                .max()
                .orElse(0);
        var columns = usualWidth(sizes);
        var alike = rows.stream().filter(row -> row.cells().size() == columns).toList();
        var share = share(rows, alike);
        var told = rows.stream().filter(row -> !row.isRemark()).toList();
        var cut = told.stream().filter(row -> row.cells().size() > 1).count() / (double) Math.max(1, told.size());
        var cutsFirst = !told.isEmpty() && told.getFirst().cells().size() > 1;
        return new Trial(
                dialect,
                known,
                columns,
                share,
                cut,
                cutsFirst,
                trust(alike, columns, dialect.delimiter()),
                TrialSign.of(all, alike),
                (double) damaged / Math.max(1, all.size()));
    }

    boolean shows(TrialSign sign) {
        return signs.contains(sign);
    }

    /// How good this way to cut records is, from 0 to 1.
    double score() {
        var width = Math.min(columns, 40);
        return (known >= 2 ? 0.5 : 0) + share * Math.sqrt(share) * (width - 1) / width * trust * (1 - 0.8 * damaged);
    }

    /// How many header words a row has, if it looks like a header and not like text in which such words stand too.
    static int known(Head.Line row, HeaderWords words) {
        var known = words.known(row.cells());
        return known * 2 >= row.filled() || known > 4 ? known : 0;
    }

    /// How likely the lines are one cell each: hardly better than not at all, unless each is a whole by itself.
    static double alone(Head head) {
        var cells = head.rows(Dialect.of(Dialect.NONE)).stream()
                .map(row -> row.cells().getFirst().strip())
                .toList();
        var below = cells.size() > 1 ? cells.subList(1, cells.size()) : cells;
        var whole = below.stream().filter(Trial::isWhole).count();
        return whole * 10 >= below.size() * 9L ? 0.9 : 0.25;
    }

    private static boolean isWhole(String cell) {
        return switch (CellType.of(cell)) {
            case EMPTY, WHEN -> true;
            case ADDRESS -> cell.chars().noneMatch(c -> SEPARATORS.indexOf(c) >= 0);
            case NUMBER -> cell.indexOf(',') < 0 && cell.indexOf(' ') < 0;
            case WORD -> cell.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.');
            case TEXT, ODD -> false;
        };
    }

    /// The width of most records; of several that are as frequent, the largest.
    static int usualWidth(Map<Integer, Integer> sizes) {
        var best = 0;
        var most = -1.0;
        for (var size : sizes.entrySet()) {
            // Titles and notes of one cell may be many, but they are not the table.
            var weight = size.getValue() * (size.getKey() == 1 ? 0.4 : 1) + size.getKey() / 1e6;
            if (weight > most) {
                most = weight;
                best = size.getKey();
            }
        }
        return best;
    }

    /// How regular the rows are from the first to the last of the usual width; titles above and notes below count
    /// little.
    private static double share(List<Head.Line> rows, List<Head.Line> alike) {
        if (alike.isEmpty()) {
            return 0;
        }
        var inside = rows.lastIndexOf(alike.getLast()) - rows.indexOf(alike.getFirst()) + 1;
        var alone = alike.size() == 1 && rows.size() > 1 ? 0.5 : 1;
        return alone * alike.size() / inside * (0.6 + 0.4 * alike.size() / rows.size());
    }

    /// @param delimiter what a cell can hold only if it stood in quotes, where it says nothing against the cell
    private static double trust(List<Head.Line> rows, int columns, String delimiter) {
        if (rows.isEmpty()) {
            return 0;
        }
        var looked = rows.subList(0, Math.min(rows.size(), LOOKED_AT));
        // The first row may be a header, which need not look like what is below it.
        var below = looked.subList(Math.min(1, looked.size() - 1), looked.size());
        var all = 0.0;
        for (var column = 0; column < columns; column++) {
            var index = column;
            var trust = looked.stream()
                    .map(row -> row.cells().get(index))
                    .mapToDouble(cell -> !delimiter.isEmpty() && cell.contains(delimiter)
                            ? CellType.TEXT.trust()
                            : CellType.of(cell).trust())
                    .average();
            var empty = looked.stream().allMatch(row -> row.cells().get(index).isBlank());
            all += empty ? EMPTY_COLUMN : trust.orElse(0) * (0.7 + 0.3 * uniform(below, column));
        }
        return all / columns;
    }

    /// The part of a column's cells that look alike; words and text do.
    private static double uniform(List<Head.Line> rows, int column) {
        var kinds = new EnumMap<CellType, Integer>(CellType.class);
        for (var row : rows) {
            var type = CellType.of(row.cells().get(column));
            kinds.merge(type == CellType.WORD ? CellType.TEXT : type, 1, Integer::sum);
        }
        var empty = kinds.getOrDefault(CellType.EMPTY, 0);
        kinds.remove(CellType.EMPTY);
        kinds.remove(CellType.ODD);
        var most = kinds.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return (double) (most + empty) / rows.size();
    }
}

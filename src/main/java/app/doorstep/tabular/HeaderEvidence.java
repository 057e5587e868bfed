package app.doorstep.tabular;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// How much a record looks like a row of names above the records below it: a name differs in kind from what it names,
/// and does not come again.
final class HeaderEvidence {
    private static final int LOOKED_AT = 100;
    private static final int LONGEST_WORD = 16;

    /// In how many rows names can stand, and how many records below tell it.
    private static final int NAME_ROWS = 3;

    private static final int ENOUGH = 5;
    private static final Pattern MEASURE = Pattern.compile("^-|\\d[.,]\\d");

    /// How databases write that a record has no value; no column is called so.
    private static final String NOTHING = "\\N";

    /// Most tables have a header.
    private static final double USUAL = 0.5;
    private static final Set<String> TRUTHS = Set.of("true", "false", "yes", "no", "y", "n", "t", "f", "ja", "nein");
    private static final Pattern KEY = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.-]*[=:](?!//)");
    /// What a thing is, in one cell.
    private static final Pattern SAID = Pattern.compile("\\S[^=]{0,30} = .*", Pattern.DOTALL);

    private final List<String> cells;
    private final List<List<String>> below;

    /// @param below records with as many cells
    HeaderEvidence(List<String> cells, List<Head.Line> below) {
        this.cells = cells;
        var others = below.stream()
                .limit(LOOKED_AT)
                .map(Head.Line::cells)
                .filter(row -> !row.equals(cells))
                .toList();
        // Names that stand again further down say nothing about what is below them; records do.
        this.below = isTyped(cells) || others.stream().noneMatch(HeaderEvidence::isTyped)
                ? below.stream().limit(LOOKED_AT).map(Head.Line::cells).toList()
                : others;
    }

    private static boolean isTyped(List<String> row) {
        return row.stream().anyMatch(cell -> CellType.of(cell).isTyped());
    }

    /// Positive for names, negative for a record; the further from 0, the surer.
    double likely() {
        // A lone row of numbers is more likely a record; years above other numbers are not.
        var counts = below.isEmpty()
                || (NumberSequence.isOne(below.getFirst())
                        && (!NumberSequence.isYears(cells) || NumberSequence.isYears(below.getFirst())));
        var sequence = counts ? 0 : NumberSequence.length(cells);
        var likely = USUAL;
        for (var column = 0; column < cells.size(); column++) {
            likely += column(column, sequence);
        }
        var names = cells.stream().filter(cell -> !cell.isBlank()).toList();
        if (new HashSet<>(names).size() < names.size()) {
            likely -= 0.5;
        }
        return below.isEmpty() ? likely + 0.3 : likely;
    }

    /// Whether words stand above a column of hardly anything but numbers, days or addresses, as names do, whatever the
    /// other columns say.
    boolean namesTyped() {
        if (below.size() < 2) {
            return false;
        }
        for (var rows = 1; rows <= NAME_ROWS && rows + ENOUGH <= below.size(); rows++) {
            var names = below.subList(0, rows);
            if (isWords(cells.getFirst())
                    && names.stream()
                            .allMatch(row ->
                                    isWords(row.getFirst()) || row.getFirst().isBlank())
                    && below.stream()
                            .skip(rows)
                            .allMatch(row -> CellType.of(row.getFirst()).isTyped())) {
                return true;
            }
        }
        for (var column = 0; column < cells.size(); column++) {
            var index = column;
            if (isWords(cells.get(column))
                    && CellType.of(below.getFirst().get(index)).isTyped()
                    && below.stream()
                                            .filter(row ->
                                                    CellType.of(row.get(index)).isTyped())
                                            .count()
                                    * 10
                            >= below.size() * 7L) {
                return true;
            }
        }
        return false;
    }

    /// Whether a cell holds what hardly any name is: a number with a fraction or below zero.
    boolean holdsMeasure() {
        return cells.stream()
                .map(String::strip)
                .anyMatch(cell -> CellType.of(cell) == CellType.NUMBER
                        && MEASURE.matcher(cell).find());
    }

    /// Whether one of the names is a word that stands above columns.
    boolean knowsOne() {
        return cells.stream().anyMatch(ColumnName::isKnown);
    }

    private static boolean isWords(String cell) {
        var type = CellType.of(cell);
        return type == CellType.WORD || type == CellType.TEXT;
    }

    private double column(int column, int sequence) {
        var cell = bare(cells.get(column).strip());
        var type = CellType.of(cell);
        if (type == CellType.EMPTY) {
            return -0.2;
        }
        if (cell.equals(NOTHING)) {
            return -2;
        }
        var typed = 0;
        var filled = 0;
        var same = 0;
        var likes = 0;
        for (var row : below) {
            var other = CellType.of(CellType.isUnknown(row.get(column)) ? "" : row.get(column));
            filled += other == CellType.EMPTY ? 0 : 1;
            typed += other.isTyped() ? 1 : 0;
            likes += other == type ? 1 : 0;
            same += row.get(column).strip().equals(cell) ? 1 : 0;
        }
        if (type.isTyped()) {
            if (type == CellType.NUMBER && sequence > 1) {
                return NumberSequence.isYear(cell) ? 1 : 0.3;
            }
            if (type == CellType.WHEN && likes == 0 && typed > 0) {
                return 0.8;
            }
            if (NumberSequence.isYear(cell)
                    && below.stream()
                            .noneMatch(
                                    row -> NumberSequence.isYear(row.get(column).strip()))) {
                return 0.3;
            }
            // Numbers above nothing but words name them.
            return filled == 0 ? -0.8 : typed * 2 >= filled ? -2 : typed == 0 && filled > 2 ? 0.3 : -0.4;
        }
        var name = isNoName(column, cell) ? ColumnName.likelyUnknown(cell) : ColumnName.likely(cell);
        if (filled > 0 && typed * 10 >= filled * 8) {
            return 1.6 + name;
        }
        return name - (same > 0 ? 1.2 : 0) + contrast(column, cell);
    }

    /// Whether a word that stands above columns says nothing here: it is a part of a longer text, and so it is in what
    /// stands below.
    private boolean isNoName(int column, String cell) {
        if (below.size() < ENOUGH || ColumnName.isAllKnown(cell)) {
            return false;
        }
        var known = below.stream()
                .filter(row -> ColumnName.isKnown(row.get(column)))
                .count();
        return known * 10 >= below.size() * 9L;
    }

    /// A cell without the single quotes around it, which some programs write around the values of a first record.
    private static String bare(String cell) {
        return cell.length() > 2 && cell.charAt(0) == '\'' && cell.charAt(cell.length() - 1) == '\''
                ? cell.substring(1, cell.length() - 1)
                : cell;
    }

    /// Whether a cell of words differs from the words below it.
    private double contrast(int column, String cell) {
        if (below.size() < 2) {
            return 0;
        }
        var values = below.stream()
                .map(row -> row.get(column).strip())
                .filter(value -> !value.isEmpty() && !CellType.isUnknown(value))
                .toList();
        if (values.isEmpty()) {
            return 0.1;
        }
        var key = KEY.matcher(cell);
        if (key.lookingAt() && values.stream().allMatch(value -> value.startsWith(key.group()))) {
            return -2;
        }
        if (SAID.matcher(cell).matches()
                && values.stream().allMatch(value -> SAID.matcher(value).matches())) {
            return -2;
        }
        var contrast = 0.0;
        var lengths = values.stream().mapToInt(String::length).summaryStatistics();
        if (lengths.getMin() == lengths.getMax() && values.size() > 2) {
            contrast += lengths.getMin() == cell.length() ? -0.5 : 0.7;
        } else if (lengths.getAverage() > 3.0 * cell.length()) {
            contrast += 0.3;
        }
        var sentences = values.stream().filter(value -> value.indexOf(' ') > 0).count();
        if (cell.indexOf(' ') < 0 && values.size() > 2 && sentences * 10 >= values.size() * 8L) {
            contrast += 0.4;
        }
        var distinct = new HashSet<>(values).size();
        if (values.size() > 3 && distinct * 2 <= values.size()) {
            contrast += 0.6;
        }
        // Names below a name: a table on its side.
        var names = values.stream()
                .filter(value -> value.length() <= LONGEST_WORD && ColumnName.isAllKnown(value) && !begins(value, cell))
                .distinct()
                .count();
        if (names * 2 >= values.size()) {
            contrast -= 2;
        }
        if (values.stream().allMatch(HeaderEvidence::isTruth) && !isTruth(cell)) {
            contrast += 0.9;
        }
        var digits = values.stream().filter(HeaderEvidence::hasDigit).count();
        if (!hasDigit(cell) && digits * 10 >= values.size() * 8L) {
            contrast += 0.7;
        }
        return contrast;
    }

    private static boolean isTruth(String value) {
        return TRUTHS.contains(value.toLowerCase(Locale.ROOT));
    }

    private static boolean begins(String value, String name) {
        return value.regionMatches(true, 0, name, 0, name.length());
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }
}

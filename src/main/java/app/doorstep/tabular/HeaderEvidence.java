package app.doorstep.tabular;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How much a record looks like a row of names above the records below it: a name differs in kind from what it names,
/// and does not come again.
final class HeaderEvidence {
    private static final int LOOKED_AT = 100;
    private static final int LONGEST_NAME = 60;
    private static final Pattern PARTS = Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern NAME = Pattern.compile("#?\\p{L}[\\p{L}\\p{M}\\p{N}_ ./()%#&:$€?*'’°²³+-]*");

    /// Words that stand above the columns of all kinds of tables.
    private static final Set<String> WORDS = words();

    private final List<String> cells;
    private final List<List<String>> below;

    /// @param below records with as many cells
    HeaderEvidence(List<String> cells, List<Head.Line> below) {
        this.cells = cells;
        this.below = below.stream().limit(LOOKED_AT).map(Head.Line::cells).toList();
    }

    private static Set<String> words() {
        try (var in = Objects.requireNonNull(HeaderEvidence.class.getResourceAsStream("header-words.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Positive for names, negative for a record; the further from 0, the surer.
    double likely() {
        var sequence = below.isEmpty() || !isSequence(below.getFirst()) ? sequenceLength() : 0;
        var likely = 0.0;
        for (var column = 0; column < cells.size(); column++) {
            likely += column(column, sequence);
        }
        var names = cells.stream().filter(cell -> !cell.isBlank()).toList();
        if (new HashSet<>(names).size() < names.size()) {
            likely -= 0.5;
        }
        return below.isEmpty() ? likely + 0.6 : likely;
    }

    private double column(int column, int sequence) {
        var cell = cells.get(column).strip();
        var type = CellType.of(cell);
        if (type == CellType.EMPTY) {
            return -0.2;
        }
        var typed = 0;
        var filled = 0;
        var same = 0;
        for (var row : below) {
            var other = CellType.of(row.get(column));
            filled += other == CellType.EMPTY ? 0 : 1;
            typed += other.isTyped() ? 1 : 0;
            same += row.get(column).strip().equals(cell) ? 1 : 0;
        }
        if (type.isTyped()) {
            if (type == CellType.NUMBER && sequence > 1) {
                return sequence > 2 ? 0.8 : 0.4;
            }
            return filled == 0 ? -0.8 : typed * 2 >= filled ? -2 : -0.4;
        }
        var name = name(cell);
        if (filled > 0 && typed * 10 >= filled * 8) {
            return 1.6 + name;
        }
        return name - (same > 0 ? 1.2 : 0) + contrast(column, cell);
    }

    /// Whether a cell of words differs from the words below it.
    private double contrast(int column, String cell) {
        if (below.size() < 2) {
            return 0;
        }
        var values = below.stream()
                .map(row -> row.get(column).strip())
                .filter(value -> !value.isEmpty())
                .toList();
        if (values.isEmpty()) {
            return 0.1;
        }
        var contrast = 0.0;
        var lengths = values.stream().mapToInt(String::length).summaryStatistics();
        if (lengths.getMin() == lengths.getMax() && values.size() > 2) {
            contrast += lengths.getMin() == cell.length() ? -0.5 : 0.7;
        } else if (lengths.getAverage() > 3.0 * cell.length()) {
            contrast += 0.3;
        }
        var distinct = new HashSet<>(values).size();
        if (distinct * 2 <= values.size()) {
            contrast += 0.6;
        }
        var digits = values.stream().filter(HeaderEvidence::hasDigit).count();
        if (!hasDigit(cell) && digits * 10 >= values.size() * 8L) {
            contrast += 0.7;
        }
        return contrast;
    }

    private static double name(String cell) {
        if (cell.length() > LONGEST_NAME) {
            return -0.3;
        }
        if (PARTS.splitAsStream(cell).anyMatch(part -> WORDS.contains(part.toLowerCase(Locale.ROOT)))) {
            return 0.9;
        }
        return NAME.matcher(cell).matches() ? cell.indexOf('_') > 0 ? 0.5 : 0.15 : -0.1;
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    /// How many numbers of the row follow each other with the same step, as years above columns do; 0 if not all do.
    private int sequenceLength() {
        var numbers = wholeNumbers(cells);
        return numbers.size() >= 2 && isSequence(cells) && (numbers.size() > 2 || isYear(numbers.getFirst()))
                ? numbers.size()
                : 0;
    }

    private static boolean isSequence(List<String> row) {
        var numbers = wholeNumbers(row);
        if (numbers.size() < 2) {
            return false;
        }
        var step = numbers.get(1) - numbers.get(0);
        for (var i = 1; i < numbers.size(); i++) {
            if (numbers.get(i) - numbers.get(i - 1) != step) {
                return false;
            }
        }
        return step != 0;
    }

    private static boolean isYear(long number) {
        return number >= 1800 && number <= 2100;
    }

    private static List<Long> wholeNumbers(List<String> row) {
        return row.stream()
                .map(String::strip)
                .filter(cell -> CellType.of(cell) == CellType.NUMBER)
                .map(cell -> cell.matches("\\d{1,9}") ? Long.parseLong(cell) : Long.MIN_VALUE / 4 + cell.hashCode())
                .toList();
    }
}

package app.doorstep.tabular;

import java.util.List;

/// Numbers that follow each other, as years and weeks above columns do.
final class NumberSequence {
    private NumberSequence() {}

    /// How many numbers of the row follow each other with the same step, as years above columns do; 0 if not all do.
    static int length(List<String> row) {
        return isOne(row) ? wholeNumbers(row).size() : 0;
    }

    static boolean isOne(List<String> row) {
        var numbers = wholeNumbers(row);
        if (numbers.size() < 2 || (numbers.size() == 2 && !(isYear(numbers.getFirst()) && isYear(numbers.getLast())))) {
            return false;
        }
        var rising = true;
        for (var i = 1; i < numbers.size(); i++) {
            rising &= numbers.get(i) > numbers.get(i - 1);
        }
        if (numbers.size() > 2 && rising && isYears(row)) {
            return true;
        }
        var step = numbers.get(1) - numbers.get(0);
        for (var i = 1; i < numbers.size(); i++) {
            if (numbers.get(i) - numbers.get(i - 1) != step) {
                return false;
            }
        }
        return step != 0;
    }

    /// Whether all numbers of the row, at least two, are years.
    static boolean isYears(List<String> row) {
        var numbers = wholeNumbers(row);
        return numbers.size() > 1 && numbers.stream().allMatch(NumberSequence::isYear);
    }

    static boolean isYear(String cell) {
        return cell.matches("\\d{4}") && isYear(Long.parseLong(cell));
    }

    private static boolean isYear(long number) {
        return number >= 1800 && number <= 2100;
    }

    /// The numbers of the row; none if one of them is not whole.
    private static List<Long> wholeNumbers(List<String> row) {
        var numbers = row.stream()
                .map(String::strip)
                .filter(cell -> CellType.of(cell) == CellType.NUMBER)
                .toList();
        return numbers.stream().allMatch(cell -> cell.matches("\\d{1,9}"))
                ? numbers.stream().map(Long::valueOf).toList()
                : List.of();
    }
}

package app.doorstep.tabular;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// How numbers are written: `9.9%` for every one with tenths and a percent sign.
final class NumberForms {
    private static final Pattern FIGURES = Pattern.compile("\\d+");
    private static final Pattern SIGN = Pattern.compile("^[-+]");

    private NumberForms() {}

    /// Whether a record is numbers, at least two, that are written as no number below them is, so that they may be the
    /// columns' names: tenths above whole numbers, percentages above others.
    static boolean differ(Head.Line record, List<Head.Line> below) {
        return below.size() > 1
                && record.cells().size() > 1
                && IntStream.range(0, record.cells().size())
                        .allMatch(column -> CellType.of(record.cells().get(column)) == CellType.NUMBER
                                && below.stream()
                                        .map(row -> form(row.cells().get(column)))
                                        .noneMatch(form(record.cells().get(column))::equals));
    }

    private static String form(String cell) {
        return SIGN.matcher(FIGURES.matcher(cell.strip()).replaceAll("9")).replaceFirst("");
    }
}

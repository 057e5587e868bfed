package app.doorstep.tabular;

import java.util.List;

/// What can be doubtful about the way in which lines are cut into cells.
final class DialectDoubts {
    private DialectDoubts() {}

    /// Two ways that are about as good; one of them may be not to cut at all.
    static TableDoubt two(Trial best, Trial next) {
        return two(best.dialect(), best.columns(), next.dialect(), next.columns());
    }

    /// Likewise, each with the number of its columns.
    static TableDoubt two(Dialect best, int columns, Dialect next, int nextColumns) {
        var choices = List.of(name(best), name(next));
        if (best.oneColumn() || next.oneColumn()) {
            var arguments = best.oneColumn()
                    ? List.of(name(next), String.valueOf(nextColumns))
                    : List.of(name(best), String.valueOf(columns));
            return doubt("delimiter-or-none", arguments, choices, true);
        }
        return doubt(
                "delimiter-two",
                List.of(choices.get(0), String.valueOf(columns), choices.get(1), String.valueOf(nextColumns)),
                choices,
                true);
    }

    static TableDoubt irregular(Trial best) {
        var name = name(best.dialect());
        return doubt("delimiter-irregular", List.of(name, String.valueOf(best.columns())), List.of(name), true);
    }

    /// One column whose first record holds what could cut it.
    static TableDoubt uncut() {
        return doubt("delimiter-uncut", List.of(), List.of("none"), true);
    }

    /// Signs that could end lines are read as text.
    static TableDoubt otherLines(Dialect dialect) {
        return doubt("delimiter-lines", List.of(), List.of(name(dialect)), true);
    }

    /// A cell that holds a table of its own; there is no other way to read it.
    static TableDoubt nested() {
        return doubt("delimiter-nested", List.of(), List.of(), false);
    }

    /// Lines that look like those of a file that is no table.
    static TableDoubt otherKind(Dialect dialect) {
        return doubt("delimiter-other-kind", List.of(), List.of(name(dialect)), true);
    }

    /// A table that is drawn or lined up, though not as plainly as it could be.
    static TableDoubt drawn(Drawing drawing) {
        var key = drawing.cut() instanceof LineCut.Places ? "delimiter-aligned" : "delimiter-outline";
        return doubt(
                key,
                List.of(),
                List.of(
                        drawing.cut().delimiter().equals(" ")
                                ? "space"
                                : drawing.cut().delimiter()),
                true);
    }

    /// A doubt that names nothing.
    static TableDoubt of(String key, Trial best, boolean stops) {
        return doubt(key, List.of(), List.of(name(best.dialect())), stops);
    }

    private static TableDoubt doubt(String key, List<String> arguments, List<String> choices, boolean stops) {
        return new TableDoubt(TableDoubt.What.DELIMITER, key, arguments, choices, stops);
    }

    /// As [TableChoices#delimiter] takes it.
    private static String name(Dialect dialect) {
        return dialect.oneColumn()
                ? "none"
                : switch (dialect.delimiter()) {
                    case "\t" -> "tab";
                    case " " -> "space";
                    default -> dialect.delimiter();
                };
    }
}

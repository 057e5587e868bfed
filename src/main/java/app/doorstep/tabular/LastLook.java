package app.doorstep.tabular;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Looks at a table once more when everything about it has been guessed, for signs that no guess weighs: that the file
/// is of another kind, or that another usual delimiter would cut all lines alike.
///
/// @param rows the first records, cut in `dialect`
record LastLook(Head head, Dialect dialect, List<Head.Line> rows, HeaderRow header) {
    /// What patches of files start their parts with, listings of folders their lines, keys and letters in armour,
    /// accounts in QIF and torrents.
    private static final Pattern OTHER = Pattern.compile(
            "(?m)^(?:@@ -\\d+(?:,\\d+)? \\+\\d+(?:,\\d+)? @@|[-dl][-rwxsStT]{9}[.+@]?\\h+\\d+\\h|-----BEGIN [A-Z"
                    + " ]+-----$|!(?:Type|Account|Option|Clear):|d\\d+:(?:announce|comment|created by)\\d)");

    /// A letter of Latin-1, or the euro sign, as UTF-7 writes it.
    private static final Pattern UTF_7 = Pattern.compile("\\+(?:A[I-P]|IK)[AEIMQUYcgkosw048]-");

    /// Chinese in seven bits, as HZ writes it.
    private static final Pattern HZ = Pattern.compile("~\\{(?:[!-}][!-~])+~}");

    private static final Pattern LABEL =
            Pattern.compile("\\s*([\\p{L}_][\\p{L}\\p{N}_.-]*)[=:](?!//).*", Pattern.DOTALL);
    private static final String USUAL = ",;\t|";

    /// What a file in the encoding of torrents starts with: the length of its first text.
    private static final Pattern LENGTHS = Pattern.compile("[dl]\\d{1,4}:.*", Pattern.DOTALL);

    /// Settings in sections, as programs keep them.
    private static final Pattern SETTINGS =
            Pattern.compile("\\s*\\[[^\\]\\[,;\\t|]+]\\h*\\R\\s*[\\p{L}_][\\p{L}\\p{N}_. -]*=.*", Pattern.DOTALL);

    private static final Pattern LOGGED =
            Pattern.compile("(?:<\\d{1,3}>)?[A-Z][a-z]{2} [ \\d]\\d \\d\\d:\\d\\d:\\d\\d [^\\s,;|]+ \\S");
    private static final Pattern GOES_ON = Pattern.compile(" \\p{L}[\\p{Ll}’']*+ \\S+ \\S");
    private static final int ENOUGH = 3;

    List<TableDoubt> doubts() {
        var doubts = new ArrayList<TableDoubt>();
        if (UTF_7.matcher(head.text()).find() || HZ.matcher(head.text()).find()) {
            doubts.add(EncodingDoubts.of("untold", List.of(), List.of(StandardCharsets.UTF_8), false));
        }
        if (head.endsLinesOtherwise(rows.size(), dialect)) {
            doubts.add(DialectDoubts.otherLines(dialect));
        } else if (rows.size() == 1 && isCutElsewhere()) {
            doubts.add(DialectDoubts.otherLines(dialect));
        } else if (OTHER.matcher(head.text()).find()
                || LENGTHS.matcher(head.text()).matches()
                || SETTINGS.matcher(head.text()).matches()
                || isLabelled()
                || isLog()) {
            doubts.add(DialectDoubts.otherKind(dialect));
        } else if (dialect.delimiter().equals(" ") && (header.line() == 0 || rows.size() == 1) && !isNumbers()) {
            doubts.add(DialectDoubts.otherKind(dialect));
        } else if (rows.size() == 1 && isSentence()) {
            doubts.add(DialectDoubts.two(dialect, rows.getFirst().cells().size(), Dialect.of(Dialect.NONE), 1));
        } else {
            otherCut().ifPresent(doubts::add);
        }
        return doubts;
    }

    /// The doubt about another usual delimiter that cuts every record into as many cells as all others, and into no
    /// fewer than the one that was taken, if that is usual too.
    private Optional<TableDoubt> otherCut() {
        return USUAL.chars()
                .mapToObj(delimiter -> String.valueOf((char) delimiter))
                .filter(delimiter ->
                        !dialect.delimiter().contains(delimiter) && head.text().contains(delimiter))
                .map(delimiter -> new Dialect(delimiter, dialect.quote(), dialect.escape(), false, 0))
                .filter(other -> isRegular(head.rows(other)))
                .findFirst()
                .map(other -> DialectDoubts.two(dialect, header.width().columns(), other, width(head.rows(other))));
    }

    /// Whether a letter or sign of the only line cuts it into parts that all have as many delimiters, as what ends the
    /// lines of some programs would.
    private boolean isCutElsewhere() {
        var text = head.text().strip();
        return dialect.delimiter().length() == 1
                && text.chars()
                        .distinct()
                        .filter(end -> end != dialect.delimiter().charAt(0) && !Character.isDigit(end))
                        .anyMatch(end -> isCutBy(text, (char) end));
    }

    private boolean isCutBy(String text, char end) {
        var whole = text.charAt(text.length() - 1) == end ? text.substring(0, text.length() - 1) : text;
        var parts = Pattern.compile(String.valueOf(end), Pattern.LITERAL)
                .splitAsStream(whole)
                .toList();
        var counts = parts.stream()
                .map(part -> part.chars()
                        .filter(c -> c == dialect.delimiter().charAt(0))
                        .count())
                .distinct()
                .toList();
        // Names alone can be cut so by chance.
        return parts.size() >= ENOUGH
                && counts.size() == 1
                && counts.getFirst() > 0
                && parts.stream().skip(1).allMatch(part -> part.chars().anyMatch(Character::isDigit));
    }

    private boolean isRegular(List<Head.Line> others) {
        return others.size() >= ENOUGH
                && width(others) > 1
                && (width(others) >= header.width().columns() || !USUAL.contains(dialect.delimiter()))
                && others.stream().allMatch(row -> row.cells().size() == width(others));
    }

    private static int width(List<Head.Line> rows) {
        return rows.getFirst().cells().size();
    }

    /// Whether the cells say themselves what they are, as in `stars=5 day=2026-03-31`, all those of a column the same.
    private boolean isLabelled() {
        var columns = rows.getFirst().cells().size();
        return columns > 1
                && rows.size() >= ENOUGH
                && rows.stream().allMatch(row -> row.cells().size() == columns)
                && IntStream.range(0, columns)
                        .allMatch(column -> rows.stream()
                                        .map(row -> label(row.cells().get(column)))
                                        .distinct()
                                        .count()
                                == 1)
                && rows.getFirst().cells().stream()
                        .noneMatch(cell -> label(cell).isEmpty());
    }

    private static String label(String cell) {
        var label = LABEL.matcher(cell);
        return label.matches() ? label.group(1) : "";
    }

    /// Whether nearly all lines start as those of a system's log do: with a time and the name of a computer.
    private boolean isLog() {
        var lines = head.text().lines().filter(line -> !line.isBlank()).toList();
        var logged =
                lines.stream().filter(line -> LOGGED.matcher(line).lookingAt()).count();
        return logged > 1 && logged * 10 >= lines.size() * 8L;
    }

    /// Whether the cells of the only line go on as a sentence does behind commas.
    private boolean isSentence() {
        var cells = rows.getFirst().cells();
        var on = cells.stream()
                .skip(1)
                .filter(cell -> GOES_ON.matcher(cell).lookingAt())
                .count();
        return on > 1 && on * 3 >= cells.size();
    }

    private boolean isNumbers() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .allMatch(cell -> cell.isBlank() || CellType.of(cell).isTyped());
    }
}

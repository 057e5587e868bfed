package app.doorstep.tabular;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Guesses what separates and quotes the cells: a first line `sep=;` says it; else every likely way is tried on the
/// beginning of the file, and the one wins whose records are most alike and whose cells look most like cells (the idea
/// of van den Burg, Nazábal and Sutton, "Wrangling messy CSV files by detecting row and type patterns", 2019).
///
/// @param drawing where the cells are drawn or lined up instead of delimited; else null
/// @param saidInFirstLine whether the first line is `sep=`, which is no record
record DialectGuess(Dialect dialect, @Nullable Drawing drawing, boolean saidInFirstLine, List<TableDoubt> doubts) {
    private static final Pattern SAID = Pattern.compile("\\s*\"?sep=(.)\"?\\s*", Pattern.CASE_INSENSITIVE);

    /// A line of nothing but dashes, as under the head of a table that is drawn with characters.
    private static final Pattern DRAWN =
            Pattern.compile("(?m)^[ |+:=,;\\t-]*(?:---|===)[ |+:=,;\\t-]*$|^[ │├┼┤┌┬┐└┴┘]*───|^\\\\(?:begin|hline)");

    /// One of these where no sentence has it: between two characters of which one is no digit.
    private static final Pattern CUT = Pattern.compile("(?=\\S[,;|\\t]\\S)(?!\\d.\\d)");

    private static final Pattern GAP = Pattern.compile("[^\\s.!?:]\\h{2,}\\S");

    private static final double MOST = 0.75;
    private static final double DRAWN_SHARE = 0.6;
    private static final int TOLD = 2;

    static DialectGuess of(Head head, @Nullable String choice, HeaderWords words) throws NotATable {
        var first = head.text().lines().findFirst().orElse("");
        var said = SAID.matcher(first);
        var isSaid = said.matches();
        if (choice != null) {
            var delimiter = named(choice);
            var drawing = drawnWith(head, delimiter);
            if (drawing != null) {
                return new DialectGuess(Dialect.of(Dialect.NONE), drawing, isSaid, List.of());
            }
            var quoted = Delimiters.best(head, delimiter, words);
            return new DialectGuess(quoted == null ? Dialect.of(delimiter) : quoted.dialect(), null, isSaid, List.of());
        }
        if (isSaid || first.strip().equalsIgnoreCase("sep=")) {
            var delimiter = isSaid ? said.group(1) : "\t";
            var quoted = Delimiters.best(head, delimiter, words);
            return quoted == null
                    ? new DialectGuess(Dialect.of(delimiter), null, true, List.of())
                    : new DialectGuess(quoted.dialect(), null, true, disputed(head, quoted, words));
        }
        var trials = Delimiters.tried(head, words);
        var drawing = Drawing.of(head);
        if (drawing != null && drawing.share() > DRAWN_SHARE) {
            return drawn(drawing);
        }
        if (!trials.isEmpty() && DRAWN.matcher(head.text()).find()) {
            return of(
                    trials.getFirst().dialect(), List.of(DialectDoubts.of("delimiter-drawn", trials.getFirst(), true)));
        }
        var alone = Trial.of(head, Dialect.of(Dialect.NONE), words);
        var guess = new DialectContest(
                        trials, alone, Trial.alone(head), Delimiters.mostlyBetweenDigits(head.text(), ','))
                .decide();
        var linedUp = LinedUp.of(head);
        if (linedUp == null || linedUp.share() <= MOST || isCutAtSpaces(guess, trials)) {
            linedUp = null;
        }
        if (guess.dialect().oneColumn() && guess.doubts().isEmpty()) {
            var could = couldBeCut(head) || isLinedUp(head);
            return linedUp != null && (could || LinedUp.isPlain(linedUp, head))
                    ? drawn(linedUp)
                    : could ? of(guess.dialect(), List.of(DialectDoubts.uncut())) : guess;
        }
        if (linedUp == null) {
            return guess;
        }
        if (isCut(guess)) {
            return LinedUp.isCutAcross(head, guess.dialect()) ? drawn(linedUp) : guess;
        }
        return guess.doubts().isEmpty() ? guess : drawn(linedUp);
    }

    static DialectGuess of(Dialect dialect, List<TableDoubt> doubts) {
        return new DialectGuess(dialect, null, false, doubts);
    }

    private static DialectGuess drawn(Drawing drawing) {
        return new DialectGuess(
                Dialect.of(Dialect.NONE),
                drawing,
                false,
                drawing.whole() ? List.of() : List.of(DialectDoubts.drawn(drawing)));
    }

    /// Whether a usual delimiter cuts the records, and does so regularly.
    private static boolean isCut(DialectGuess guess) {
        return !guess.dialect().oneColumn()
                && Delimiters.PLAIN.contains(guess.dialect().delimiter())
                && guess.doubts().stream().noneMatch(doubt -> doubt.key().equals("delimiter-irregular"));
    }

    /// Whether spaces cut all records into as many cells.
    private static boolean isCutAtSpaces(DialectGuess guess, List<Trial> trials) {
        return guess.dialect().delimiter().equals(" ")
                && trials.stream().anyMatch(trial -> trial.dialect().equals(guess.dialect()) && trial.share() == 1);
    }

    /// What `choice` means for a table that is drawn with it, or lined up with spaces; null for any other.
    private static @Nullable Drawing drawnWith(Head head, String choice) {
        var drawing = Drawing.of(head);
        if (drawing == null && choice.equals(" ")) {
            drawing = LinedUp.of(head);
        }
        return drawing != null
                        && drawing.share() > DRAWN_SHARE
                        && drawing.cut().delimiter().equals(choice)
                ? drawing
                : null;
    }

    /// The doubt about what the first line says if it cuts nothing and something else does.
    private static List<TableDoubt> disputed(Head head, Trial said, HeaderWords words) {
        return said.columns() > 1
                ? List.of()
                : Delimiters.PLAIN
                        .chars()
                        .mapToObj(delimiter -> Delimiters.best(head, String.valueOf((char) delimiter), words))
                        .filter(trial -> trial != null && trial.columns() > 1 && trial.share() > MOST)
                        .limit(1)
                        .map(trial -> DialectDoubts.two(said, trial))
                        .toList();
    }

    /// Whether the first record of a file of one column holds what could cut it.
    private static boolean couldBeCut(Head head) {
        return head.rows(Dialect.of(Dialect.NONE)).stream()
                .filter(row -> !row.isRemark())
                .findFirst()
                .filter(row -> CUT.matcher(row.cells().getFirst()).find())
                .isPresent();
    }

    /// Whether nearly all lines of a file of one column hold gaps as between columns that are lined up with spaces; two
    /// spaces also stand behind sentences.
    private static boolean isLinedUp(Head head) {
        var lines = head.rows(Dialect.of(Dialect.NONE)).stream()
                .map(row -> row.cells().getFirst())
                .filter(line -> !line.isBlank())
                .toList();
        var gaps = lines.stream().filter(line -> GAP.matcher(line).find()).count();
        return lines.size() >= TOLD && GAP.matcher(lines.getFirst()).find() && gaps * 10 >= lines.size() * 9L;
    }

    private static String named(String choice) throws NotATable {
        var delimiter = switch (choice.toLowerCase(Locale.ROOT)) {
            case "tab", "\\t" -> "\t";
            case "space" -> " ";
            case "none" -> Dialect.NONE;
            default -> choice;
        };
        if (delimiter.isEmpty() || delimiter.length() > 8 || delimiter.matches("(?s).*[\"\n\r].*")) {
            throw new NotATable("bad-delimiter", choice);
        }
        return delimiter;
    }
}

package app.doorstep.tabular;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Guesses what separates and quotes the cells: a first line `sep=;` says it; else every likely way is tried on the
/// beginning of the file, and the one wins whose records are most alike and whose cells look most like cells (the idea
/// of van den Burg, Nazábal and Sutton, "Wrangling messy CSV files by detecting row and type patterns", 2019).
///
/// @param saidInFirstLine whether the first line is `sep=`, which is no record
record DialectGuess(Dialect dialect, boolean saidInFirstLine, List<TableDoubt> doubts) {
    private static final Pattern SAID = Pattern.compile("\\s*\"?sep=(.)\"?\\s*", Pattern.CASE_INSENSITIVE);

    /// A line of nothing but dashes, as under the head of a table that is drawn with characters.
    private static final Pattern DRAWN =
            Pattern.compile("(?m)^[ |+:=,;\\t-]*(?:---|===)[ |+:=,;\\t-]*$|^[ │├┼┤┌┬┐└┴┘]*───|^\\\\(?:begin|hline)");

    /// Delimiters and how readily they are believed: what often stands inside cells needs better evidence.
    private static final Map<String, Double> DELIMITERS = Map.ofEntries(
            Map.entry(",", 1.0),
            Map.entry(";", 1.0),
            Map.entry("\t", 1.02),
            Map.entry("|", 1.0),
            Map.entry("^", 0.95),
            Map.entry("~", 0.95),
            Map.entry("\u0001", 1.0),
            Map.entry("\u001f", 1.0),
            Map.entry("\u001e", 1.0),
            Map.entry("¦", 0.95),
            Map.entry("§", 0.9),
            Map.entry("¬", 0.9),
            Map.entry("||", 1.03),
            Map.entry("::", 0.9),
            Map.entry(";;", 0.9),
            Map.entry("##", 0.9),
            Map.entry("@@", 0.9),
            Map.entry("|~|", 1.05),
            Map.entry("~|~", 1.05),
            Map.entry(":", 0.65),
            Map.entry(" ", 0.6),
            Map.entry("*", 0.6),
            Map.entry("&", 0.6),
            Map.entry("#", 0.55),
            Map.entry("!", 0.55),
            Map.entry("%", 0.5),
            Map.entry("@", 0.5),
            Map.entry("=", 0.5),
            Map.entry("/", 0.45));

    /// Delimiters that a file of one column seldom has in most of its lines.
    private static final String PLAIN = ",;\t|";

    /// One of these where no sentence has it: between two characters of which one is no digit.
    private static final Pattern CUT = Pattern.compile("(?=\\S[,;|\\t]\\S)(?!\\d.\\d)");

    private static final Pattern GAP = Pattern.compile("[^\\s.!?:]\\h{2,}\\S");

    private static final double MOST = 0.75;
    private static final double REGULAR = 0.9;
    private static final double MANY = 0.6;
    private static final double SOME = 0.3;
    private static final double LEAST = 0.22;
    private static final double NEAR = 0.8;
    private static final double RIVAL = 0.7;
    private static final double WEAK_RIVAL = 0.35;
    private static final double WHOLE = 0.5;
    private static final int TOLD = 2;
    private static final double MOSTLY_DAMAGED = 0.3;

    static DialectGuess of(Head head, @Nullable String choice, HeaderWords words) throws NotATable {
        var first = head.text().lines().findFirst().orElse("");
        var said = SAID.matcher(first);
        var isSaid = said.matches();
        if (choice != null) {
            var quoted = best(head, named(choice), words);
            return new DialectGuess(quoted == null ? Dialect.of(named(choice)) : quoted.dialect(), isSaid, List.of());
        }
        if (isSaid || first.strip().equalsIgnoreCase("sep=")) {
            var delimiter = isSaid ? said.group(1) : "\t";
            var quoted = best(head, delimiter, words);
            return quoted == null
                    ? new DialectGuess(Dialect.of(delimiter), true, List.of())
                    : new DialectGuess(quoted.dialect(), true, disputed(head, quoted, words));
        }
        var trials = new ArrayList<Trial>();
        for (var delimiter : DELIMITERS.keySet()) {
            var possible = head.text().contains(delimiter)
                    && !(delimiter.equals(":") && mostlyBetweenDigits(head.text(), ':'));
            var trial = possible ? best(head, delimiter, words) : null;
            if (trial != null && trial.columns() > 1) {
                trials.add(trial);
            }
        }
        trials.sort(Comparator.comparingDouble(DialectGuess::score)
                .reversed()
                .thenComparing(trial -> trial.dialect().delimiter(), DialectGuess::byUse));
        if (!trials.isEmpty() && DRAWN.matcher(head.text()).find()) {
            return new DialectGuess(
                    trials.getFirst().dialect(),
                    false,
                    List.of(DialectDoubts.of("delimiter-drawn", trials.getFirst(), true)));
        }
        var alone = Trial.of(head, Dialect.of(Dialect.NONE), words);
        var guess = trials.isEmpty()
                ? new DialectGuess(alone.dialect(), false, List.of())
                : decide(trials, alone, Trial.alone(head), mostlyBetweenDigits(head.text(), ','));
        return guess.dialect().oneColumn() && guess.doubts().isEmpty() && (couldBeCut(head) || isLinedUp(head))
                ? new DialectGuess(guess.dialect(), false, List.of(DialectDoubts.uncut()))
                : guess;
    }

    /// The doubt about what the first line says if it cuts nothing and something else does.
    private static List<TableDoubt> disputed(Head head, Trial said, HeaderWords words) {
        return said.columns() > 1
                ? List.of()
                : PLAIN.chars()
                        .mapToObj(delimiter -> best(head, String.valueOf((char) delimiter), words))
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

    /// @param single how likely the lines are one cell each
    /// @param decimals whether commas could be decimal signs
    private static DialectGuess decide(List<Trial> trials, Trial alone, double single, boolean decimals) {
        var best = trials.getFirst();
        var score = score(best);
        if (best.known() < TOLD && (score < LEAST || single > score)) {
            return single < WHOLE ? raggedOrAlone(trials, alone) : new DialectGuess(alone.dialect(), false, List.of());
        }
        var doubts = new ArrayList<TableDoubt>();
        var rival = trials.stream()
                .skip(1)
                .filter(trial -> score(trial) > score * (decimals && isComma(best) ? WEAK_RIVAL : RIVAL)
                        && !(decimals && isComma(trial))
                        && !best.dialect().delimiter().contains(trial.dialect().delimiter())
                        && !(isSpace(trial) && PLAIN.contains(best.dialect().delimiter()) && best.share() > REGULAR)
                        && trial.share() > 0.7
                        && trial.known() + TOLD > best.known()
                        && !(isRegular(best) && best.cutsFirst() && !trial.cutsFirst()))
                .findFirst();
        if (best.known() < TOLD) {
            if (rival.isPresent()) {
                doubts.add(DialectDoubts.two(best, rival.get()));
            } else if ((single > score * NEAR && !(single < WHOLE && best.shows(TrialSign.TYPED)))
                    || (isSpace(best) && !best.shows(TrialSign.COUNTED))) {
                doubts.add(DialectDoubts.two(best, alone));
            } else if (best.dialect().quote() == null) {
                doubts.add(DialectDoubts.of("delimiter-unquoted", best, false));
            } else if (best.dialect().runs()) {
                doubts.add(DialectDoubts.of("delimiter-aligned", best, true));
            } else if (best.shows(TrialSign.TORN)) {
                doubts.add(DialectDoubts.of("delimiter-torn", best, true));
            } else if (best.shows(TrialSign.BRACKETED)) {
                doubts.add(DialectDoubts.of("delimiter-brackets", best, true));
            } else if (best.shows(TrialSign.PROSE)) {
                doubts.add(DialectDoubts.two(best, alone));
            } else if (best.share() < 0.5) {
                doubts.add(DialectDoubts.irregular(best));
            }
        }
        if (doubts.isEmpty() && isSpace(best) && best.share() < REGULAR) {
            doubts.add(
                    best.dialect().runs()
                            ? DialectDoubts.of("delimiter-aligned", best, true)
                            : DialectDoubts.irregular(best));
        } else if (doubts.isEmpty() && best.shows(TrialSign.SIGN)) {
            doubts.add(DialectDoubts.irregular(best));
        } else if (doubts.isEmpty() && best.shows(TrialSign.OTHER_QUOTES)) {
            doubts.add(DialectDoubts.of("delimiter-quotes", best, true));
        } else if (doubts.isEmpty() && best.shows(TrialSign.SPREAD)) {
            doubts.add(DialectDoubts.of("delimiter-spread", best, true));
        }
        return new DialectGuess(best.dialect(), false, doubts);
    }

    /// Where no reading is regular and the lines are no wholes either: the usual delimiter that cuts the first line and
    /// most others, or else one column, which is in doubt as soon as lines hold what could cut them.
    private static DialectGuess raggedOrAlone(List<Trial> trials, Trial alone) {
        var usual = trials.stream()
                .filter(trial -> PLAIN.contains(trial.dialect().delimiter()))
                .toList();
        var cut = usual.stream()
                .filter(trial -> trial.cut() > MOST || (trial.cut() >= MANY && trial.cutsFirst()))
                .findFirst();
        if (cut.isPresent()) {
            return new DialectGuess(cut.get().dialect(), false, List.of(DialectDoubts.irregular(cut.get())));
        }
        var best = trials.getFirst();
        var rival = best.share() > 0.7 && score(best) > LEAST / 2
                ? best
                : usual.stream()
                        .filter(trial -> trial.cutsFirst() || trial.cut() >= SOME)
                        .findFirst()
                        .orElse(null);
        return new DialectGuess(
                alone.dialect(), false, rival == null ? List.of() : List.of(DialectDoubts.two(alone, rival)));
    }

    /// Whether a usual delimiter cuts all records into as many cells, so that one that does not cut the first is none.
    private static boolean isRegular(Trial trial) {
        return PLAIN.contains(trial.dialect().delimiter()) && trial.share() > 0.99 && trial.cut() > 0.99;
    }

    /// The usual delimiters first, so that a tie is broken alike each time.
    private static int byUse(String one, String other) {
        var use = Comparator.comparing((String delimiter) -> !PLAIN.contains(delimiter));
        return use.thenComparing(Comparator.naturalOrder()).compare(one, other);
    }

    private static double score(Trial trial) {
        return trial.score() * DELIMITERS.getOrDefault(trial.dialect().delimiter(), 1.0);
    }

    /// The best way to read `head` with `delimiter`: which quotes, how they are escaped, whether delimiters come in
    /// runs.
    private static @Nullable Trial best(Head head, String delimiter, HeaderWords words) {
        var plain = Dialect.of(delimiter);
        var ways = new ArrayList<Dialect>(List.of(plain));
        var text = head.text();
        if (text.contains("\\\"")) {
            ways.add(plain.with('"', '\\'));
        }
        if (quotesAtEdges(text, delimiter, '\'')) {
            ways.add(plain.with('\'', null));
            if (text.contains("\\'")) {
                ways.add(plain.with('\'', '\\'));
            }
        }
        if (delimiter.equals(" ") && text.contains("  ")) {
            ways.add(plain.inRuns());
        }
        Trial best = null;
        for (var way : ways) {
            var trial = Trial.of(head, way, words);
            // The usual way comes first and stays unless another one is clearly better.
            if (best == null || trial.score() > best.score() * 1.01 + 1e-9) {
                best = trial;
            }
        }
        if (best != null && best.damaged() > MOSTLY_DAMAGED) {
            var trial = Trial.of(head, plain.with(null, null), words);
            best = trial.score() > best.score() ? trial : best;
        }
        return best;
    }

    /// Whether `c` stands between digits, as in times of day and decimals, more often than not.
    private static boolean mostlyBetweenDigits(String text, char c) {
        var between = 0;
        var all = 0;
        for (var at = text.indexOf(c); at >= 0; at = text.indexOf(c, at + 1)) {
            all++;
            var inside = at > 0 && at + 1 < text.length();
            between +=
                    inside && Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1)) ? 1 : 0;
        }
        return between * 10L >= all * 7L;
    }

    private static boolean isSpace(Trial trial) {
        return trial.dialect().delimiter().equals(" ");
    }

    private static boolean isComma(Trial trial) {
        return trial.dialect().delimiter().equals(",");
    }

    /// Whether `quote` stands both where cells start and where they end.
    private static boolean quotesAtEdges(String text, String delimiter, char quote) {
        var opens = text.contains(delimiter + quote) || text.lines().anyMatch(line -> line.indexOf(quote) == 0);
        return opens
                && (text.contains(quote + delimiter)
                        || text.lines().anyMatch(line -> line.endsWith(String.valueOf(quote))));
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

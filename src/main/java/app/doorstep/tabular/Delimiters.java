package app.doorstep.tabular;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Guesses what separates the cells: a first line `sep=;` says it; else known header words tell, else how regular the
/// records become.
final class Delimiters {
    private static final List<Character> USUAL = List.of(',', ';', '\t', '|');
    private static final Pattern SAID = Pattern.compile("\\s*\"?sep=(.)\"?\\s*");
    private static final char NEVER = '\u001f';
    private static final int HEADER_WITHIN = 30;

    /// @param saidInFirstLine whether the first line is `sep=`, which is no record
    record Guess(Dialect dialect, boolean oneColumn, boolean saidInFirstLine, List<TableDoubt> doubts) {}

    /// How the head looks with one delimiter.
    ///
    /// @param known the most header words in one of the first records
    /// @param columns the most frequent number of cells
    /// @param regular the share of records with that number
    private record Try(char delimiter, int known, int columns, double regular) {
        double score() {
            return columns < 2 ? 0 : 100.0 * known + 10 * regular + Math.min(columns, 9) / 10.0;
        }
    }

    private Delimiters() {}

    static Guess guess(Head head, @Nullable String choice, HeaderWords words) throws NotATable {
        var first = head.text().lines().findFirst().orElse("");
        var said = SAID.matcher(first);
        var isSaid = said.matches();
        if (choice != null) {
            return new Guess(Dialect.of(named(choice)), false, isSaid, List.of());
        }
        if (isSaid) {
            return new Guess(Dialect.of(said.group(1).charAt(0)), false, true, List.of());
        }
        if (first.strip().equalsIgnoreCase("sep=")) {
            return new Guess(Dialect.of('\t'), false, true, List.of());
        }
        var tries = USUAL.stream()
                .map(delimiter -> attempt(head, delimiter, words))
                .sorted(Comparator.comparingDouble(Try::score).reversed())
                .toList();
        var best = tries.getFirst();
        if (best.columns() < 2 || (best.known() < 2 && best.regular() < 0.5)) {
            return new Guess(Dialect.of(NEVER), true, false, List.of());
        }
        return new Guess(Dialect.of(best.delimiter()), false, false, doubt(best, tries.get(1)));
    }

    private static List<TableDoubt> doubt(Try best, Try next) {
        var told = best.known() >= 2 && best.known() >= next.known() + 2;
        if (told || next.columns() < 2 || next.regular() < 0.9 || best.regular() - next.regular() > 0.2) {
            return List.of();
        }
        var choices = List.of(name(best.delimiter()), name(next.delimiter()));
        return List.of(new TableDoubt(
                TableDoubt.What.DELIMITER,
                "The cells may be separated by %s (%d columns) or by %s (%d columns)."
                        .formatted(choices.get(0), best.columns(), choices.get(1), next.columns()),
                choices,
                true));
    }

    private static Try attempt(Head head, char delimiter, HeaderWords words) {
        var rows = head.rows(Dialect.of(delimiter));
        var sizes = new HashMap<Integer, Integer>();
        var known = 0;
        for (var i = 0; i < rows.size(); i++) {
            var cells = rows.get(i).cells();
            sizes.merge(cells.size(), 1, Integer::sum);
            if (i < HEADER_WITHIN) {
                known = Math.max(known, words.known(cells));
            }
        }
        var columns = sizes.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<Integer, Integer> e) -> e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .orElseThrow();
        return new Try(delimiter, known, columns.getKey(), (double) columns.getValue() / rows.size());
    }

    private static char named(String choice) throws NotATable {
        if (choice.equalsIgnoreCase("tab") || choice.equals("\\t")) {
            return '\t';
        }
        if (choice.length() != 1 || choice.equals("\"") || choice.equals("\n") || choice.equals("\r")) {
            throw new NotATable("bad-delimiter", choice);
        }
        return choice.charAt(0);
    }

    private static String name(char delimiter) {
        return delimiter == '\t' ? "tab" : String.valueOf(delimiter);
    }
}

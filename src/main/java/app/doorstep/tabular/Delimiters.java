package app.doorstep.tabular;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The delimiters that are met, each tried on the beginning of a file in the ways in which its cells may be quoted.
final class Delimiters {
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
    static final String PLAIN = ",;\t|";

    private static final double MOSTLY_DAMAGED = 0.3;

    private Delimiters() {}

    /// The likeliest way for each delimiter that cuts records at all, the best first.
    static List<Trial> tried(Head head, HeaderWords words) {
        var trials = new ArrayList<Trial>();
        for (var delimiter : DELIMITERS.keySet()) {
            var possible = head.text().contains(delimiter)
                    && !(delimiter.equals(":") && mostlyBetweenDigits(head.text(), ':'));
            var trial = possible ? best(head, delimiter, words) : null;
            if (trial != null && trial.columns() > 1) {
                trials.add(trial);
            }
        }
        trials.sort(Comparator.comparingDouble(Delimiters::score)
                .reversed()
                .thenComparing(trial -> trial.dialect().delimiter(), Delimiters::byUse));
        return trials;
    }

    /// The usual delimiters first, so that a tie is broken alike each time.
    private static int byUse(String one, String other) {
        var use = Comparator.comparing((String delimiter) -> !PLAIN.contains(delimiter));
        return use.thenComparing(Comparator.naturalOrder()).compare(one, other);
    }

    static double score(Trial trial) {
        return trial.score() * DELIMITERS.getOrDefault(trial.dialect().delimiter(), 1.0);
    }

    /// The best way to read `head` with `delimiter`: which quotes, how they are escaped, whether delimiters come in
    /// runs.
    static @Nullable Trial best(Head head, String delimiter, HeaderWords words) {
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
    static boolean mostlyBetweenDigits(String text, char c) {
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

    /// Whether `quote` stands both where cells start and where they end.
    private static boolean quotesAtEdges(String text, String delimiter, char quote) {
        var opens = text.contains(delimiter + quote) || text.lines().anyMatch(line -> line.indexOf(quote) == 0);
        return opens
                && (text.contains(quote + delimiter)
                        || text.lines().anyMatch(line -> line.endsWith(String.valueOf(quote))));
    }
}

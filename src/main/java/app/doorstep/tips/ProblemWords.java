package app.doorstep.tips;

import app.doorstep.domain.Factor;
import app.doorstep.domain.Identified;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Which words show which problem within a factor, from `problems.txt`.
final class ProblemWords {
    private static final Map<Factor, Map<String, Pattern>> ALL = load();

    private ProblemWords() {}

    /// The problem that the words of a complaint show; empty if they name none that is known.
    static Optional<String> problem(Factor factor, Said said) {
        var text = String.join(" \n ", said.words()).replace('’', '\'').replaceAll("[ \\t]+", " ");
        return ALL.getOrDefault(factor, Map.of()).entrySet().stream()
                .filter(entry -> entry.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Map<Factor, Map<String, Pattern>> load() {
        var all = new EnumMap<Factor, Map<String, Pattern>>(Factor.class);
        try (var in = ProblemWords.class.getResourceAsStream("problems.txt")) {
            if (in == null) {
                throw new IllegalStateException("not shipped: problems.txt");
            }
            Map<String, Pattern> problems = Map.of();
            for (var line : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList()) {
                if (line.startsWith("[")) {
                    var factor = Identified.of(Factor.class, line.substring(1, line.length() - 1))
                            .orElseThrow(() -> new IllegalStateException("no such factor: " + line));
                    problems = new LinkedHashMap<>();
                    all.put(factor, problems);
                } else if (!line.startsWith("//")) {
                    var sides = line.split(" = ", 2);
                    problems.put(sides[0], pattern(sides[1]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static Pattern pattern(String phrases) {
        return Pattern.compile(
                Arrays.stream(phrases.split(" \\| ", -1))
                        .map(phrase -> Arrays.stream(phrase.strip().split(" ", -1))
                                .map(ProblemWords::word)
                                .collect(Collectors.joining()))
                        .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// A word, the beginning of one, or a gap, and what separates it from the next.
    private static String word(String word) {
        if (word.equals("..")) {
            return "(?:[^\\s]+\\s+){0,3}";
        }
        var whole = !word.endsWith("~");
        return Pattern.quote(whole ? word : word.substring(0, word.length() - 1))
                + (whole ? "" : "[\\p{L}\\p{N}']*")
                + "(?:[^\\p{L}\\p{N}]+|$)";
    }
}

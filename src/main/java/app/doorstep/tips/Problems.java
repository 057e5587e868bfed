package app.doorstep.tips;

import app.doorstep.domain.Factor;
import app.doorstep.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Names repeated problems: by what is known to go wrong within a factor, else by the customers' own words.
final class Problems {
    /// The word of a problem that only the customers' own words name.
    static final String SAID = "said";

    private static final int REPEATED = 2;
    private static final int MOST = 3;

    /// Problems for which there is advice of their own: `tips.special.PROBLEM`.
    private static final Set<String> ADVISED = Set.of(
            "rain",
            "thrown",
            "open",
            "note-ignored",
            "neighbour",
            "wrong-address",
            "not-to-door",
            "no-knock",
            "false-attempt",
            "no-word",
            "cold",
            "window");

    private Problems() {}

    /// The problems that at least two complaints show, the most frequent first, at most three. Each complaint counts
    /// for one of them.
    static List<NamedProblem> repeated(Factor factor, List<Said> complaints, Texts texts) {
        var known = new LinkedHashMap<String, List<Long>>();
        for (var said : complaints) {
            ProblemWords.problem(factor, said)
                    .ifPresent(problem -> known.computeIfAbsent(problem, _ -> new ArrayList<>())
                            .add(said.feedback()));
        }
        var named = mostFirst(known).stream()
                .map(entry ->
                        new NamedProblem(entry.getKey(), texts.get("tips.problem." + entry.getKey()), entry.getValue()))
                .toList();
        return named.isEmpty() ? inTheirWords(complaints) : named;
    }

    private static List<NamedProblem> inTheirWords(List<Said> complaints) {
        var times = new LinkedHashMap<String, List<Long>>();
        for (var said : complaints) {
            said.words().stream()
                    .findFirst()
                    .ifPresent(words -> times.computeIfAbsent(
                                    words.toLowerCase(Locale.ROOT)
                                            .replaceAll("\\s+", " ")
                                            .strip(),
                                    _ -> new ArrayList<>())
                            .add(said.feedback()));
        }
        return mostFirst(times).stream()
                .limit(1)
                .map(entry -> new NamedProblem(SAID, '“' + entry.getKey() + '”', entry.getValue()))
                .toList();
    }

    private static List<Map.Entry<String, List<Long>>> mostFirst(Map<String, List<Long>> problems) {
        return problems.entrySet().stream()
                .filter(entry -> entry.getValue().size() >= REPEATED)
                .sorted(Comparator.comparingInt((Map.Entry<String, List<Long>> entry) ->
                                entry.getValue().size())
                        .reversed())
                .limit(MOST)
                .toList();
    }

    /// "4 of the 6: left in the open; 2: at the wrong house."
    ///
    /// @param complaints how many there are; of many, the newest are read
    static Optional<String> sentence(List<NamedProblem> problems, int complaints, Texts texts) {
        if (problems.isEmpty()) {
            return Optional.empty();
        }
        var of = Math.min(complaints, FactorEvidence.READ);
        var all = of == complaints;
        var words = new StringBuilder();
        for (var problem : problems) {
            var count = problem.feedback().size();
            words.append(
                    words.isEmpty()
                            ? texts.get(all ? "tips.problems" : "tips.problems.newest", count, of, problem.name())
                            : texts.get("tips.problems.more", count, problem.name()));
        }
        return Optional.of(texts.get("tips.problems.end", words.toString()));
    }

    /// Advice for just these problems, the most frequent first.
    static List<String> advice(List<NamedProblem> problems, Texts texts) {
        return problems.stream()
                .map(NamedProblem::problem)
                .filter(ADVISED::contains)
                .limit(2)
                .map(problem -> texts.get("tips.special." + problem))
                .toList();
    }
}

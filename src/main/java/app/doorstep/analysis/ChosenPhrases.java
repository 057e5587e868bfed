package app.doorstep.analysis;

import app.doorstep.phrases.PhraseForm;
import app.doorstep.phrases.Phrases;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Which of many counted phrases get a row: the most used, without those that nearly always stand in a longer one.
/// Looks at the words of as few as that takes.
final class ChosenPhrases {
    private static final int LEAST = 2;
    /// A phrase is left out where at least so many percent of its comments use one longer phrase around it.
    private static final int NEARLY_ALL = 80;
    /// So many phrases are looked at first.
    private static final int FIRST = 5 * WordCount.MOST_ROWS;

    private final int[] uses;
    private final int[] mostUsed;

    /// @param uses how many comments use each phrase
    ChosenPhrases(int... uses) {
        this.uses = uses;
        this.mostUsed = IntStream.range(0, uses.length)
                .filter(phrase -> uses[phrase] >= LEAST)
                .mapToLong(phrase -> (long) -uses[phrase] << 32 | phrase)
                .sorted()
                .mapToInt(one -> (int) one)
                .toArray();
    }

    /// A phrase that may get a row.
    private record Candidate(int phrase, int uses, List<String> stems) {}

    /// All ways to write the chosen phrases.
    <E extends Exception> List<PhraseForm> choose(WordCount.Forms<E> forms) throws E {
        for (int most = FIRST; ; most *= 2) {
            int looked = Math.min(most, mostUsed.length);
            var written = forms.of(Arrays.copyOf(mostUsed, looked));
            var chosen = choose(candidates(written));
            // Whatever may leave out one of the chosen is used at least nearly as often.
            if (looked == mostUsed.length
                    || (chosen.size() == WordCount.MOST_ROWS
                            && uses[mostUsed[looked - 1]] * 100L
                                    < (long) chosen.getLast().uses() * NEARLY_ALL)) {
                var phrases = chosen.stream().map(Candidate::phrase).collect(Collectors.toSet());
                return written.stream()
                        .filter(form -> phrases.contains(form.phrase()))
                        .toList();
            }
        }
    }

    private List<Candidate> candidates(List<PhraseForm> written) {
        var byPhrase = new LinkedHashMap<Integer, Candidate>();
        for (var form : written) {
            byPhrase.computeIfAbsent(
                    form.phrase(), phrase -> new Candidate(phrase, uses[phrase], Phrases.stemsOf(form.words())));
        }
        return List.copyOf(byPhrase.values());
    }

    private static List<Candidate> choose(List<Candidate> candidates) {
        var around = new HashMap<List<String>, Integer>();
        for (var candidate : candidates) {
            for (var part : parts(candidate.stems())) {
                around.merge(part, candidate.uses(), Math::max);
            }
        }
        var result = new ArrayList<Candidate>();
        for (var candidate : candidates) {
            if (around.getOrDefault(candidate.stems(), 0) * 100L < (long) candidate.uses() * NEARLY_ALL) {
                result.add(candidate);
            }
        }
        result.sort(Comparator.comparingInt(Candidate::uses)
                .thenComparingInt(candidate -> candidate.stems().size())
                .reversed()
                .thenComparing(candidate -> String.join(" ", candidate.stems())));
        return result.size() <= WordCount.MOST_ROWS ? result : result.subList(0, WordCount.MOST_ROWS);
    }

    /// The shorter phrases within a phrase.
    private static List<List<String>> parts(List<String> stems) {
        var result = new ArrayList<List<String>>();
        for (int from = 0; from < stems.size(); from++) {
            for (int to = from + 1; to <= stems.size(); to++) {
                if (to - from < stems.size()) {
                    result.add(stems.subList(from, to));
                }
            }
        }
        return result;
    }
}

package app.doorstep.tips;

import app.doorstep.domain.Factor;
import app.doorstep.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Names repeated problems by the customers' own words.
final class Problems {
    /// @param words in lower case
    /// @param times how many complaints use them, at least 2
    record Problem(String words, int times) {}

    /// Words that make a problem one for which there is special advice: `tips.KEY`.
    private static final Map<String, String> SPECIAL = Map.of(
            "rain", "dry",
            "wet", "dry",
            "soaked", "dry",
            "open", "hidden",
            "note", "note",
            "neighbo", "neighbour",
            "wrong", "address",
            "knock", "knock",
            "bell", "knock",
            "call", "call");

    private Problems() {}

    /// The words most complaints share; empty where none is used twice.
    static Optional<Problem> mostNamed(List<String> words) {
        var times = new LinkedHashMap<String, Integer>();
        for (var each : words) {
            times.merge(each.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip(), 1, Integer::sum);
        }
        return times.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .max(Map.Entry.comparingByValue())
                .map(entry -> new Problem(entry.getKey(), entry.getValue()));
    }

    /// Advice for just this problem; empty if there is none beyond the factor's own.
    static Optional<String> advice(Factor factor, String words, Texts texts) {
        if (factor == Factor.PUNCTUALITY || factor == Factor.PROFESSIONALISM) {
            return Optional.empty();
        }
        return SPECIAL.entrySet().stream()
                .filter(entry -> words.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .findFirst()
                .map(key -> texts.get("tips.special." + key));
    }
}

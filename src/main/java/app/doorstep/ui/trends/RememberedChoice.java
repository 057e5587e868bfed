package app.doorstep.ui.trends;

import app.doorstep.analysis.Step;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Identified;
import app.doorstep.ui.kit.Preferences;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is drawn on Trends, between two starts: `factors week care,overall before`. The days drawn out of a period are
/// not: they are over when it moves on.
final class RememberedChoice {
    private static final String KEY = "trends.choice";
    private static final String BEFORE = "before";

    private RememberedChoice() {}

    static TrendsChoice read(Preferences preferences) {
        var words = preferences.remembered(KEY, "").split(" ", -1);
        var start = TrendsChoice.START;
        if (words.length < 3) {
            return start;
        }
        var factors = Stream.of(words[2].split(",", -1))
                .flatMap(word -> Identified.of(Factor.class, word).stream())
                .collect(Collectors.toSet());
        return start.what(Identified.of(TrendsChoice.What.class, words[0]).orElse(start.what()))
                .by(step(words[1]).orElse(start.step()))
                .of(factors)
                .before(words.length > 3 && words[3].equals(BEFORE));
    }

    static void write(Preferences preferences, TrendsChoice choice) {
        var words = Stream.of(
                        choice.what().id(),
                        choice.step().name(),
                        choice.factors().stream().sorted().map(Factor::id).collect(Collectors.joining(",")),
                        choice.before() ? BEFORE : "")
                .collect(Collectors.joining(" "));
        if (!words.equals(preferences.remembered(KEY, ""))) {
            preferences.change(settings -> settings.remembering(KEY, words));
        }
    }

    private static Optional<Step> step(String word) {
        return Arrays.stream(Step.values())
                .filter(step -> step.name().equals(word))
                .findFirst();
    }
}

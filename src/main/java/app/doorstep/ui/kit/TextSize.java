package app.doorstep.ui.kit;

import app.doorstep.settings.Settings;
import java.util.List;

/// How large text is, in percent of what the drawings have: 100 to 200.
public final class TextSize {
    /// The steps to choose from.
    public static final List<Integer> STEPS = List.of(100, 125, 150, 175, 200);

    private static final String KEY = "shell.text";

    private TextSize() {}

    /// As a factor, 1 to 2.
    public static double of(Settings settings) {
        return percent(settings) / 100.0;
    }

    /// In percent, one of [#STEPS].
    public static int percent(Settings settings) {
        var word = settings.remembered().getOrDefault(KEY, "");
        return STEPS.stream()
                .filter(step -> step.toString().equals(word))
                .findFirst()
                .orElse(STEPS.getFirst());
    }

    /// The same with another size.
    ///
    /// @param percent one of [#STEPS]
    public static Settings change(Settings settings, int percent) {
        return settings.remembering(KEY, Integer.toString(percent));
    }

    /// The next step, up or down; the same at the end.
    public static Settings step(Settings settings, int by) {
        var place = STEPS.indexOf(percent(settings)) + by;
        return change(settings, STEPS.get(Math.clamp(place, 0, STEPS.size() - 1)));
    }
}

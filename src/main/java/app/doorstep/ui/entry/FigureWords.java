package app.doorstep.ui.entry;

import app.doorstep.domain.FigureUnit;
import app.doorstep.domain.StatedFigure;
import app.doorstep.text.Texts;
import org.jspecify.annotations.Nullable;

/// What a figure that an app states is called, and what its number is counted in. Thread-safe.
public final class FigureWords {
    private FigureWords() {}

    /// What a figure is called: "delivery quality".
    ///
    /// @param name as [StatedFigure#name] has it
    public static String name(String name, Texts texts) {
        return switch (name) {
            case StatedFigure.OVERALL, StatedFigure.DELIVERIES -> texts.get("add.checkin." + name);
            default -> texts.shipped(name);
        };
    }

    /// What a number is counted in: "% of the last 100".
    ///
    /// @param unit anything but deliveries, which are counted in weeks
    /// @param window what a rolling figure counts, in the app's words, or null
    public static String unit(FigureUnit unit, @Nullable String window, Texts texts) {
        var key = "add.checkin.unit." + unit.id();
        return window == null ? texts.get(key) : texts.get(key + ".of", texts.shipped(window));
    }
}

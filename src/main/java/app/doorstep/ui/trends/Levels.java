package app.doorstep.ui.trends;

import app.doorstep.chart.FigureView.Level;
import app.doorstep.domain.FigureUnit;
import app.doorstep.domain.Scale;
import app.doorstep.domain.StatedFigure;
import app.doorstep.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// The named values of an upright axis.
final class Levels {
    private static final double FULL = 100;
    private static final double TEN = 10;
    private static final double FIVE = 5;

    private Levels() {}

    /// The scale of a policy.
    ///
    /// @param lowest what has to fit on it; 0 for the whole scale
    static List<Level> of(Scale scale, double lowest, Texts texts) {
        return switch (scale) {
            case STARS -> numbers(Math.max(1, Math.min(4, Math.floor(lowest))), FIVE, 1, texts);
            case SCORE -> numbers(Math.min(8, Math.floor(lowest / 2) * 2), TEN, 2, texts);
            case PERCENT -> percents(Math.min(80, Math.floor(lowest / TEN) * TEN), texts);
        };
    }

    /// The scale of an app's own figure.
    ///
    /// @param enlarged whether only the part that has readings is shown, of stars and percentages
    /// @param words the app's standings, the worst first; empty where it shows a number
    static List<Level> of(List<StatedFigure> readings, List<String> words, boolean enlarged, Texts texts) {
        if (!words.isEmpty()) {
            var levels = new ArrayList<Level>();
            words.forEach(word -> levels.add(new Level(levels.size() + 1.0, texts.shipped(word))));
            return levels;
        }
        var most = readings.stream()
                .map(StatedFigure::value)
                .mapToDouble(value -> value == null ? 0 : value.doubleValue())
                .max()
                .orElse(1);
        var least = readings.stream()
                .map(StatedFigure::value)
                .mapToDouble(value -> value == null ? 0 : value.doubleValue())
                .min()
                .orElse(0);
        var unit = readings.getFirst().unit();
        if (unit == FigureUnit.STARS) {
            return of(Scale.STARS, enlarged ? least : 0, texts);
        }
        if (unit == FigureUnit.PERCENT) {
            return of(Scale.PERCENT, enlarged ? least : 0, texts);
        }
        if (unit == FigureUnit.SCORE && most <= TEN) {
            return numbers(0, TEN, 2, texts);
        }
        var step = step(most);
        return numbers(0, Math.ceil(Math.max(most, step) / step) * step, step, texts);
    }

    /// A round step of which four or five reach `most`.
    private static double step(double most) {
        var power = Math.pow(TEN, Math.floor(Math.log10(Math.max(1, most))));
        return most / power > FIVE ? 2 * power : most / power > 2 ? power : Math.max(1, power / 2);
    }

    private static List<Level> numbers(double from, double to, double step, Texts texts) {
        var levels = new ArrayList<Level>();
        for (var value = from; value <= to + step / 2; value += step) {
            levels.add(new Level(value, texts.decimal(BigDecimal.valueOf(value), 0)));
        }
        return levels;
    }

    private static List<Level> percents(double from, Texts texts) {
        var levels = new ArrayList<Level>();
        var step = from >= 80 ? FIVE : 20;
        for (var value = from; value <= FULL; value += from > 0 && from < 80 ? TEN : step) {
            levels.add(new Level(value, texts.percent(value / FULL)));
        }
        return levels;
    }
}

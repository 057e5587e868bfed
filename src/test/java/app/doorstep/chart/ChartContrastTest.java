package app.doorstep.chart;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.Band;
import app.doorstep.domain.Factor;
import java.awt.Color;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The ratios of WCAG 2.2 of what a chart is drawn with: words 4.5:1, lines and bands 3:1 against the surface.
class ChartContrastTest {
    /// The most of a line's colour that its confidence band lays under another line or a label.
    private static final double BAND = 0.12;

    static Stream<TrendChartStyle> styles() {
        return Stream.of(TrendChartStyle.light(), TrendChartStyle.dark(), TrendChartStyle.print());
    }

    @ParameterizedTest
    @MethodSource("styles")
    void wordsCanBeReadOnTheSurfaceAndOnEveryBand(TrendChartStyle style) {
        for (var words : List.of(style.text(), style.muted())) {
            assertThat(ratio(words, style.surface())).isGreaterThanOrEqualTo(4.5);
        }
        for (var factor : Factor.values()) {
            var under = over(style.colour(factor), BAND, style.surface());
            assertThat(ratio(style.text(), under))
                    .as("text on the band of %s", factor)
                    .isGreaterThanOrEqualTo(4.5);
        }
        for (var band : Band.Colour.values()) {
            assertThat(ratio(style.colour(band), style.surface()))
                    .as("name of %s", band)
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    @ParameterizedTest
    @MethodSource("styles")
    void linesStandOutFromTheSurfaceAndFromTheirOwnBand(TrendChartStyle style) {
        for (var factor : Factor.values()) {
            var line = style.colour(factor);
            assertThat(ratio(line, style.surface())).as("%s", factor).isGreaterThanOrEqualTo(3);
            assertThat(ratio(line, over(line, BAND, style.surface())))
                    .as("%s on its band", factor)
                    .isGreaterThanOrEqualTo(2.5);
        }
    }

    private static Color over(Color colour, double share, Color behind) {
        return new Color(
                mixed(colour.getRed(), share, behind.getRed()),
                mixed(colour.getGreen(), share, behind.getGreen()),
                mixed(colour.getBlue(), share, behind.getBlue()));
    }

    private static int mixed(int one, double share, int other) {
        return (int) Math.round(one * share + other * (1 - share));
    }

    private static double ratio(Color one, Color other) {
        var a = luminance(one);
        var b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}

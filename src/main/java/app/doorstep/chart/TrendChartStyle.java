package app.doorstep.chart;

import app.doorstep.domain.Band;
import app.doorstep.domain.Factor;
import java.awt.Color;
import java.awt.Font;
import java.util.Map;

/// How a chart looks: colours by role, and the letters. The window hands in its theme's own; the two here are the role
/// colours of the light and the dark theme, and those for paper.
///
/// More than six components, because each role has a colour.
///
/// @param text for the labels' figures and, where `factors` has none, for the factor "overall"
/// @param surface on which the chart stands; behind a label that something runs under
/// @param muted for axis labels and counts
/// @param grid for the horizontal lines
/// @param bars for the counts beneath
/// @param factors the colour of each factor's line
/// @param bands the colours of a rating policy's bands
/// @param family the family of the small letters: `Inter`
/// @param strongFamily the family of the labels' first line: `Inter SemiBold`
/// @param size of all letters, in the chart's units (pixels in the window, points on paper); strokes scale with it
public record TrendChartStyle(
        Color surface,
        Color text,
        Color muted,
        Color grid,
        Color bars,
        Map<Factor, Color> factors,
        Map<Band.Colour, Color> bands,
        String family,
        String strongFamily,
        float size) {

    /// The size for which stroke widths and distances were drawn.
    private static final float DRAWN_FOR = 12;

    private static final String FAMILY = "Inter";
    private static final String STRONG_FAMILY = "Inter SemiBold";

    public TrendChartStyle {
        factors = Map.copyOf(factors);
        bands = Map.copyOf(bands);
    }

    /// The light theme.
    public static TrendChartStyle light() {
        return of(0xffffff, 0x24292f, 0x57606a, 0xe4e8ec, 0xd5dbe1, 0x0072b2, 0xc0729d, 0xb87f00, 0x6e7781)
                .withBands(0xcf222e, 0x8a5d00, 0x187533);
    }

    /// The dark theme.
    public static TrendChartStyle dark() {
        return of(0x161b22, 0xdbe2e9, 0x8b949e, 0x21262d, 0x2d343c, 0x3d94c6, 0xcc79a7, 0xe69f00, 0x8b949e)
                .withBands(0xfb6a62, 0xd29922, 0x3fb950);
    }

    /// Paper, with letters of 8 points.
    public static TrendChartStyle print() {
        return light().sized(8);
    }

    /// The same with letters of another size.
    public TrendChartStyle sized(float other) {
        return new TrendChartStyle(surface, text, muted, grid, bars, factors, bands, family, strongFamily, other);
    }

    private TrendChartStyle withBands(int red, int yellow, int green) {
        var roles = Map.of(
                Band.Colour.RED, new Color(red),
                Band.Colour.YELLOW, new Color(yellow),
                Band.Colour.GREEN, new Color(green));
        return new TrendChartStyle(surface, text, muted, grid, bars, factors, roles, family, strongFamily, size);
    }

    Color colour(Band.Colour band) {
        return bands.getOrDefault(band, text);
    }

    Color colour(Factor factor) {
        return factors.getOrDefault(factor, text);
    }

    /// A distance or stroke width that was drawn for letters of 12.
    float scaled(double drawn) {
        return (float) (drawn * size / DRAWN_FOR);
    }

    Font font() {
        return ChartFonts.of(family, size);
    }

    Font strongFont() {
        return ChartFonts.of(strongFamily, size);
    }

    @SuppressWarnings("TooManyParameters") // one per role
    private static TrendChartStyle of(
            int surface,
            int text,
            int muted,
            int grid,
            int bars,
            int punctuality,
            int professionalism,
            int instructions,
            int beside) {
        var factors = Map.of(
                Factor.PUNCTUALITY, new Color(punctuality),
                Factor.PROFESSIONALISM, new Color(professionalism),
                Factor.CARE, new Color(0xd55e00),
                Factor.COMMUNICATION, new Color(0x009e73),
                Factor.INSTRUCTIONS, new Color(instructions),
                Factor.PROACTIVE, new Color(beside),
                Factor.OUTSIDE_CONTROL, new Color(beside),
                Factor.OVERALL, new Color(text));
        return new TrendChartStyle(
                new Color(surface),
                new Color(text),
                new Color(muted),
                new Color(grid),
                new Color(bars),
                factors,
                Map.of(),
                FAMILY,
                STRONG_FAMILY,
                DRAWN_FOR);
    }
}

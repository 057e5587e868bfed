package app.doorstep.chart;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.analysis.Step;
import app.doorstep.domain.Factor;
import app.doorstep.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jfree.chart.JFreeChart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrendChartTest {
    private static final Texts ENGLISH = Texts.of(Locale.US);

    @Test
    void aLineEndsWithItsMeanAndWhatItRestsOn() {
        var svg = svg(chart(TrendView.specific(), TrendChartStyle.light()));
        assertThat(svg)
                .contains(">punctuality 4.85</text>", ">141 ratings</text>", ">care 4.00</text>")
                .contains(">26 marks, derived</text>")
                .doesNotContain("communication");
    }

    @Test
    void exportedStarsAreSolidAndDerivedOnesDashed() {
        var svg = svg(chart(TrendView.specific(), TrendChartStyle.light()));
        assertThat(strokes(svg, "rgb(0,114,178)")).isNotEmpty().noneMatch(path -> path.contains("dasharray"));
        assertThat(strokes(svg, "rgb(213,94,0)")).anyMatch(path -> path.contains("stroke-dasharray:6.0,5.0"));
    }

    @Test
    void onlyTheFactorInFocusHasItsBand() {
        var plain = svg(chart(TrendView.specific(), TrendChartStyle.light()));
        var focused = svg(chart(TrendView.specific().focusedOn(Factor.PUNCTUALITY), TrendChartStyle.light()));
        assertThat(plain).doesNotContain("fill-opacity:0.12");
        assertThat(focused).containsOnlyOnce("fill:rgb(0,114,178);fill-opacity:0.12");
    }

    @Test
    void theAxisHasWholeStarsAndMonthsInWords() {
        var svg = svg(chart(TrendView.specific(), TrendChartStyle.light()));
        assertThat(svg).contains(">1</text>", ">2</text>", ">3</text>", ">4</text>", ">5</text>");
        assertThat(svg).contains(">Jan</text>", ">Jun</text>").doesNotContain(">0</text>");
    }

    @Test
    void enlargedItStartsAtFour() {
        var svg = svg(chart(TrendView.specific().enlarged(true), TrendChartStyle.light()));
        assertThat(svg).contains(">4</text>", ">5</text>").doesNotContain(">3</text>");
    }

    @Test
    void eachThemeHasItsOwnColours() {
        var dark = svg(chart(TrendView.of(EnumSet.of(Factor.OVERALL, Factor.PUNCTUALITY)), TrendChartStyle.dark()));
        assertThat(dark).contains("stroke:rgb(61,148,198)", "stroke:rgb(219,226,233)");
    }

    @Test
    void anEmptyTrendIsAnEmptyChart() {
        var empty = Years.by(Step.WEEK, List.of());
        assertThat(svg(TrendChart.of(empty, TrendChartStyle.light(), ENGLISH))).contains("<svg");
    }

    @Test
    void theSameChartIsTheSamePicture() {
        assertThat(svg(chart(TrendView.specific(), TrendChartStyle.print())))
                .isEqualTo(svg(chart(TrendView.specific(), TrendChartStyle.print())));
    }

    @Test
    void aPictureFileReplacesTheOneBefore(@TempDir Path folder) throws IOException {
        var png = folder.resolve("trend.PNG");
        Files.writeString(png, "an older one");
        ChartFile.write(chart(TrendView.specific(), TrendChartStyle.light()), png, 600, 300);
        var svg = folder.resolve("trend.svg");
        ChartFile.write(chart(TrendView.specific(), TrendChartStyle.light()), svg, 600, 300);

        var image = ImageIO.read(png.toFile());
        assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(1200, 600);
        assertThat(Files.readString(svg)).startsWith("<?xml").contains("punctuality 4.85");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(png, svg);
        }
        assertThat(ChartFile.canWrite(folder.resolve("trend.gif"))).isFalse();
    }

    private static JFreeChart chart(TrendView view, TrendChartStyle style) {
        return TrendChart.of(Years.half(5, 2, 4, 3, 6, 6), view, style, ENGLISH);
    }

    private static String svg(JFreeChart chart) {
        return ChartFile.svgElement(chart, 738, 388);
    }

    /// The elements drawn with a stroke of that colour.
    private static List<String> strokes(String svg, String colour) {
        return Stream.of(svg.split("(?=<)"))
                .filter(element -> element.contains("stroke:" + colour))
                .toList();
    }
}

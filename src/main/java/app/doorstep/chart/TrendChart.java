package app.doorstep.chart;

import app.doorstep.analysis.Step;
import app.doorstep.analysis.Trend;
import app.doorstep.analysis.TrendPoint;
import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Factor;
import app.doorstep.domain.FigureUnit;
import app.doorstep.domain.Platform;
import app.doorstep.text.Texts;
import java.awt.Color;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYPolygonAnnotation;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/// Turns a trend into a chart, the same for window, PDF and picture file.
///
/// A line per factor in the factor's colour, exported stars solid and derived ones dashed; at its end the mean of the
/// shown span with what it rests on; beneath, the number of ratings of each step. A derived point needs 3 marks, a
/// derived line 10, any line 3 points: [#drawn] tells which factors have one, and the caller says so about the others.
///
/// The chart has no title, legend, border or background: it lies on the surface of the card or page.
public final class TrendChart {
    /// In steps: from here on a line is broken.
    private static final int LONGEST_GAP = 8;

    private static final float BAND_OPACITY = 0.12f;
    private static final float TWIN_OPACITY = 0.7f;
    private static final int DECIMALS = 2;
    private static final int STEPS_IN_A_YEAR_OF_MONTHS = 12;

    private TrendChart() {}

    /// The chart of the five factors over the whole trend.
    public static JFreeChart of(Trend trend, TrendChartStyle style, Texts texts) {
        return of(trend, TrendView.specific(), style, texts);
    }

    /// The chart of `view`. Each call makes a new chart; charts are not thread-safe.
    public static JFreeChart of(Trend trend, TrendView view, TrendChartStyle style, Texts texts) {
        var lines = TrendLines.of(trend, view);
        var plot = new TrendPlot(
                labels(lines, style, texts),
                lines.counts(),
                lines.counts().stream().map(texts::number).toList(),
                texts.count("chart.ratings", lines.ratings()),
                marks(lines, trend.by(), view, texts),
                style);
        var twins = twins(lines, view);
        return PlotFrame.of(
                plot,
                new StepAxis(names(trend.by(), lines.starts(), texts), style.scaled(16), style.scaled(12)),
                ScaleAxis.stars(view.enlarged() ? lines.floor() : 1, TrendPlot.strip(style), style.scaled(6)),
                dataset(lines, twins),
                renderer(lines, twins, view, style),
                style);
    }

    /// The factors of `view` for which there are enough points to draw a line.
    public static Set<Factor> drawn(Trend trend, TrendView view) {
        var drawn = EnumSet.noneOf(Factor.class);
        TrendLines.of(trend, view).lines().forEach(line -> drawn.add(line.line().factor()));
        return drawn;
    }

    /// The chart of `view` in words: of each line its mean and basis, how many points it has, how it begins and ends,
    /// and between what it lies. Whether that is up or down, the comparison with the period before says.
    public static String spoken(Trend trend, TrendView view, Texts texts) {
        var lines = TrendLines.of(trend, view);
        var labels = labels(lines, TrendChartStyle.light(), texts);
        return IntStream.range(0, labels.size())
                .mapToObj(i -> texts.get(
                        "chart.spoken",
                        labels.get(i).figure(),
                        labels.get(i).basis(),
                        course(lines.lines().get(i), texts)))
                .collect(Collectors.joining("; "));
    }

    private static String course(TrendLines.Drawn line, Texts texts) {
        var means = line.points().stream().map(TrendPoint::mean).toList();
        return texts.get(
                "chart.course",
                texts.number(means.size()),
                texts.day(line.points().getFirst().start()),
                texts.day(line.points().getLast().end()),
                texts.decimal(means.getFirst(), DECIMALS),
                texts.decimal(means.getLast(), DECIMALS),
                texts.decimal(Collections.min(means), DECIMALS),
                texts.decimal(Collections.max(means), DECIMALS));
    }

    /// The points that the chart of `view` shows, line by line.
    public static List<TrendPoint> points(Trend trend, TrendView view) {
        return TrendLines.of(trend, view).lines().stream()
                .flatMap(line -> line.points().stream())
                .toList();
    }

    /// The steps that the chart of `view` shows, from the left, each with the number of its ratings.
    public static List<Trend.Count> steps(Trend trend, TrendView view) {
        var lines = TrendLines.of(trend, view);
        return IntStream.range(0, lines.starts().size())
                .mapToObj(step -> new Trend.Count(
                        lines.starts().get(step),
                        trend.by().end(lines.starts().get(step)),
                        lines.counts().get(step)))
                .toList();
    }

    private static List<TrendPlot.Label> labels(TrendLines lines, TrendChartStyle style, Texts texts) {
        return lines.lines().stream()
                .map(drawn -> {
                    var line = drawn.line();
                    var mean = Objects.requireNonNull(line.mean().mean(), "a line has ratings");
                    var basis = texts.count(
                            drawn.derived() ? "chart.marks" : "chart.ratings",
                            line.mean().count());
                    return new TrendPlot.Label(
                            drawn.positions().getLast(),
                            drawn.points().getLast().mean().doubleValue(),
                            style.colour(line.factor()),
                            texts.get(
                                    "chart.label",
                                    texts.get("factor." + line.factor().id()),
                                    texts.decimal(mean, DECIMALS)),
                            lines.ofSeveralApps() ? texts.get("chart.basis", basis, appName(line.platform())) : basis);
                })
                .toList();
    }

    private static String appName(Platform platform) {
        return AppProfile.shipped(platform).name();
    }

    private static List<String> names(Step by, List<LocalDate> starts, Texts texts) {
        return starts.stream()
                .map(start -> by == Step.MONTH ? monthName(start, starts.size(), texts) : texts.day(start))
                .toList();
    }

    private static String monthName(LocalDate start, int steps, Texts texts) {
        return start.getMonthValue() == 1 && steps > STEPS_IN_A_YEAR_OF_MONTHS
                ? Integer.toString(start.getYear())
                : texts.shortMonth(YearMonth.from(start));
    }

    private static PlotMarks marks(TrendLines lines, Step by, TrendView view, Texts texts) {
        var moments = view.beside().events().stream()
                .map(event -> PlotMarks.Moment.of(
                        event,
                        day -> lines.at(by, day),
                        texts.get("chart.event", event.text(), texts.day(event.day()))))
                .map(moment -> moment.from(0))
                .filter(moment -> lines.holds(moment.x()))
                .toList();
        var diamonds = view.beside().stated().stream()
                .filter(figure -> figure.unit() == FigureUnit.STARS && figure.value() != null)
                .map(figure -> new PlotMarks.Diamond(
                        lines.at(by, figure.on()),
                        Objects.requireNonNull(figure.value()).doubleValue(),
                        ""))
                .filter(diamond -> lines.holds(diamond.x()))
                .toList();
        return new PlotMarks(List.of(), moments, diamonds);
    }

    /// The lines of the period before, each for a line that is drawn, cut where the period itself ends.
    private static List<TrendLines.Drawn> twins(TrendLines lines, TrendView view) {
        var before = view.beside().before();
        if (before == null) {
            return List.of();
        }
        var then = TrendLines.of(before.trend(), TrendView.of(view.factors()).over(before.span()));
        return then.lines().stream()
                .filter(twin -> lines.lines().stream()
                        .anyMatch(now -> now.line().factor() == twin.line().factor()
                                && now.line().source() == twin.line().source()
                                && now.line().platform().equals(twin.line().platform())))
                .map(twin -> twin.first(lines.starts().size()))
                .toList();
    }

    private static XYSeriesCollection dataset(TrendLines lines, List<TrendLines.Drawn> twins) {
        var dataset = new XYSeriesCollection();
        lines.lines().forEach(line -> dataset.addSeries(series(line, "")));
        twins.forEach(twin -> dataset.addSeries(series(twin, "/before")));
        return dataset;
    }

    private static XYSeries series(TrendLines.Drawn line, String which) {
        var key = line.line();
        var series = new XYSeries(
                key.platform() + "/" + key.factor().id() + "/" + key.source().id() + which, false);
        for (int i = 0; i < line.points().size(); i++) {
            var place = line.positions().get(i).doubleValue();
            // A line across months of which nothing is known would say that it went that way.
            if (i > 0 && place - line.positions().get(i - 1) > LONGEST_GAP) {
                series.add(place - 1, null);
            }
            series.add(place, line.points().get(i).mean().doubleValue());
        }
        return series;
    }

    private static XYLineAndShapeRenderer renderer(
            TrendLines lines, List<TrendLines.Drawn> twins, TrendView view, TrendChartStyle style) {
        var renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        for (int i = 0; i < lines.lines().size(); i++) {
            var line = lines.lines().get(i);
            var colour = style.colour(line.line().factor());
            var focused = line.line().factor() == view.focus();
            var width = style.scaled(focused ? 2.5 : 2);
            renderer.setSeriesPaint(i, colour);
            renderer.setSeriesStroke(
                    i,
                    line.derived()
                            ? PlotFrame.stroke(width, style.scaled(6), style.scaled(5))
                            : PlotFrame.stroke(width));
            if (focused) {
                band(line, colour).ifPresent(band -> renderer.addAnnotation(band, Layer.BACKGROUND));
            }
        }
        for (int i = 0; i < twins.size(); i++) {
            var rgb = style.colour(twins.get(i).line().factor()).getRGBColorComponents(null);
            var series = lines.lines().size() + i;
            renderer.setSeriesPaint(series, new Color(rgb[0], rgb[1], rgb[2], TWIN_OPACITY));
            renderer.setSeriesStroke(
                    series, PlotFrame.stroke(style.scaled(1.75), style.scaled(1.75), style.scaled(3.5)));
        }
        return renderer;
    }

    /// The 95 % band around the points that have one.
    private static java.util.Optional<XYPolygonAnnotation> band(TrendLines.Drawn line, Color colour) {
        var banded = IntStream.range(0, line.points().size())
                .filter(i -> line.points().get(i).low() != null
                        && line.points().get(i).high() != null)
                .toArray();
        if (banded.length < 2) {
            return java.util.Optional.empty();
        }
        var corners = new double[banded.length * 4];
        for (int i = 0; i < banded.length; i++) {
            var point = line.points().get(banded[i]);
            var position = line.positions().get(banded[i]);
            corners[2 * i] = position;
            corners[2 * i + 1] = Objects.requireNonNull(point.high()).doubleValue();
            corners[corners.length - 2 - 2 * i] = position;
            corners[corners.length - 1 - 2 * i] =
                    Objects.requireNonNull(point.low()).doubleValue();
        }
        var rgb = colour.getRGBColorComponents(null);
        return java.util.Optional.of(
                new XYPolygonAnnotation(corners, null, null, new Color(rgb[0], rgb[1], rgb[2], BAND_OPACITY)));
    }
}

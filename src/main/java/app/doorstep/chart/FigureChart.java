package app.doorstep.chart;

import app.doorstep.domain.Band;
import app.doorstep.text.Texts;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/// Figures over time on a scale of their own: a rating as a policy has it, or what an app said of the driver.
///
/// A joined track is a line, solid, dashed or dotted by its place; a track of points is diamonds. Beneath, what the
/// first joined track rests on. The policy's bands lie behind.
public final class FigureChart {
    private static final float[][] DASHES = {{}, {8, 4}, {2, 3}, {8, 3, 2, 3}};

    private FigureChart() {}

    /// The chart of `view`. Each call makes a new chart; charts are not thread-safe.
    public static JFreeChart of(FigureView view, TrendChartStyle style, Texts texts) {
        var joined = view.tracks().stream().filter(FigureTrack::joined).toList();
        var counts = counts(view, joined);
        var plot = new TrendPlot(
                labels(view, joined, style),
                counts,
                counts.stream().map(texts::number).toList(),
                "",
                marks(view, style, texts),
                style);
        var names = view.days().stream().map(texts::day).toList();
        var scale = view.scale().stream()
                .map(level -> new ScaleAxis.Mark(level.value(), level.name()))
                .toList();
        var strip = counts.stream().anyMatch(count -> count > 0) ? TrendPlot.strip(style) : style.scaled(10);
        return PlotFrame.of(
                plot,
                new StepAxis(names, style.scaled(16), style.scaled(12)),
                new ScaleAxis(scale, false, strip, style.scaled(6)),
                dataset(view, joined),
                renderer(joined.size(), style),
                style);
    }

    private static List<Integer> counts(FigureView view, List<FigureTrack> joined) {
        var counts = new int[view.days().size()];
        if (joined.size() == 1) {
            for (var spot : joined.getFirst().spots()) {
                var step = Math.toIntExact(Math.round(view.at(spot.day())));
                if (step >= 0 && step < counts.length) {
                    counts[step] = spot.count();
                }
            }
        }
        return java.util.Arrays.stream(counts).boxed().toList();
    }

    private static List<TrendPlot.Label> labels(FigureView view, List<FigureTrack> joined, TrendChartStyle style) {
        var labels = new ArrayList<TrendPlot.Label>();
        for (var track : joined) {
            track.spots().reversed().stream()
                    .filter(spot -> spot.value() != null)
                    .findFirst()
                    .ifPresent(last -> labels.add(new TrendPlot.Label(
                            (int) Math.round(view.at(last.day())),
                            Objects.requireNonNull(last.value()),
                            style.text(),
                            track.name(),
                            track.basis())));
        }
        return labels;
    }

    private static PlotMarks marks(FigureView view, TrendChartStyle style, Texts texts) {
        var stripes = new ArrayList<PlotMarks.Stripe>();
        var from = view.scale().getFirst().value();
        for (var band : view.bands()) {
            var to = band.below() == null
                    ? view.scale().getLast().value()
                    : band.below().doubleValue();
            if (to > from) {
                stripes.add(stripe(band, from, to, style));
                from = to;
            }
        }
        var line = view.line();
        if (line != null) {
            stripes.add(new PlotMarks.Stripe(line.value(), line.value(), style.muted(), line.name()));
        }
        var moments = view.events().stream()
                .map(event -> PlotMarks.Moment.of(
                        event, view::at, texts.get("chart.event", event.text(), texts.day(event.day()))))
                .map(moment -> moment.from(0))
                .filter(moment ->
                        moment.x() >= -0.2 && moment.x() <= view.days().size() - 0.5)
                .toList();
        var diamonds = view.tracks().stream()
                .filter(track -> !track.joined())
                .flatMap(track -> track.spots().stream())
                .filter(spot -> spot.value() != null)
                .map(spot ->
                        new PlotMarks.Diamond(view.at(spot.day()), Objects.requireNonNull(spot.value()), spot.label()))
                .toList();
        return new PlotMarks(stripes, moments, diamonds);
    }

    private static PlotMarks.Stripe stripe(Band band, double from, double to, TrendChartStyle style) {
        Color colour = style.colour(band.colour());
        return new PlotMarks.Stripe(from, to, colour, band.label());
    }

    private static XYSeriesCollection dataset(FigureView view, List<FigureTrack> joined) {
        var dataset = new XYSeriesCollection();
        for (int i = 0; i < joined.size(); i++) {
            var series = new XYSeries(i, false);
            joined.get(i).spots().forEach(spot -> series.add(view.at(spot.day()), spot.value()));
            dataset.addSeries(series);
        }
        return dataset;
    }

    private static XYLineAndShapeRenderer renderer(int lines, TrendChartStyle style) {
        var renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        for (int i = 0; i < lines; i++) {
            var drawn = DASHES[i % DASHES.length];
            var dash = new float[drawn.length];
            for (int k = 0; k < dash.length; k++) {
                dash[k] = style.scaled(drawn[k]);
            }
            renderer.setSeriesPaint(i, style.text());
            renderer.setSeriesStroke(i, PlotFrame.stroke(style.scaled(2), dash));
        }
        return renderer;
    }
}

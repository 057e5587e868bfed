package app.doorstep.ui.trends;

import app.doorstep.analysis.Trend;
import app.doorstep.analysis.TrendPoint;
import app.doorstep.domain.DayEvent;
import app.doorstep.domain.StatedFigure;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.TableTwin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All that the chart of the factors shows, as rows: the points of its lines and of the period before, the bars of the
/// ratings in all, what the app itself said, and the driver's events.
final class FactorRows {
    private final Texts texts;
    private final TrendsWords words;
    private final TrendsContent content;
    private final TrendsContent.Factors lead;
    private final List<Trend.Count> steps;

    /// @param point what the row opens; null where it opens nothing
    record Row(
            String what,
            LocalDate from,
            LocalDate to,
            String ratings,
            String mean,
            String band,
            String source,
            @Nullable TrendPoint point) {}

    /// @param steps those of the chart
    FactorRows(LeadView view, TrendsContent.Factors lead, List<Trend.Count> steps) {
        this.texts = view.texts();
        this.words = view.model().words();
        this.content = view.content();
        this.lead = lead;
        this.steps = List.copyOf(steps);
    }

    List<TableTwin.Column<Row>> columns() {
        return List.of(
                new TableTwin.Column<>(texts.get("trends.column.factor"), Row::what, false),
                new TableTwin.Column<>(texts.get("trends.column.from"), row -> texts.dayAndYear(row.from()), false),
                new TableTwin.Column<>(texts.get("trends.column.to"), row -> texts.dayAndYear(row.to()), false),
                new TableTwin.Column<>(texts.get("trends.column.ratings"), Row::ratings, true),
                new TableTwin.Column<>(texts.get("trends.column.mean"), Row::mean, true),
                new TableTwin.Column<>(texts.get("trends.column.band"), Row::band, true),
                new TableTwin.Column<>(texts.get("trends.column.source"), Row::source, false));
    }

    List<Row> all() {
        var rows = new ArrayList<Row>();
        var before = lead.beside().before();
        Stream.concat(
                        lead.trend().points().stream(),
                        before == null ? Stream.<TrendPoint>empty() : before.trend().points().stream())
                .filter(point -> content.choice().factors().contains(point.factor()))
                .map(this::row)
                .forEach(rows::add);
        steps.stream().map(this::row).forEach(rows::add);
        lead.beside().stated().stream().map(this::row).forEach(rows::add);
        lead.beside().events().stream().filter(this::isShown).map(this::row).forEach(rows::add);
        return rows;
    }

    private Row row(TrendPoint point) {
        return new Row(
                words.factor(point.factor()),
                point.start(),
                point.end(),
                texts.number(point.n()),
                texts.decimal(point.mean(), 2),
                words.band(point),
                texts.get("trends.source." + point.source().id()),
                point);
    }

    private Row row(Trend.Count step) {
        return new Row(texts.get("trends.row.all"), step.start(), step.end(), texts.number(step.n()), "", "", "", null);
    }

    private Row row(StatedFigure figure) {
        var window = figure.window() == null ? "" : " (" + figure.window() + ")";
        return new Row(
                words.figureName(figure) + window,
                figure.on(),
                figure.on(),
                "",
                words.figureValue(figure),
                "",
                texts.get("trends.row.stated"),
                null);
    }

    private Row row(DayEvent event) {
        return new Row(event.text(), event.day(), last(event), "", "", "", texts.get("trends.row.event"), null);
    }

    private boolean isShown(DayEvent event) {
        return !steps.isEmpty()
                && !last(event).isBefore(steps.getFirst().start())
                && !event.day().isAfter(steps.getLast().end());
    }

    private static LocalDate last(DayEvent event) {
        var until = event.until();
        return until == null ? event.day() : until;
    }
}

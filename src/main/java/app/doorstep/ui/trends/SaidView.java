package app.doorstep.ui.trends;

import app.doorstep.chart.FigureChart;
import app.doorstep.chart.FigureTrack;
import app.doorstep.chart.FigureView;
import app.doorstep.chart.TrendChartStyle;
import app.doorstep.domain.Kept;
import app.doorstep.domain.Period;
import app.doorstep.domain.StatedFigure;
import app.doorstep.ui.kit.ChartTarget;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.TableTwin;
import app.doorstep.ui.theme.Style;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.Region;
import org.jfree.chart.JFreeChart;
import org.jspecify.annotations.Nullable;

/// What an app says of the driver over time, as it was read off: points of their own, never joined or averaged, for two
/// readings of a rolling window overlap.
final class SaidView {
    private static final int WEEK = 7;
    private static final int MOST_LABELS = 16;

    private final LeadView view;
    private final TrendsContent.Said lead;
    private final TrendsWords words;

    SaidView(LeadView view, TrendsContent.Said lead) {
        this.view = view;
        this.lead = lead;
        this.words = view.model().words();
    }

    Region card() {
        var texts = view.texts();
        var chosen = lead.chosen();
        if (chosen == null) {
            return view.card(texts.get("trends.said.title"), "")
                    .add(Labels.paragraph(texts.get("trends.said.none"), Style.MUTED));
        }
        var card = view.card(texts.get("trends.said.title"), texts.get("trends.said.caption", chosen.app()));
        view.zoomed().forEach(card::add);
        return card.add(view.asTable() ? table() : chartNode());
    }

    /// What to choose the figure by; empty where there is none.
    List<Node> picker() {
        var chosen = lead.chosen();
        return chosen == null ? List.of() : List.of(figures(chosen));
    }

    private MenuButton figures(TrendsContent.Said.Choice chosen) {
        var button = new MenuButton(name(chosen));
        button.setId("trends-figure");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(view.texts().get("trends.said.figure", name(chosen)));
        for (var choice : lead.choices()) {
            var item = new RadioMenuItem(name(choice));
            item.setSelected(choice.equals(chosen));
            item.setOnAction(_ -> view.model().chooseFigure(choice.key()));
            button.getItems().add(item);
        }
        return button;
    }

    private String name(TrendsContent.Said.Choice choice) {
        return view.texts().get("trends.said.choice", choice.app(), choice.name());
    }

    /// The chart in other colours, for a file; null if there is none to draw.
    @Nullable
    JFreeChart chart(TrendChartStyle style) {
        return lead.readings().isEmpty() ? null : FigureChart.of(figureView(), style, view.texts());
    }

    private Node chartNode() {
        var chart = Objects.requireNonNull(chart(view.style()));
        var days = figureView().days();
        return view.chart(
                chart,
                spoken(),
                new ChartTarget(
                        days.size(),
                        step -> step(days.get(step)),
                        (_, _, _) -> view.model().showAsTable(true),
                        (from, to) -> view.model()
                                .zoom(
                                        to < from
                                                ? null
                                                : new Period(
                                                        days.get(from),
                                                        days.get(to).plusDays(WEEK - 1))),
                        place -> view.menu(days.getFirst().plusDays(Math.round(place * WEEK)))));
    }

    private String spoken() {
        var readings = lead.readings();
        var ordered = readings.stream()
                .filter(figure -> value(figure) != null)
                .sorted(Comparator.comparingDouble(figure -> Objects.requireNonNull(value(figure))))
                .map(words::figureValue)
                .toList();
        var course = ordered.isEmpty()
                ? ""
                : words.course(
                                readings.getFirst().on(),
                                readings.getLast().on(),
                                readings.stream().map(words::figureValue).toList(),
                                ordered)
                        + ". ";
        return readings.stream()
                .map(words::said)
                .collect(Collectors.joining("; ", course, ". " + view.texts().get("trends.keys")));
    }

    private String step(LocalDate day) {
        return lead.readings().stream()
                .filter(figure -> Math.abs(ChronoUnit.DAYS.between(day, figure.on())) <= WEEK / 2)
                .map(words::said)
                .collect(Collectors.joining("\n"));
    }

    private FigureView figureView() {
        var period = view.content().period();
        var first = lead.readings().getFirst().on();
        var from = period == null || period.from().isBefore(first.minusWeeks(1)) ? first.minusWeeks(1) : period.from();
        var to = period == null ? lead.readings().getLast().on() : period.to();
        var days = Stream.iterate(from, day -> !day.isAfter(to.plusDays(WEEK - 1)), day -> day.plusDays(WEEK))
                .toList();
        var spots = lead.readings().stream()
                .map(figure -> new FigureTrack.Spot(figure.on(), value(figure), 0, label(figure)))
                .toList();
        return new FigureView(
                days,
                WEEK,
                Levels.of(lead.readings(), lead.words(), view.enlarged(), view.texts()),
                List.of(new FigureTrack("", "", false, spots)),
                List.of(),
                null,
                view.content().events().stream().map(Kept::value).toList());
    }

    /// A standing is named by the axis; many numbers would run into each other.
    private String label(StatedFigure figure) {
        return lead.words().isEmpty() && lead.readings().size() <= MOST_LABELS ? words.figureValue(figure) : "";
    }

    private @Nullable Double value(StatedFigure figure) {
        var number = figure.value();
        if (!lead.words().isEmpty()) {
            var place = lead.words().indexOf(figure.word());
            return place < 0 ? null : place + 1.0;
        }
        return number == null ? null : number.doubleValue();
    }

    private Node table() {
        var texts = view.texts();
        List<TableTwin.Column<StatedFigure>> columns = List.of(
                view.column("day", figure -> texts.dayAndYear(figure.on())),
                view.column("figure", words::figureName),
                view.column("says", words::figureValue),
                view.column("window", figure -> figure.window() == null ? "" : texts.shipped(figure.window())));
        return view.table("trends-said-table", columns, lead.readings(), _ -> {});
    }
}

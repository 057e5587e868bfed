package app.doorstep.ui.trends;

import app.doorstep.analysis.Step;
import app.doorstep.analysis.Trend;
import app.doorstep.chart.TrendChartStyle;
import app.doorstep.domain.DayEvent;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Action;
import app.doorstep.ui.kit.Card;
import app.doorstep.ui.kit.ChartNode;
import app.doorstep.ui.kit.ChartTarget;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.ui.kit.TableTwin;
import app.doorstep.ui.theme.Style;
import app.doorstep.ui.theme.Theme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jfree.chart.JFreeChart;
import org.jspecify.annotations.Nullable;

/// What the three charts of Trends have in common: their card, their colours, events, zoom.
final class LeadView {
    private static final double LEAST_HEIGHT = 286;

    private final TrendsViewModel model;
    private final ScreenContext context;
    private final Texts texts;
    private final TrendsContent content;

    LeadView(TrendsViewModel model, ScreenContext context, TrendsContent content) {
        this.model = model;
        this.context = context;
        this.texts = context.texts();
        this.content = content;
    }

    TrendsViewModel model() {
        return model;
    }

    Texts texts() {
        return texts;
    }

    TrendsContent content() {
        return content;
    }

    boolean asTable() {
        return model.asTableProperty().get();
    }

    boolean enlarged() {
        return model.enlargedProperty().get();
    }

    /// The colours of the window.
    TrendChartStyle style() {
        return context.theme().getValue() == Theme.DARK ? TrendChartStyle.dark() : TrendChartStyle.light();
    }

    /// A card of this title that takes the room there is.
    Card card(String title, String caption) {
        var words = Labels.paragraph(caption, Style.SMALL, Style.MUTED);
        var card = new Card(title).caption(words);
        VBox.setVgrow(card, Priority.ALWAYS);
        return card;
    }

    /// A chart to be pointed at.
    ///
    /// @param target null where steps and places do not match
    Node chart(JFreeChart chart, String spoken, @Nullable ChartTarget target) {
        var node = new ChartNode(chart, spoken);
        node.setId("trends-chart");
        node.setMinHeight(LEAST_HEIGHT);
        node.setPrefHeight(LEAST_HEIGHT);
        if (target != null) {
            node.pointed(target);
        }
        VBox.setVgrow(node, Priority.ALWAYS);
        return node;
    }

    /// Says that only a part of the period is shown, with the way back; empty if all of it is.
    List<Node> zoomed() {
        var zoom = content.choice().zoom();
        if (zoom == null) {
            return List.of();
        }
        var whole = Labels.link(texts.get("trends.zoom.all"), () -> model.zoom(null));
        whole.setId("trends-zoom-all");
        whole.getStyleClass().add(Style.SMALL);
        var row = new HBox(
                4,
                Labels.line(
                        texts.get("trends.zoom", texts.dayAndYear(zoom.from()), texts.dayAndYear(zoom.to())),
                        Style.SMALL,
                        Style.MUTED),
                whole);
        row.setAlignment(Pos.CENTER_LEFT);
        return List.of(row);
    }

    /// What can be done at a day of the chart.
    List<Action> menu(LocalDate day) {
        var actions = new ArrayList<Action>();
        actions.add(Action.of(
                texts.get("trends.event.add.on", texts.day(day)),
                () -> new EventDialog(context).ask(day).ifPresent(model::add)));
        for (var kept : content.events()) {
            if (near(kept.value(), day)) {
                actions.add(Action.of(
                        texts.get("trends.event.change", model.words().event(kept.value())),
                        () -> new EventDialog(context)
                                .ask(kept.value())
                                .ifPresent(changed -> model.change(kept.id(), changed))));
                actions.add(Action.of(
                        texts.get("trends.event.delete", model.words().event(kept.value())),
                        () -> model.delete(kept.id(), kept.value())));
            }
        }
        if (content.choice().zoom() != null) {
            actions.add(Action.of(texts.get("trends.zoom.all"), () -> model.zoom(null)));
        }
        return actions;
    }

    /// A click beside the line means it still.
    private boolean near(DayEvent event, LocalDate day) {
        var reach = content.choice().what() == TrendsChoice.What.FACTORS
                        && content.choice().step() == Step.DAY
                ? 1
                : 4;
        var until = event.until() == null ? event.day() : event.until();
        return !day.isBefore(event.day().minusDays(reach)) && !day.isAfter(until.plusDays(reach));
    }

    /// The day at a place between the steps.
    static LocalDate day(List<Trend.Count> steps, double place) {
        var step = steps.get((int) Math.clamp(Math.floor(place), 0, steps.size() - 1));
        var days = step.end().toEpochDay() - step.start().toEpochDay() + 1;
        return step.start().plusDays(Math.clamp(Math.round((place - Math.floor(place)) * days), 0, days - 1));
    }

    <T> Node table(String id, List<TableTwin.Column<T>> columns, List<T> rows, java.util.function.Consumer<T> open) {
        return TableTwin.of(id, texts.get("trends.as-table"), columns, rows, open);
    }

    <T> TableTwin.Column<T> column(String key, Function<T, String> text) {
        return new TableTwin.Column<>(texts.get("trends.column." + key), text, false);
    }

    <T> TableTwin.Column<T> number(String key, Function<T, String> text) {
        return new TableTwin.Column<>(texts.get("trends.column." + key), text, true);
    }
}

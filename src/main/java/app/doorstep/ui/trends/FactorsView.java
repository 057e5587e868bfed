package app.doorstep.ui.trends;

import app.doorstep.chart.TrendChart;
import app.doorstep.chart.TrendChartStyle;
import app.doorstep.chart.TrendView;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Period;
import app.doorstep.ui.kit.ChartNode;
import app.doorstep.ui.kit.ChartTarget;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.theme.Style;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jfree.chart.JFreeChart;
import org.jspecify.annotations.Nullable;

/// Stars by factor over time, as chart or as table.
final class FactorsView {
    /// A line of small text with the gap above it.
    private static final double NOTE = 24;

    private final LeadView view;
    private final TrendsContent content;
    private final TrendsContent.Factors lead;

    FactorsView(LeadView view, TrendsContent.Factors lead) {
        this.view = view;
        this.content = view.content();
        this.lead = lead;
    }

    Region card() {
        var texts = view.texts();
        var words = view.model().words();
        var card = view.card(texts.get("trends.stars"), words.caption(content, lead));
        view.zoomed().forEach(card::add);
        var drawn = view.asTable() ? table() : chartNode();
        card.add(drawn);
        var missing = missing();
        if (!missing.isEmpty()) {
            if (drawn instanceof ChartNode chart) {
                // The line below takes its room from the chart, so that what stands below it all stays in sight.
                chart.setMinHeight(chart.getMinHeight() - NOTE);
                chart.setPrefHeight(chart.getMinHeight());
            }
            card.add(Labels.paragraph(missing, Style.SMALL, Style.MUTED));
        }
        if (!lead.comparison().isEmpty()) {
            card.add(Labels.paragraph(lead.comparison(), Style.SMALL));
        }
        var coarser = lead.trend().coarser();
        if (coarser != null) {
            var offer = new HBox(
                    4,
                    Labels.line(texts.get("trends.thin." + lead.trend().by().id()), Style.SMALL, Style.MUTED),
                    Labels.link(
                            texts.get("trends.coarser." + coarser.id()),
                            () -> view.model().chooseStep(coarser)));
            offer.getChildren().getLast().getStyleClass().add(Style.SMALL);
            offer.setAlignment(Pos.CENTER_LEFT);
            card.add(offer);
        }
        return card;
    }

    /// The chart in other colours, for a file; null if there is none to draw.
    @Nullable
    JFreeChart chart(TrendChartStyle style) {
        var chosen = trendView();
        return TrendChart.drawn(lead.trend(), chosen).isEmpty()
                ? null
                : TrendChart.of(lead.trend(), chosen, style, view.texts());
    }

    /// Which of the chosen factors have too few points for a line; empty where all have one, or none.
    private String missing() {
        var drawn = TrendChart.drawn(lead.trend(), trendView());
        if (view.asTable() || drawn.isEmpty()) {
            return "";
        }
        var words = Factor.STARRED.stream()
                .filter(factor -> content.choice().factors().contains(factor) && !drawn.contains(factor))
                .map(view.model().words()::factor)
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "" : view.texts().get("trends.missing", words);
    }

    private TrendView trendView() {
        return TrendView.of(content.choice().factors())
                .enlarged(view.enlarged())
                .focusedOn(content.choice().only())
                .over(lead.span())
                .with(lead.beside());
    }

    private Node chartNode() {
        var chart = chart(view.style());
        if (chart == null) {
            return Labels.paragraph(
                    view.texts().get(lead.trend().ratings().isEmpty() ? "trends.empty" : "trends.few"), Style.MUTED);
        }
        var steps = TrendChart.steps(lead.trend(), trendView());
        var model = view.model();
        return view.chart(
                chart,
                model.words().spoken(lead.trend(), trendView()),
                new ChartTarget(
                        steps.size(),
                        step -> model.words().step(content, lead, steps.get(step)),
                        (step, stars, near) -> model.links().openInLog(content, lead, steps.get(step), stars, near),
                        (from, to) -> model.zoom(
                                to < from
                                        ? null
                                        : new Period(
                                                steps.get(from).start(),
                                                steps.get(to).end())),
                        place -> view.menu(LeadView.day(steps, place))));
    }

    private Node table() {
        var rows = new FactorRows(view, lead, TrendChart.steps(lead.trend(), trendView()));
        return view.table("trends-table", rows.columns(), rows.all(), row -> {
            var point = row.point();
            if (point != null) {
                view.model().links().openInLog(point);
            }
        });
    }
}

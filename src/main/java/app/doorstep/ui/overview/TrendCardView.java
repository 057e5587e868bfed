package app.doorstep.ui.overview;

import app.doorstep.analysis.Trend;
import app.doorstep.analysis.TrendPoint;
import app.doorstep.chart.TrendChart;
import app.doorstep.chart.TrendChartStyle;
import app.doorstep.chart.TrendView;
import app.doorstep.ui.kit.Card;
import app.doorstep.ui.kit.ChartNode;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.Screen;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.ui.kit.TableTwin;
import app.doorstep.ui.theme.Style;
import app.doorstep.ui.theme.Theme;
import java.util.List;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The trend of the last twelve weeks.
final class TrendCardView {
    private TrendCardView() {}

    static Region of(OverviewContent content, ScreenContext context) {
        var texts = context.texts();
        var card = new Card(texts.get("overview.trend"));
        var trend = content.trend();
        if (trend == null) {
            return card.add(Labels.paragraph(content.trendCaption(), Style.MUTED));
        }
        var view = TrendView.specific();
        if (TrendChart.drawn(trend, view).isEmpty()) {
            return card.add(Labels.paragraph(texts.get("overview.trend.few"), Style.MUTED));
        }
        var style = context.theme().getValue() == Theme.DARK ? TrendChartStyle.dark() : TrendChartStyle.light();
        var spoken = TrendChart.spoken(trend, view, texts);
        var chart = new ChartNode(TrendChart.of(trend, view, style, texts), spoken);
        VBox.setVgrow(chart, Priority.ALWAYS);
        var table = table(trend, view, spoken, context);
        var caption = Labels.line(content.trendCaption(), Style.SMALL, Style.MUTED);
        var other = Labels.link(texts.get("overview.trend.as-table"), () -> {});
        other.setId("overview-as-table");
        other.getStyleClass().add(Style.SMALL);
        other.setOnAction(_ -> {
            var last = card.getChildren().size() - 1;
            var wasChart = card.getChildren().get(last).equals(chart);
            card.getChildren().set(last, wasChart ? table : chart);
            // It speaks of labels and lines, which a table has not.
            caption.setVisible(!wasChart);
            other.setText(texts.get(wasChart ? "overview.trend.as-chart" : "overview.trend.as-table"));
        });
        return card.caption(caption).corner(other).add(chart);
    }

    /// The chart's points as rows; each leads to Trends, where its feedback is a key away.
    private static Region table(Trend trend, TrendView view, String spoken, ScreenContext context) {
        var texts = context.texts();
        List<TableTwin.Column<TrendPoint>> columns = List.of(
                new TableTwin.Column<>(
                        texts.get("overview.trend.factor"),
                        point -> texts.get("factor." + point.factor().id()),
                        false),
                new TableTwin.Column<>(
                        texts.get("overview.trend.week"),
                        point -> texts.get("overview.trend.days", texts.day(point.start()), texts.day(point.end())),
                        false),
                new TableTwin.Column<>(texts.get("overview.trend.ratings"), point -> texts.number(point.n()), true),
                new TableTwin.Column<>(
                        texts.get("overview.trend.mean"), point -> texts.decimal(point.mean(), 2), true));
        var table = TableTwin.of(
                "overview-trend-table",
                spoken,
                columns,
                TrendChart.points(trend, view),
                _ -> context.go(new Destination.To(Screen.TRENDS)));
        // It takes the chart's place and no more.
        table.setMinHeight(0);
        table.setPrefHeight(0);
        return table;
    }
}

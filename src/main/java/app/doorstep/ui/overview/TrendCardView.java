package app.doorstep.ui.overview;

import app.doorstep.chart.TrendChart;
import app.doorstep.chart.TrendChartStyle;
import app.doorstep.chart.TrendView;
import app.doorstep.ui.kit.Card;
import app.doorstep.ui.kit.ChartNode;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.ui.theme.Style;
import app.doorstep.ui.theme.Theme;
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
        var chart = new ChartNode(TrendChart.of(trend, view, style, texts), content.trendSpoken());
        VBox.setVgrow(chart, Priority.ALWAYS);
        return card.caption(Labels.line(content.trendCaption(), Style.SMALL, Style.MUTED))
                .add(chart);
    }
}

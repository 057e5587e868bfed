package app.doorstep.report;

import app.doorstep.chart.ChartFile;
import app.doorstep.chart.TrendChart;
import app.doorstep.chart.TrendChartStyle;
import app.doorstep.text.Texts;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/// The year's chart as vectors.
final class ReportChart {
    /// Pixels of CSS in a point.
    private static final float PIXELS = 96f / 72;

    private static final float POINTS = 8;
    private static final int SVG_WIDTH = 760;
    private static final int SVG_HEIGHT = 240;

    private ReportChart() {}

    /// Whether there is any line to draw.
    static boolean isDrawn(Report.Year year) {
        return !TrendChart.drawn(year.trend(), year.view()).isEmpty();
    }

    /// Draws into an area measured in pixels of CSS.
    static void draw(Report.Year year, Texts texts, Graphics2D g2, double width, double height) {
        var style = TrendChartStyle.print().sized(POINTS * PIXELS);
        TrendChart.of(year.trend(), year.view(), style, texts).draw(g2, new Rectangle2D.Double(0, 0, width, height));
    }

    static String svg(Report.Year year, Texts texts) {
        var chart = TrendChart.of(year.trend(), year.view(), TrendChartStyle.light(), texts);
        return ChartFile.svgElement(chart, SVG_WIDTH, SVG_HEIGHT);
    }
}

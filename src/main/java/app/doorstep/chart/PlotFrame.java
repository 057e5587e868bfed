package app.doorstep.chart;

import java.awt.BasicStroke;
import java.awt.Stroke;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYDataset;

/// What all charts have in common: no title, legend, border or background, a horizontal grid only.
final class PlotFrame {
    private PlotFrame() {}

    static JFreeChart of(
            TrendPlot plot,
            StepAxis across,
            ScaleAxis up,
            XYDataset data,
            XYItemRenderer renderer,
            TrendChartStyle style) {
        plot.setDomainAxis(dressed(across, style));
        plot.setRangeAxis(dressed(up, style));
        plot.setDataset(data);
        plot.setRenderer(renderer);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(style.grid());
        plot.setRangeGridlineStroke(new BasicStroke(style.scaled(1)));
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setNoDataMessage(null);
        var chart = new JFreeChart(null, style.font(), plot, false);
        chart.setBackgroundPaint(null);
        chart.setBorderVisible(false);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        return chart;
    }

    /// A line's stroke; `dash` is the lengths of strokes and gaps, none for a solid one.
    static Stroke stroke(float width, float... dash) {
        return dash.length == 0
                ? new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0);
    }

    private static <A extends ValueAxis> A dressed(A axis, TrendChartStyle style) {
        axis.setTickLabelFont(style.font());
        axis.setTickLabelPaint(style.muted());
        axis.setTickLabelInsets(new RectangleInsets(style.scaled(6), 0, style.scaled(4), style.scaled(12)));
        return axis;
    }
}

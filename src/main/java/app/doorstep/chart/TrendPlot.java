package app.doorstep.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/// A plot that also draws the counts as quiet bars beneath the lines and a label at each line's end.
final class TrendPlot extends XYPlot {
    private static final long serialVersionUID = 1;

    private static final int WIDEST_BAR = 28;
    private static final int HIGHEST_BAR = 48;

    /// A label at a line's end.
    ///
    /// @param x the step of the line's last point
    /// @param y its value
    /// @param figure factor and mean: `punctuality 4.73`
    /// @param basis what it rests on: `651 ratings`
    record Label(int x, double y, Color colour, String figure, String basis) {}

    private final transient List<Label> labels;
    private final transient List<Integer> counts;
    private final transient List<String> countNames;
    private final String total;
    private final transient PlotMarks marks;
    private final transient TrendChartStyle style;

    /// @param countNames the counts as the reader's language writes them
    /// @param total what stands beside the bars: `903 ratings`
    TrendPlot(
            List<Label> labels,
            List<Integer> counts,
            List<String> countNames,
            String total,
            PlotMarks marks,
            TrendChartStyle style) {
        this.labels = List.copyOf(labels);
        this.counts = List.copyOf(counts);
        this.countNames = List.copyOf(countNames);
        this.total = total;
        this.marks = marks;
        this.style = style;
    }

    /// The height the counts need below the lines.
    static double strip(TrendChartStyle style) {
        return style.scaled(30 + HIGHEST_BAR);
    }

    @Override
    public boolean isRangeZoomable() {
        return false;
    }

    @Override
    public boolean isDomainZoomable() {
        return false;
    }

    @Override
    protected AxisSpace calculateAxisSpace(Graphics2D g2, Rectangle2D area) {
        var space = super.calculateAxisSpace(g2, area);
        space.add(labelWidth(g2) + style.scaled(24), RectangleEdge.RIGHT);
        return space;
    }

    @Override
    public void draw(Graphics2D g2, Rectangle2D area, Point2D anchor, PlotState parentState, PlotRenderingInfo info) {
        var drawn = info == null ? new ChartRenderingInfo().getPlotInfo() : info;
        super.draw(g2, area, anchor, parentState, drawn);
        var data = drawn.getDataArea();
        if (data != null && getDomainAxis() instanceof StepAxis) {
            drawBreak(g2, data);
            drawCounts(g2, data);
            var free = new FreePlaces(drawnLines(data));
            marks.drawNames(g2, data, getRangeAxis(), free, style);
            marks.drawEvents(g2, data, getDomainAxis(), getRangeAxis(), free, style);
            marks.drawDiamonds(g2, data, getDomainAxis(), getRangeAxis(), style);
            drawLabels(g2, data);
        }
    }

    /// Behind the lines.
    @Override
    public void drawBackground(Graphics2D g2, Rectangle2D area) {
        super.drawBackground(g2, area);
        marks.drawBehind(g2, area, getRangeAxis(), style);
    }

    /// The lines of the figures and of the grid.
    private List<Line2D> drawnLines(Rectangle2D data) {
        var lines = new ArrayList<Line2D>();
        for (var mark : getRangeAxis() instanceof ScaleAxis axis ? axis.values() : List.<Double>of()) {
            var y = getRangeAxis().valueToJava2D(mark, data, RectangleEdge.LEFT);
            lines.add(new Line2D.Double(data.getMinX(), y, data.getMaxX(), y));
        }
        var drawn = getDataset();
        for (int series = 0; series < drawn.getSeriesCount(); series++) {
            Point2D last = null;
            for (int item = 0; item < drawn.getItemCount(series); item++) {
                var value = drawn.getYValue(series, item);
                var x = getDomainAxis().valueToJava2D(drawn.getXValue(series, item), data, RectangleEdge.BOTTOM);
                var here = Double.isNaN(value)
                        ? null
                        : new Point2D.Double(x, getRangeAxis().valueToJava2D(value, data, RectangleEdge.LEFT));
                if (here != null && last != null) {
                    lines.add(new Line2D.Double(last, here));
                }
                last = here;
            }
        }
        return lines;
    }

    private double labelWidth(Graphics2D g2) {
        var strong = g2.getFontMetrics(style.strongFont());
        var small = g2.getFontMetrics(style.font());
        var widest = (double) small.stringWidth(total);
        for (var label : labels) {
            widest = Math.max(widest, Math.max(strong.stringWidth(label.figure()), small.stringWidth(label.basis())));
        }
        return widest;
    }

    /// Two strokes under the lowest number: the axis does not start there.
    private void drawBreak(Graphics2D g2, Rectangle2D data) {
        if (getRangeAxis() instanceof ScaleAxis axis && axis.isBroken()) {
            var x = data.getMinX() - style.scaled(15);
            var y = axis.valueToJava2D(axis.getLowerBound(), data, RectangleEdge.LEFT) + style.scaled(14);
            g2.setPaint(style.muted());
            g2.setStroke(new BasicStroke(style.scaled(1)));
            for (int i = 0; i < 2; i++) {
                var shift = i * style.scaled(3);
                g2.draw(new Line2D.Double(
                        x - style.scaled(4),
                        y + style.scaled(2) + shift,
                        x + style.scaled(4),
                        y - style.scaled(2) + shift));
            }
        }
    }

    private void drawCounts(Graphics2D g2, Rectangle2D data) {
        var axis = (StepAxis) getDomainAxis();
        var most = counts.stream().mapToInt(Integer::intValue).max().orElse(0);
        if (most == 0) {
            return;
        }
        var floor = data.getMaxY();
        var highest = (double) style.scaled(HIGHEST_BAR);
        var width = Math.min(style.scaled(WIDEST_BAR), axis.stepWidth(data) * 0.6);
        var metrics = g2.getFontMetrics(style.font());
        var numbered = countNames.stream().mapToInt(metrics::stringWidth).max().orElse(0) + style.scaled(4)
                <= axis.stepWidth(data);
        g2.setPaint(style.grid());
        g2.setStroke(new BasicStroke(style.scaled(1)));
        g2.draw(new Line2D.Double(data.getMinX(), floor, data.getMaxX(), floor));
        for (int i = 0; i < counts.size(); i++) {
            if (counts.get(i) > 0) {
                var height = highest * counts.get(i) / most;
                var x = axis.valueToJava2D(i, data, RectangleEdge.BOTTOM);
                g2.setPaint(style.bars());
                g2.fill(new Rectangle2D.Double(x - width / 2, floor - height, width, height));
                if (numbered) {
                    var name = countNames.get(i);
                    write(
                            g2,
                            style.font(),
                            style.muted(),
                            name,
                            x - metrics.stringWidth(name) / 2.0,
                            floor - height - style.scaled(5));
                }
            }
        }
        write(g2, style.font(), style.muted(), total, labelX(data), floor - style.scaled(4));
    }

    private void drawLabels(Graphics2D g2, Rectangle2D data) {
        var block = (double) style.scaled(34);
        var top = data.getMinY();
        var bottom = data.getMaxY() - style.scaled(20);
        var ends = labels.stream()
                .map(label -> getRangeAxis().valueToJava2D(label.y(), data, RectangleEdge.LEFT))
                .toList();
        var places = LabelPlaces.spread(ends, block, top, bottom);
        for (int i = 0; i < labels.size(); i++) {
            var label = labels.get(i);
            var edge = data.getMaxX() + style.scaled(2);
            var endX = getDomainAxis().valueToJava2D(label.x(), data, RectangleEdge.BOTTOM) + style.scaled(4);
            var line = new Path2D.Double();
            if (label.x() == counts.size() - 1) {
                g2.setStroke(new BasicStroke(style.scaled(1)));
                line.moveTo(Math.min(endX, edge), ends.get(i));
                line.lineTo(edge, ends.get(i));
                line.lineTo(edge + style.scaled(8), places.get(i));
                line.lineTo(labelX(data) - style.scaled(5), places.get(i));
            } else {
                // The line ends earlier; a leader across the chart would look like more of it. A piece of the line
                // says which one is meant.
                g2.setStroke(new BasicStroke(style.scaled(2)));
                line.moveTo(edge + style.scaled(1), Math.rint(places.get(i)));
                line.lineTo(labelX(data) - style.scaled(6), Math.rint(places.get(i)));
            }
            g2.setPaint(label.colour());
            g2.draw(line);
            write(g2, style.strongFont(), style.text(), label.figure(), labelX(data), places.get(i) + style.scaled(4));
            write(g2, style.font(), style.muted(), label.basis(), labelX(data), places.get(i) + style.scaled(19));
        }
    }

    private double labelX(Rectangle2D data) {
        return data.getMaxX() + style.scaled(20);
    }

    private static void write(Graphics2D g2, Font font, Color colour, String text, double x, double y) {
        g2.setFont(font);
        g2.setPaint(colour);
        g2.drawString(text, (float) x, (float) y);
    }
}

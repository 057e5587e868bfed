package app.doorstep.chart;

import app.doorstep.domain.DayEvent;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;

/// What a plot shows beside its lines: bands of a policy behind them, the driver's events, the apps' own figures.
///
/// @param stripes behind everything
/// @param events upright lines with a label
/// @param diamonds the app's own word
record PlotMarks(List<Stripe> stripes, List<Moment> events, List<Diamond> diamonds) {
    static final PlotMarks NONE = new PlotMarks(List.of(), List.of(), List.of());

    private static final int ROWS = 3;
    private static final float STRIPE_OPACITY = 0.07f;

    /// A band of the scale, or with both ends the same a line across.
    ///
    /// @param under whether a line has its label below it, out of the way of what is drawn above
    record Stripe(double from, double to, Color colour, String label, boolean under) {}

    /// An event.
    ///
    /// @param x in steps, as all positions
    /// @param until its end; the same as `x` for a single day
    record Moment(double x, double until, String label) {
        /// @param name what it is, with its day
        static Moment of(DayEvent event, Position position, String name) {
            var end = event.until() == null ? event.day() : event.until();
            return new Moment(position.of(event.day()), position.of(end), name);
        }
    }

    /// One figure of an app.
    ///
    /// @param label what stands below it; empty for nothing
    record Diamond(double x, double y, String label) {}

    /// Where a day stands, in steps.
    interface Position {
        double of(java.time.LocalDate day);
    }

    void drawBehind(Graphics2D g2, Rectangle2D data, ValueAxis up, TrendChartStyle style) {
        for (var stripe : stripes) {
            var top = up.valueToJava2D(stripe.to(), data, RectangleEdge.LEFT);
            var bottom = up.valueToJava2D(stripe.from(), data, RectangleEdge.LEFT);
            if (stripe.from() == stripe.to()) {
                g2.setPaint(stripe.colour());
                g2.setStroke(dotted(style, 1.25));
                g2.draw(new Line2D.Double(data.getMinX(), top, data.getMaxX(), top));
            } else {
                var rgb = stripe.colour().getRGBColorComponents(null);
                g2.setPaint(new Color(rgb[0], rgb[1], rgb[2], STRIPE_OPACITY));
                g2.fill(new Rectangle2D.Double(data.getMinX(), top, data.getWidth(), bottom - top));
            }
            g2.setFont(style.font());
            g2.setPaint(stripe.colour());
            var base = stripe.under()
                    ? top + style.scaled(15)
                    : Math.min(bottom, top + style.scaled(16)) - style.scaled(3);
            g2.drawString(stripe.label(), (float) (data.getMinX() + style.scaled(6)), (float) base);
        }
    }

    void drawEvents(Graphics2D g2, Rectangle2D data, ValueAxis across, ValueAxis up, TrendChartStyle style) {
        var top = up.valueToJava2D(up.getUpperBound(), data, RectangleEdge.LEFT);
        var floor = up.valueToJava2D(up.getLowerBound(), data, RectangleEdge.LEFT);
        var metrics = g2.getFontMetrics(style.font());
        var ends = new ArrayList<Double>(List.of(0.0, 0.0, 0.0));
        for (var event : events) {
            var x = across.valueToJava2D(event.x(), data, RectangleEdge.BOTTOM);
            var until = across.valueToJava2D(event.until(), data, RectangleEdge.BOTTOM);
            var width = metrics.stringWidth(event.label()) + style.scaled(10);
            var right = x + width <= data.getMaxX() + style.scaled(8);
            var row = row(ends, right ? x : x - width);
            ends.set(row, right ? x + width : x);
            var y = floor - (floor - top) * 0.32 + row * style.scaled(18);
            if (until > x + 1) {
                var rgb = style.muted().getRGBColorComponents(null);
                g2.setPaint(new Color(rgb[0], rgb[1], rgb[2], STRIPE_OPACITY));
                g2.fill(new Rectangle2D.Double(x, y, until - x, floor - y));
            }
            g2.setPaint(style.muted());
            g2.setStroke(dotted(style, 1.25));
            g2.draw(new Line2D.Double(x, y + style.scaled(4), x, floor));
            g2.setStroke(new BasicStroke(style.scaled(1.25)));
            g2.draw(new Ellipse2D.Double(x - style.scaled(4), y - style.scaled(4), style.scaled(8), style.scaled(8)));
            g2.setFont(style.font());
            g2.setPaint(style.text());
            g2.drawString(
                    event.label(), (float) (right ? x + style.scaled(10) : x - width), (float) (y + style.scaled(4)));
        }
    }

    void drawDiamonds(Graphics2D g2, Rectangle2D data, ValueAxis across, ValueAxis up, TrendChartStyle style) {
        for (var diamond : diamonds) {
            var x = across.valueToJava2D(diamond.x(), data, RectangleEdge.BOTTOM);
            var y = up.valueToJava2D(diamond.y(), data, RectangleEdge.LEFT);
            var reach = style.scaled(5.5);
            var shape = new Path2D.Double();
            shape.moveTo(x, y - reach);
            shape.lineTo(x + reach, y);
            shape.lineTo(x, y + reach);
            shape.lineTo(x - reach, y);
            shape.closePath();
            g2.setPaint(style.text());
            g2.fill(shape);
            g2.setFont(style.font());
            var width = g2.getFontMetrics().stringWidth(diamond.label());
            g2.drawString(diamond.label(), (float) (x - width / 2.0), (float) (y + style.scaled(20)));
        }
    }

    /// The row in which a label finds room, the first one if none has.
    private static int row(List<Double> ends, double from) {
        for (int row = 0; row < ROWS; row++) {
            if (ends.get(row) <= from) {
                return row;
            }
        }
        return 0;
    }

    private static BasicStroke dotted(TrendChartStyle style, double width) {
        return new BasicStroke(
                style.scaled(width),
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_ROUND,
                1,
                new float[] {style.scaled(2), style.scaled(3)},
                0);
    }
}

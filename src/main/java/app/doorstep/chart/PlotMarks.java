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

    private static final float STRIPE_OPACITY = 0.07f;
    private static final float PATCH_OPACITY = 0.85f;
    private static final int LABEL_HEIGHT = 16;
    private static final int PAD = 4;
    private static final int STEP = 6;

    /// A band of the scale, or with both ends the same a line across.
    ///
    record Stripe(double from, double to, Color colour, String label) {
        private boolean isLine() {
            return from == to;
        }
    }

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

        /// The part of it from a place on: one that began before what is shown, and lasts, stands at its edge.
        Moment from(double first) {
            return x < first && until > first ? new Moment(first, until, label) : this;
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
            if (stripe.isLine()) {
                g2.setPaint(stripe.colour());
                g2.setStroke(dotted(style, 1.25));
                g2.draw(new Line2D.Double(data.getMinX(), top, data.getMaxX(), top));
            } else {
                g2.setPaint(faint(stripe.colour()));
                g2.fill(new Rectangle2D.Double(data.getMinX(), top, data.getWidth(), bottom - top));
            }
        }
    }

    /// The names of bands and lines, above or below them at one of their ends.
    void drawNames(Graphics2D g2, Rectangle2D data, ValueAxis up, FreePlaces free, TrendChartStyle style) {
        var metrics = g2.getFontMetrics(style.font());
        for (var stripe : stripes) {
            var top = up.valueToJava2D(stripe.to(), data, RectangleEdge.LEFT);
            var width = metrics.stringWidth(stripe.label()) + style.scaled(2 * PAD);
            var left = data.getMinX() + style.scaled(2);
            var right = data.getMaxX() - width;
            var height = style.scaled(LABEL_HEIGHT);
            var below = top + style.scaled(2);
            var above = stripe.isLine() ? top - height - style.scaled(2) : below;
            label(
                    g2,
                    stripe.label(),
                    stripe.colour(),
                    free.take(List.of(
                            new Rectangle2D.Double(left, below, width, height),
                            new Rectangle2D.Double(left, above, width, height),
                            new Rectangle2D.Double(right, above, width, height),
                            new Rectangle2D.Double(right, below, width, height))),
                    style);
        }
    }

    /// Upright lines with a name each, at a height where nothing runs through it.
    void drawEvents(
            Graphics2D g2, Rectangle2D data, ValueAxis across, ValueAxis up, FreePlaces free, TrendChartStyle style) {
        var top = up.valueToJava2D(up.getUpperBound(), data, RectangleEdge.LEFT);
        var floor = up.valueToJava2D(up.getLowerBound(), data, RectangleEdge.LEFT);
        var metrics = g2.getFontMetrics(style.font());
        var dot = style.scaled(4);
        for (var event : events) {
            var x = across.valueToJava2D(event.x(), data, RectangleEdge.BOTTOM);
            var until = across.valueToJava2D(event.until(), data, RectangleEdge.BOTTOM);
            var width = metrics.stringWidth(event.label()) + style.scaled(2 * PAD);
            var right = x + dot + width <= data.getMaxX() + style.scaled(8);
            var place = free.take(heights(floor, top, style).stream()
                    .<Rectangle2D>map(y -> new Rectangle2D.Double(
                            right ? x + dot : x - dot - width,
                            y - style.scaled(LABEL_HEIGHT) / 2,
                            width,
                            style.scaled(LABEL_HEIGHT)))
                    .toList());
            var y = place.getCenterY();
            if (until > x + 1) {
                g2.setPaint(faint(style.muted()));
                g2.fill(new Rectangle2D.Double(x, y, until - x, floor - y));
            }
            g2.setPaint(style.muted());
            g2.setStroke(dotted(style, 1.25));
            g2.draw(new Line2D.Double(x, y + dot, x, floor));
            g2.setStroke(new BasicStroke(style.scaled(1.25)));
            g2.draw(new Ellipse2D.Double(x - dot, y - dot, 2 * dot, 2 * dot));
            label(g2, event.label(), style.text(), place, style);
        }
    }

    /// A third of the way up first, then nearby.
    private static List<Double> heights(double floor, double top, TrendChartStyle style) {
        var first = floor - (floor - top) * 0.32;
        var heights = new ArrayList<Double>(List.of(first));
        for (var away = style.scaled(STEP); away < floor - top; away += style.scaled(STEP)) {
            if (first + away < floor - style.scaled(LABEL_HEIGHT)) {
                heights.add(first + away);
            }
            if (first - away > top + style.scaled(LABEL_HEIGHT)) {
                heights.add(first - away);
            }
        }
        return heights;
    }

    /// A label on a patch of the surface, so that what runs under it does not run through it.
    private static void label(Graphics2D g2, String words, Color colour, Rectangle2D place, TrendChartStyle style) {
        var rgb = style.surface().getRGBColorComponents(null);
        g2.setPaint(new Color(rgb[0], rgb[1], rgb[2], PATCH_OPACITY));
        g2.fill(place);
        g2.setFont(style.font());
        g2.setPaint(colour);
        g2.drawString(words, (float) place.getMinX() + style.scaled(PAD), (float) place.getCenterY() + style.scaled(4));
    }

    private static Color faint(Color colour) {
        var rgb = colour.getRGBColorComponents(null);
        return new Color(rgb[0], rgb[1], rgb[2], STRIPE_OPACITY);
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

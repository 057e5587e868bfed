package app.doorstep.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/// The level axis: steps of equal width named in words, as many names as fit, the last step always among them.
final class StepAxis extends NumberAxis {
    private static final long serialVersionUID = 1;

    private final transient List<String> names;
    private final double inset;
    private final double gap;

    /// @param inset from the edges to the first and the last step
    /// @param gap at least between two names
    StepAxis(List<String> names, double inset, double gap) {
        super(null);
        this.names = List.copyOf(names);
        this.inset = inset;
        this.gap = gap;
        setRange(-0.5, Math.max(0, names.size() - 1) + 0.5);
        setTickMarksVisible(false);
        setAxisLineVisible(false);
    }

    @Override
    public double valueToJava2D(double value, Rectangle2D area, RectangleEdge edge) {
        return area.getMinX() + inset + value * stepWidth(area);
    }

    @Override
    public double java2DToValue(double x, Rectangle2D area, RectangleEdge edge) {
        return (x - area.getMinX() - inset) / stepWidth(area);
    }

    /// The distance between two steps.
    double stepWidth(Rectangle2D area) {
        return Math.max(1, area.getWidth() - 2 * inset) / Math.max(1, names.size() - 1);
    }

    @Override
    public List<ValueTick> refreshTicks(Graphics2D g2, AxisState state, Rectangle2D area, RectangleEdge edge) {
        var metrics = g2.getFontMetrics(getTickLabelFont());
        var widest = names.stream().mapToInt(metrics::stringWidth).max().orElse(0) + gap;
        var every = Math.max(1, (int) Math.ceil(widest / stepWidth(area)));
        var ticks = new ArrayList<ValueTick>();
        for (int i = names.size() - 1; i >= 0; i -= every) {
            ticks.add(new NumberTick(i, names.get(i), TextAnchor.TOP_CENTER, TextAnchor.CENTER, 0));
        }
        return ticks.reversed();
    }
}

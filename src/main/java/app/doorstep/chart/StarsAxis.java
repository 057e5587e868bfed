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

/// The upright axis: whole stars, with a strip below them that stays free for the counts.
final class StarsAxis extends NumberAxis {
    private static final long serialVersionUID = 1;

    private final int lowest;
    private final double strip;
    private final double head;

    /// @param lowest the lowest number of stars shown
    /// @param strip the height left free below
    /// @param head the height left free above, so that a line at 5 is not cut
    StarsAxis(int lowest, double strip, double head) {
        super(null);
        this.lowest = lowest;
        this.strip = strip;
        this.head = head;
        setRange(lowest, 5);
        setAxisLineVisible(false);
        setTickMarksVisible(false);
    }

    @Override
    public double valueToJava2D(double value, Rectangle2D area, RectangleEdge edge) {
        var share = (5 - value) / (5 - lowest);
        return area.getMinY() + head + share * starsHeight(area);
    }

    @Override
    public double java2DToValue(double y, Rectangle2D area, RectangleEdge edge) {
        return 5 - (y - area.getMinY() - head) / starsHeight(area) * (5 - lowest);
    }

    @Override
    public List<ValueTick> refreshTicks(Graphics2D g2, AxisState state, Rectangle2D area, RectangleEdge edge) {
        var ticks = new ArrayList<ValueTick>();
        for (int stars = lowest; stars <= 5; stars++) {
            ticks.add(new NumberTick(
                    stars, Integer.toString(stars), TextAnchor.CENTER_RIGHT, TextAnchor.CENTER_RIGHT, 0));
        }
        return ticks;
    }

    /// Whether stars below the lowest shown one are left out.
    boolean isBroken() {
        return lowest > 1;
    }

    private double starsHeight(Rectangle2D area) {
        return Math.max(1, area.getHeight() - strip - head);
    }
}

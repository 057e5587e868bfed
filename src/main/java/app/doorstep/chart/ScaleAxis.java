package app.doorstep.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/// The upright axis: the named values of a scale, with a strip below them that stays free for the counts.
final class ScaleAxis extends NumberAxis {
    private static final long serialVersionUID = 1;

    private static final int MOST_STARS = 5;

    private final transient List<Mark> marks;
    private final double lowest;
    private final double highest;
    private final double strip;
    private final double head;
    private final boolean broken;

    /// A value with its name: 4 stars, 85 %, "Great".
    record Mark(double value, String name) {}

    /// @param marks from the lowest to the highest, at least two; each gets a line
    /// @param broken whether the scale goes on below the lowest mark
    /// @param strip the height left free below
    /// @param head the height left free above, so that a line at the top is not cut
    ScaleAxis(List<Mark> marks, boolean broken, double strip, double head) {
        super(null);
        this.marks = List.copyOf(marks);
        this.lowest = marks.getFirst().value();
        this.highest = marks.getLast().value();
        this.broken = broken;
        this.strip = strip;
        this.head = head;
        setRange(lowest, highest);
        setAxisLineVisible(false);
        setTickMarksVisible(false);
    }

    /// Whole stars from `lowest` to 5.
    static ScaleAxis stars(int lowest, double strip, double head) {
        var marks = IntStream.rangeClosed(lowest, MOST_STARS)
                .mapToObj(stars -> new Mark(stars, Integer.toString(stars)))
                .toList();
        return new ScaleAxis(marks, lowest > 1, strip, head);
    }

    @Override
    public double valueToJava2D(double value, Rectangle2D area, RectangleEdge edge) {
        var share = (highest - value) / (highest - lowest);
        return area.getMinY() + head + share * scaleHeight(area);
    }

    @Override
    public double java2DToValue(double y, Rectangle2D area, RectangleEdge edge) {
        return highest - (y - area.getMinY() - head) / scaleHeight(area) * (highest - lowest);
    }

    @Override
    public List<ValueTick> refreshTicks(Graphics2D g2, AxisState state, Rectangle2D area, RectangleEdge edge) {
        return marks.stream()
                .<ValueTick>map(mark ->
                        new NumberTick(mark.value(), mark.name(), TextAnchor.CENTER_RIGHT, TextAnchor.CENTER_RIGHT, 0))
                .toList();
    }

    /// The values that have a line across.
    List<Double> values() {
        return marks.stream().map(Mark::value).toList();
    }

    /// Whether what lies below the lowest mark is left out.
    boolean isBroken() {
        return broken;
    }

    private double scaleHeight(Rectangle2D area) {
        return Math.max(1, area.getHeight() - strip - head);
    }
}

package app.doorstep.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.fx.ChartCanvas;

/// A chart that takes the room it is given. It lies on whatever is behind it.
public final class ChartNode extends Region {
    private final ChartCanvas canvas;

    /// @param spoken what the screen reader says: the lines with their means, or where the table twin is
    public ChartNode(JFreeChart chart, String spoken) {
        canvas = new ChartCanvas(chart);
        canvas.setTooltipEnabled(false);
        getChildren().add(canvas);
        setMinSize(0, 0);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(spoken);
    }

    @Override
    protected void layoutChildren() {
        // A canvas keeps a picture of its size in memory; it is only made anew when the size changes.
        if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            canvas.draw();
        }
    }
}

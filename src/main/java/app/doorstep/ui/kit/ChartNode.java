package app.doorstep.ui.kit;

import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;

/// A chart that takes the room it is given and lies on whatever is behind it.
///
/// It is drawn by Java2D at the resolution of the screen: JavaFX's own canvas does not know the letters that a chart
/// brings along, and the chart shall look as in the report.
public final class ChartNode extends Region {
    /// Where there is no window, as for a picture, twice as fine is good for all sizes.
    private static final double WITHOUT_WINDOW = 2;

    /// So far beside the first and last step a pointer still means them.
    private static final double NEAR = 16;

    private final JFreeChart chart;
    private final ChartRenderingInfo info = new ChartRenderingInfo();
    private final ImageView picture = new ImageView();
    private double drawnWidth;
    private double drawnHeight;

    /// @param spoken what the screen reader says: the lines with their means
    public ChartNode(JFreeChart chart, String spoken) {
        this.chart = chart;
        picture.setManaged(false);
        picture.setSmooth(true);
        getChildren().add(picture);
        setMinSize(0, 0);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(spoken);
    }

    /// Lets the driver point at the steps of the chart: what a step holds is shown on hover, a click opens it.
    ///
    /// @param words what a step holds, by its place from the left; empty for nothing to say
    /// @param open opens a step
    public ChartNode pointed(int steps, IntFunction<String> words, IntConsumer open) {
        var hover = new Tooltip();
        hover.setShowDelay(Duration.millis(150));
        Tooltip.install(this, hover);
        setOnMouseMoved(event -> {
            var step = step(event.getX(), steps);
            var said = step < 0 ? "" : words.apply(step);
            hover.setText(said);
            setCursor(said.isEmpty() ? Cursor.DEFAULT : Cursor.HAND);
        });
        setOnMouseClicked(event -> {
            var step = step(event.getX(), steps);
            if (step >= 0 && event.isStillSincePress()) {
                open.accept(step);
            }
        });
        return this;
    }

    /// The step that stands nearest to a place; -1 outside of all.
    private int step(double x, int steps) {
        var area = info.getPlotInfo().getDataArea();
        if (area == null || area.isEmpty() || x < area.getMinX() - NEAR || x > area.getMaxX() + NEAR) {
            return -1;
        }
        var plot = chart.getXYPlot();
        var value = plot.getDomainAxis().java2DToValue(x, area, plot.getDomainAxisEdge());
        return Math.clamp(Math.round(value), 0, steps - 1);
    }

    @Override
    protected void layoutChildren() {
        var width = Math.floor(getWidth());
        var height = Math.floor(getHeight());
        if (width >= 1 && height >= 1 && (width != drawnWidth || height != drawnHeight)) {
            drawnWidth = width;
            drawnHeight = height;
            draw(width, height, scale());
        }
    }

    private double scale() {
        var window = getScene() == null ? null : getScene().getWindow();
        return window == null ? WITHOUT_WINDOW : Math.max(1, window.getOutputScaleX());
    }

    private void draw(double width, double height, double scale) {
        var image = new BufferedImage(
                (int) Math.ceil(width * scale), (int) Math.ceil(height * scale), BufferedImage.TYPE_INT_ARGB_PRE);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(scale, scale);
        chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height), info);
        graphics.dispose();
        picture.setImage(SwingFXUtils.toFXImage(image, null));
        picture.setFitWidth(image.getWidth() / scale);
        picture.setFitHeight(image.getHeight() / scale);
    }
}

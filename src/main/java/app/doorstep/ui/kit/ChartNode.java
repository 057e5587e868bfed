package app.doorstep.ui.kit;

import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jspecify.annotations.Nullable;

/// A chart that takes the room it is given and lies on whatever is behind it.
///
/// It is drawn by Java2D at the resolution of the screen: JavaFX's own canvas does not know the letters that a chart
/// brings along, and the chart shall look as in the report.
public final class ChartNode extends Region {
    /// Where there is no window, as for a picture, twice as fine is good for all sizes.
    private static final double WITHOUT_WINDOW = 2;

    private final JFreeChart chart;
    private final ChartRenderingInfo info = new ChartRenderingInfo();
    private final ImageView picture = new ImageView();
    private @Nullable ChartPointer pointer;
    private double drawnWidth;
    private double drawnHeight;

    /// @param spoken what the screen reader says: the lines with their means
    public ChartNode(JFreeChart chart, String spoken) {
        this.chart = chart;
        getStyleClass().add("chart-node");
        picture.setManaged(false);
        picture.setSmooth(true);
        getChildren().add(picture);
        setMinSize(0, 0);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(spoken);
    }

    /// What is drawn.
    public JFreeChart chart() {
        return chart;
    }

    /// Lets the driver point at the steps of the chart, with the mouse and, once it has the focus, with the keyboard:
    /// arrows go from step to step and say what each holds, Enter opens it, plus and minus zoom.
    public ChartNode pointed(ChartTarget target) {
        pointer = new ChartPointer(this, chart, info, target, getAccessibleText());
        getChildren().addAll(pointer.nodes());
        setFocusTraversable(true);
        return this;
    }

    /// What is under the pointer or the arrows is to the chart what the chosen row is to a list.
    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.FOCUS_ITEM
                ? pointer == null ? null : pointer.item()
                : super.queryAccessibleAttribute(attribute, parameters);
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

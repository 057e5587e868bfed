package app.doorstep.ui.kit;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jspecify.annotations.Nullable;

/// What follows mouse and keyboard over a chart: an upright line, the points on it, what they say, the stretch that is
/// being dragged.
final class ChartPointer {
    /// So far beside the first and last step a pointer still means them, and so far from a point.
    private static final double NEAR = 16;

    /// A press that moves less is a click.
    private static final double DRAG_FROM = 6;

    private static final double DOT = 4;
    private static final double GAP = 12;

    private final ChartNode node;
    private final JFreeChart chart;
    private final ChartRenderingInfo info;
    private final ChartTarget target;
    private final String spoken;
    private final Line cross = new Line();
    private final Group dots = new Group();
    private final Rectangle stretch = new Rectangle();
    private final ChartReadout readout = new ChartReadout();
    private final ContextMenu menu = new ContextMenu();
    private int step = -1;
    private double pressed = Double.NaN;

    ChartPointer(ChartNode node, JFreeChart chart, ChartRenderingInfo info, ChartTarget target, String spoken) {
        this.node = node;
        this.chart = chart;
        this.info = info;
        this.target = target;
        this.spoken = spoken;
        cross.getStyleClass().add("chart-cross");
        stretch.getStyleClass().add("chart-stretch");
        for (var each : nodes()) {
            each.setManaged(false);
            each.setMouseTransparent(true);
            each.setVisible(false);
        }
        node.setOnMouseMoved(event -> point(stepAt(event.getX())));
        node.setOnMouseExited(_ -> point(-1));
        node.setOnMousePressed(this::press);
        node.setOnMouseDragged(this::drag);
        node.setOnMouseReleased(this::release);
        node.setOnScroll(this::scroll);
        node.setOnKeyPressed(this::steer);
        node.setOnContextMenuRequested(this::offer);
        node.focusedProperty().subscribe(focused -> {
            if (!focused) {
                point(-1);
            }
        });
    }

    /// The step under the pointer or the arrows, for a screen reader; null for none.
    @Nullable
    Node item() {
        return readout.isVisible() ? readout : null;
    }

    /// To be laid over the chart.
    List<Node> nodes() {
        return List.of(stretch, cross, dots, readout);
    }

    /// Shows what one step holds; -1 for none.
    private void point(int to) {
        step = to;
        var words = to < 0 ? "" : target.words().apply(to);
        var shown = !words.isEmpty() && area() != null;
        List.of(cross, dots, readout).forEach(each -> each.setVisible(shown));
        node.setCursor(shown ? Cursor.HAND : Cursor.DEFAULT);
        if (shown) {
            place(to, words);
            readout.setAccessibleText(words.replace('\n', ' '));
        }
        Spoken.says(node, words.isEmpty() ? spoken : words.replace('\n', ' '));
        node.notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    private void place(int to, String words) {
        var area = info.getPlotInfo().getDataArea();
        var x = xOf(to);
        cross.setStartX(x);
        cross.setEndX(x);
        cross.setStartY(area.getMinY());
        cross.setEndY(area.getMaxY());
        dots.getChildren().setAll(dots(to, x));
        readout.setText(words);
        readout.applyCss();
        readout.autosize();
        var right = x + GAP + readout.getWidth() <= node.getWidth();
        readout.relocate(
                Math.max(0, right ? x + GAP : x - GAP - readout.getWidth()),
                Math.max(0, area.getMinY() + area.getHeight() * 0.3));
    }

    private List<Node> dots(int to, double x) {
        var plot = chart.getXYPlot();
        var data = plot.getDataset();
        var result = new ArrayList<Node>();
        for (int series = 0; series < data.getSeriesCount(); series++) {
            for (int item = 0; item < data.getItemCount(series); item++) {
                var value = data.getYValue(series, item);
                if (Math.round(data.getXValue(series, item)) == to && !Double.isNaN(value)) {
                    var y = plot.getRangeAxis()
                            .valueToJava2D(value, info.getPlotInfo().getDataArea(), plot.getRangeAxisEdge());
                    var dot = new Circle(x, y, DOT);
                    var paint = (Color) plot.getRenderer().getSeriesPaint(series);
                    dot.setFill(javafx.scene.paint.Color.rgb(paint.getRed(), paint.getGreen(), paint.getBlue()));
                    result.add(dot);
                }
            }
        }
        return result;
    }

    private void press(MouseEvent event) {
        node.requestFocus();
        menu.hide();
        pressed = event.getButton() == MouseButton.PRIMARY ? event.getX() : Double.NaN;
    }

    private void drag(MouseEvent event) {
        var area = area();
        if (area == null || Double.isNaN(pressed) || Math.abs(event.getX() - pressed) < DRAG_FROM) {
            return;
        }
        point(-1);
        var from = Math.clamp(Math.min(pressed, event.getX()), area.getMinX(), area.getMaxX());
        var to = Math.clamp(Math.max(pressed, event.getX()), area.getMinX(), area.getMaxX());
        stretch.setX(from);
        stretch.setY(area.getMinY());
        stretch.setWidth(to - from);
        stretch.setHeight(area.getHeight());
        stretch.setVisible(true);
    }

    private void release(MouseEvent event) {
        var start = pressed;
        pressed = Double.NaN;
        if (stretch.isVisible()) {
            stretch.setVisible(false);
            var one = stepAt(start);
            var other = stepAt(event.getX());
            if (one >= 0 && other >= 0 && one != other) {
                target.range().choose(Math.min(one, other), Math.max(one, other));
            }
        } else if (!Double.isNaN(start) && event.isStillSincePress()) {
            var at = stepAt(event.getX());
            if (at >= 0) {
                target.opening().open(at, valueAt(event.getY()), Math.abs(valueAt(0) - valueAt(NEAR)));
            }
        }
    }

    private void scroll(ScrollEvent event) {
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            zoom(event.getDeltaY() > 0, stepAt(event.getX()));
            event.consume();
        }
    }

    private void steer(KeyEvent key) {
        switch (key.getCode()) {
            case RIGHT -> point(Math.min(target.steps() - 1, step + 1));
            case LEFT -> point(step < 0 ? target.steps() - 1 : Math.max(0, step - 1));
            case HOME -> point(0);
            case END -> point(target.steps() - 1);
            case ENTER, SPACE -> {
                if (step >= 0) {
                    target.opening().open(step, Double.NaN, Double.NaN);
                }
            }
            case PLUS, ADD, EQUALS -> zoom(true, step);
            case MINUS, SUBTRACT -> zoom(false, step);
            default -> {
                return;
            }
        }
        key.consume();
    }

    /// Shows half as many steps around one, or all again.
    private void zoom(boolean nearer, int around) {
        if (!nearer) {
            target.range().choose(0, -1);
            return;
        }
        var half = target.steps() / 2;
        if (half >= 2) {
            var from = Math.clamp((around < 0 ? target.steps() / 2 : around) - half / 2L, 0, target.steps() - half);
            target.range().choose(from, from + half - 1);
        }
    }

    private void offer(ContextMenuEvent event) {
        var area = area();
        if (area == null) {
            return;
        }
        var x = event.isKeyboardTrigger() ? xOf(Math.max(0, step)) : event.getX();
        var plot = chart.getXYPlot();
        var actions = target.menu().apply(plot.getDomainAxis().java2DToValue(x, area, plot.getDomainAxisEdge()));
        menu.getItems().setAll(actions.stream().map(ChartPointer::item).toList());
        var on = node.localToScreen(x, event.isKeyboardTrigger() ? area.getCenterY() : event.getY());
        if (on != null && !actions.isEmpty()) {
            menu.show(node, on.getX(), on.getY());
        }
        event.consume();
    }

    private static MenuItem item(Action action) {
        var item = new MenuItem(action.text());
        item.setOnAction(_ -> action.run().run());
        return item;
    }

    private double xOf(int to) {
        var plot = chart.getXYPlot();
        return plot.getDomainAxis().valueToJava2D(to, info.getPlotInfo().getDataArea(), plot.getDomainAxisEdge());
    }

    private double valueAt(double y) {
        var plot = chart.getXYPlot();
        return plot.getRangeAxis().java2DToValue(y, info.getPlotInfo().getDataArea(), plot.getRangeAxisEdge());
    }

    /// The step that stands nearest to a place; -1 outside of all.
    private int stepAt(double x) {
        var area = area();
        if (area == null || x < area.getMinX() - NEAR || x > area.getMaxX() + NEAR) {
            return -1;
        }
        var plot = chart.getXYPlot();
        var value = plot.getDomainAxis().java2DToValue(x, area, plot.getDomainAxisEdge());
        return Math.clamp(Math.round(value), 0, target.steps() - 1);
    }

    private java.awt.geom.@Nullable Rectangle2D area() {
        var area = info.getPlotInfo().getDataArea();
        return area == null || area.isEmpty() ? null : area;
    }
}

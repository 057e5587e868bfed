package app.doorstep.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// Two groups on one line, one at the left end and one at the right; where there is no room for both the second stands
/// below the first, and each takes as many lines as it needs.
public final class Ends extends Region {
    private static final double GAP = 8;

    private final FlowPane left;
    private final FlowPane right;

    public Ends(FlowPane left, FlowPane right) {
        this.left = left;
        this.right = right;
        getChildren().addAll(left, right);
        setMinWidth(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return natural(left) + GAP + natural(right) + sides();
    }

    @Override
    protected double computePrefHeight(double width) {
        var room = (width < 0 ? computePrefWidth(-1) : width) - sides();
        var ends = getInsets().getTop() + getInsets().getBottom();
        if (natural(left) == 0) {
            return right.prefHeight(room) + ends;
        }
        return isOneLine(room)
                ? Math.max(left.prefHeight(room), right.prefHeight(room)) + ends
                : left.prefHeight(room) + GAP + right.prefHeight(room) + ends;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        var room = getWidth() - sides();
        var x = getInsets().getLeft();
        var y = getInsets().getTop();
        var height = getHeight() - y - getInsets().getBottom();
        var below = !isOneLine(room) && natural(left) > 0 ? left.prefHeight(room) + GAP : 0;
        left.resizeRelocate(x, y, below > 0 ? room : natural(left), below > 0 ? below - GAP : height);
        var width = below > 0 ? room : Math.min(room, natural(right));
        right.resizeRelocate(x + room - width, y + below, width, height - below);
    }

    private double sides() {
        return getInsets().getLeft() + getInsets().getRight();
    }

    private boolean isOneLine(double room) {
        return natural(left) + GAP + natural(right) <= room;
    }

    /// The width of all that stands in a group on one line.
    private static double natural(FlowPane group) {
        var shown = group.getChildren().stream().filter(Node::isManaged).toList();
        return shown.stream().mapToDouble(node -> Math.ceil(node.prefWidth(-1))).sum()
                + group.getHgap() * Math.max(0, shown.size() - 1);
    }
}

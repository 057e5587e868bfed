package app.doorstep.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Two groups on one line, one at the left end and one at the right; where there is no room for both the second stands
/// below the first.
public final class Ends extends Region {
    private static final double GAP = 8;

    private final Region left;
    private final Region right;

    public Ends(Region left, Region right) {
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
        return left.prefWidth(-1) + GAP + right.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        var room = width < 0 ? computePrefWidth(-1) : width;
        return isOneLine(room)
                ? Math.max(left.prefHeight(-1), right.prefHeight(-1))
                : left.prefHeight(room) + GAP + right.prefHeight(room);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        var room = getWidth();
        if (isOneLine(room)) {
            var width = Math.ceil(right.prefWidth(-1));
            left.resizeRelocate(0, 0, Math.ceil(left.prefWidth(-1)), getHeight());
            right.resizeRelocate(room - width, 0, width, getHeight());
        } else {
            var height = left.prefHeight(room);
            left.resizeRelocate(0, 0, room, height);
            right.resizeRelocate(0, height + GAP, room, right.prefHeight(room));
        }
    }

    private boolean isOneLine(double room) {
        return computePrefWidth(-1) <= room;
    }
}

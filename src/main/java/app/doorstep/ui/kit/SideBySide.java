package app.doorstep.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Parts of equal width beside each other, equally high; below each other where one would be narrower than it can be.
public final class SideBySide extends Region {
    private final double gap;
    private final double narrowest;

    /// @param narrowest width that a part needs to stand beside another
    public SideBySide(double gap, double narrowest, Region... parts) {
        this.gap = gap;
        this.narrowest = narrowest;
        getChildren().addAll(parts);
        setMinWidth(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        var room = width < 0 ? computePrefWidth(-1) : width;
        var parts = getManagedChildren();
        var heights = parts.stream().mapToDouble(part -> part.prefHeight(widthOfOne(room)));
        return isBeside(room) ? heights.max().orElse(0) : heights.sum() + gap * Math.max(0, parts.size() - 1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return (narrowest + gap) * getManagedChildren().size();
    }

    @Override
    protected void layoutChildren() {
        var room = getWidth();
        var one = widthOfOne(room);
        var beside = isBeside(room);
        double x = 0;
        double y = 0;
        for (var part : getManagedChildren()) {
            var height = beside ? getHeight() : part.prefHeight(one);
            part.resizeRelocate(Math.rint(x), Math.rint(y), Math.floor(one), height);
            if (beside) {
                x += one + gap;
            } else {
                y += height + gap;
            }
        }
    }

    private boolean isBeside(double room) {
        var parts = getManagedChildren().size();
        return parts * narrowest + (parts - 1) * gap <= room;
    }

    private double widthOfOne(double room) {
        var parts = getManagedChildren().size();
        return isBeside(room) ? (room - (parts - 1) * gap) / Math.max(1, parts) : room;
    }
}

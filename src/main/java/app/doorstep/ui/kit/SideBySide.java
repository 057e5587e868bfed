package app.doorstep.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Parts of equal width beside each other, as many in a row as can be, the parts of a row equally high.
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
        double height = 0;
        for (int first = 0; first < parts.size(); first += inRow(room)) {
            height += (first == 0 ? 0 : gap) + rowHeight(first, room);
        }
        return height;
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
        var parts = getManagedChildren();
        var more = Math.max(0, getHeight() - computePrefHeight(room));
        var rows = Math.max(1, Math.ceilDiv(parts.size(), inRow(room)));
        double y = 0;
        for (int first = 0; first < parts.size(); first += inRow(room)) {
            var height = rowHeight(first, room) + more / rows;
            for (int i = first; i < Math.min(parts.size(), first + inRow(room)); i++) {
                var x = (i - first) * (widthOfOne(room) + gap);
                parts.get(i).resizeRelocate(Math.rint(x), Math.rint(y), Math.floor(widthOfOne(room)), height);
            }
            y += height + gap;
        }
    }

    private double rowHeight(int first, double room) {
        var parts = getManagedChildren();
        return parts.subList(first, Math.min(parts.size(), first + inRow(room))).stream()
                .mapToDouble(part -> Math.max(part.minHeight(widthOfOne(room)), part.prefHeight(widthOfOne(room))))
                .max()
                .orElse(0);
    }

    /// As many as fit, but no row much shorter than the others: four that do not fit stand two by two.
    private int inRow(double room) {
        var parts = Math.max(1, getManagedChildren().size());
        var fit = (int) Math.clamp((room + gap) / (narrowest + gap), 1, parts);
        return Math.ceilDiv(parts, Math.ceilDiv(parts, fit));
    }

    private double widthOfOne(double room) {
        var beside = inRow(room);
        return (room - (beside - 1) * gap) / beside;
    }
}

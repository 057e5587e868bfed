package app.doorstep.ui.overview;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Parts below each other, as many from the top as have room; the rest stays away. It asks for no room itself.
final class WhatFits extends Region {
    private static final double GAP = 8;

    WhatFits() {
        setMinHeight(0);
    }

    /// Adds a part at the foot.
    void add(Region part) {
        getChildren().add(part);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        var y = 0.0;
        var fits = true;
        for (var part : getChildren()) {
            var height = part.prefHeight(getWidth());
            fits = fits && y + height <= getHeight();
            part.setVisible(fits);
            part.resizeRelocate(0, y, getWidth(), height);
            y += height + GAP;
        }
    }
}

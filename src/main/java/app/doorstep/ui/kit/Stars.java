package app.doorstep.ui.kit;

import app.doorstep.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;

/// A row of five stars, so many filled, with the number behind it and as words for the screen reader.
public final class Stars extends HBox {
    private static final double GRID = 16;
    private static final double SIZE = 14;
    private static final String SHAPE =
            "M8 1.3 L10.05 5.75 L14.9 6.35 L11.3 9.65 L12.25 14.45 L8 12.05 L3.75 14.45 L4.7 9.65 L1.1 6.35 L5.95 5.75"
                    + " Z";

    private final HBox row = new HBox(2);
    private final Label number = new Label();
    private int filled = -1;

    /// `stars` of five, 14 px each, and the number.
    public static Stars of(int stars, Texts texts) {
        var result = new Stars();
        result.show(stars, texts);
        return result;
    }

    /// An empty row for a table cell, which calls [#show].
    public Stars() {
        super(6);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(Region.USE_PREF_SIZE);
        row.setAlignment(Pos.CENTER_LEFT);
        number.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(row, number);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /// Shows another number of stars, 1 to 5, and the number itself.
    public void show(int stars, Texts texts) {
        draw(stars);
        number.setText(texts.number(stars));
        setAccessibleText(texts.count("kit.stars.count", stars));
    }

    /// One filled star as a unit.
    public static Node single(double size) {
        return star(size, true);
    }

    private void draw(int wanted) {
        if (wanted == filled) {
            return;
        }
        filled = wanted;
        row.getChildren().clear();
        for (var i = 0; i < 5; i++) {
            row.getChildren().add(star(SIZE, i < wanted));
        }
    }

    private static Node star(double size, boolean isFilled) {
        var box = new Pane();
        box.setMinSize(size, size);
        box.setMaxSize(size, size);
        box.getChildren().add(shape(size, isFilled ? "star-filled" : "star-outline"));
        return box;
    }

    private static SVGPath shape(double size, String style) {
        var star = new SVGPath();
        star.setContent(SHAPE);
        star.getStyleClass().add(style);
        var scale = size / GRID;
        star.setScaleX(scale);
        star.setScaleY(scale);
        star.setTranslateX((size - GRID) / 2);
        star.setTranslateY((size - GRID) / 2);
        return star;
    }
}

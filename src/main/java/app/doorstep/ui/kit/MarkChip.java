package app.doorstep.ui.kit;

import app.doorstep.domain.Factor;
import app.doorstep.domain.Polarity;
import app.doorstep.text.Texts;
import app.doorstep.ui.theme.Style;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A mark as a small chip in its factor's colour: `● care −`.
public final class MarkChip extends HBox {
    private static final String MINUS = "\u2212";

    public MarkChip(Factor factor, Polarity polarity, Texts texts) {
        var name = texts.get("factor." + factor.id());
        var sign = new Label(polarity == Polarity.PRAISE ? "+" : MINUS);
        sign.getStyleClass().add("sign");
        getStyleClass().addAll(Style.MARK, factorStyle(factor));
        getChildren().addAll(dot(4), new Label(name), sign);
        setMaxWidth(Region.USE_PREF_SIZE);
        setMinWidth(Region.USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(name + ", " + texts.get("factor." + polarity.id()));
    }

    /// Adds a small cross that takes the mark away.
    public MarkChip removable(Texts texts, Runnable remove) {
        var cross = new Button();
        cross.setGraphic(new FontIcon(Feather.X));
        cross.setOnAction(_ -> remove.run());
        cross.setAccessibleText(texts.get("kit.mark.remove", getAccessibleText()));
        getStyleClass().add("removable");
        getChildren().add(cross);
        return this;
    }

    /// Lets its name be cut where there is little room; dot and sign stay.
    public MarkChip cuttable() {
        setMinWidth(0);
        getChildren().stream()
                .filter(child -> child.getStyleClass().contains("sign"))
                .forEach(sign -> ((Label) sign).setMinWidth(Region.USE_PREF_SIZE));
        return this;
    }

    /// The dot alone, for lists and headings.
    public static Region dot(Factor factor) {
        var box = new HBox(dot(5));
        box.getStyleClass().add(factorStyle(factor));
        box.setAlignment(javafx.geometry.Pos.CENTER);
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }

    /// The style class that sets `-mark-colour` for all below it.
    public static String factorStyle(Factor factor) {
        return "factor-" + factor.id();
    }

    private static Circle dot(double radius) {
        var dot = new Circle(radius);
        dot.getStyleClass().addAll("dot", "factor-dot");
        return dot;
    }
}

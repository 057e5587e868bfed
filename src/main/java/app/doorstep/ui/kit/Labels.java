package app.doorstep.ui.kit;

import app.doorstep.ui.theme.Style;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// The plain pieces of text and the buttons that every screen has.
public final class Labels {
    private Labels() {}

    /// One line; an ellipsis where it does not fit.
    public static Label line(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /// A paragraph that wraps and keeps its height.
    public static Label paragraph(String text, String... styles) {
        var label = line(text, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// A word of judgement with its icon, small and in the colour of `style`: [Style#GOOD], [Style#WARNING],
    /// [Style#BAD] or [Style#MUTED].
    public static Label verdict(Ikon icon, String word, String style) {
        var label = line(word, "verdict", style);
        label.setGraphic(new FontIcon(icon));
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /// A bordered button.
    ///
    /// @param text says what it does: "Copy reply"
    public static Button button(String text, Runnable action) {
        var button = new Button(text);
        button.setOnAction(_ -> action.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /// A bordered button with an icon.
    public static Button button(Ikon icon, String text, Runnable action) {
        var button = button(text, action);
        button.setGraphic(new FontIcon(icon));
        return button;
    }

    /// The one filled button of a screen.
    public static Button primary(Ikon icon, String text, Runnable action) {
        var button = button(icon, text, action);
        button.getStyleClass().add(Style.PRIMARY);
        return button;
    }

    /// A button that looks like a link.
    public static Button link(String text, Runnable action) {
        var button = button(text, action);
        button.getStyleClass().add(Style.LINK);
        return button;
    }

    /// A link whose words begin where those above and below it do.
    public static Button linkAtEdge(String text, Runnable action) {
        var button = link(text, action);
        button.getStyleClass().add("at-edge");
        return button;
    }

    /// A button of an icon alone.
    ///
    /// @param meaning what it does, for the tooltip and the screen reader
    public static Button icon(Ikon icon, String meaning, Runnable action) {
        var button = button(icon, "", action);
        button.getStyleClass().add("quiet");
        button.setAccessibleText(meaning);
        button.setTooltip(new javafx.scene.control.Tooltip(meaning));
        return button;
    }
}

package app.doorstep.ui.kit;

import app.doorstep.ui.theme.Style;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/// A surface with a border, a title at its left and, if wanted, a word or a caption at its right.
public final class Card extends VBox {
    private final HBox head = new HBox(8);

    /// A card with a title line.
    public Card(String title) {
        this();
        var label = new Label(title);
        label.getStyleClass().add(Style.TITLE);
        label.setMinWidth(Region.USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(20);
        head.getChildren().addAll(label, space);
        getChildren().add(head);
        setAccessibleText(title);
    }

    /// A card without a title.
    public Card() {
        getStyleClass().add(Style.CARD);
        setSpacing(8);
        setAccessibleRole(AccessibleRole.PARENT);
    }

    /// What a screen reader calls a card without a title.
    public Card named(String name) {
        setAccessibleText(name);
        return this;
    }

    /// Puts something small at the right of the title.
    public Card corner(Node node) {
        head.getChildren().add(node);
        return this;
    }

    /// Puts a caption at the right of the title, which takes more lines where it has less room.
    public Card caption(Label words) {
        words.setWrapText(true);
        words.setTextAlignment(TextAlignment.RIGHT);
        words.setAlignment(Pos.CENTER_RIGHT);
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        head.getChildren().set(1, words);
        return this;
    }

    /// Puts something at the left of the title: a factor's dot, an icon.
    public Card mark(Node node) {
        head.getChildren().addFirst(node);
        return this;
    }

    /// Adds what the card holds, below the title.
    public Card add(Node... nodes) {
        getChildren().addAll(nodes);
        return this;
    }

    /// Empty space that pushes what follows to the foot of the card.
    public static Node stretch() {
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        return space;
    }

    /// The thin line between two parts of a card.
    public static Node hairline() {
        var line = new Region();
        line.getStyleClass().add(Style.HAIRLINE);
        return line;
    }
}

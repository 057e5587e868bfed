package app.doorstep.ui.entry;

import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.Spoken;
import app.doorstep.ui.kit.Subscriptions;
import app.doorstep.ui.theme.Style;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The words of a standing side by side; a number key picks one, Backspace takes it away.
final class StandingSegments {
    private StandingSegments() {}

    /// @param told ends what is told of the row
    /// @param next told the control when a word was chosen by its number
    static Node of(CheckinRow row, Subscriptions told, Consumer<Node> next) {
        var group = new ToggleGroup();
        var box = new HBox();
        box.getStyleClass().addAll("segments", "standing", "as-last");
        // Its words say what is chosen; a role with a state of its own would say a second, empty one.
        box.setAccessibleRole(AccessibleRole.TEXT);
        box.setFocusTraversable(true);
        box.setMaxHeight(Region.USE_PREF_SIZE);
        for (var i = 0; i < row.words().size(); i++) {
            var word = row.words().get(i);
            var number = Labels.line(Integer.toString(i + 1), Style.SMALL, Style.MUTED);
            var button = new ToggleButton(word, number);
            button.setToggleGroup(group);
            button.setUserData(word);
            button.setFocusTraversable(false);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setAccessibleText(row.fullName() + ": " + word);
            button.setOnAction(_ -> {
                button.setSelected(true);
                row.typedProperty().set(word);
            });
            box.getChildren().add(button);
        }
        box.getChildren().getFirst().getStyleClass().add("first");
        box.getChildren().getLast().getStyleClass().add("last");
        told.on(row.typedProperty(), typed -> {
            var shown = typed.isEmpty() ? row.last() : typed;
            Spoken.says(box, row.fullName() + ", " + shown);
            box.getStyleClass().remove("as-last");
            if (typed.isEmpty()) {
                box.getStyleClass().add("as-last");
            }
            group.getToggles().stream()
                    .filter(toggle -> shown.equals(toggle.getUserData()))
                    .forEach(group::selectToggle);
        });
        box.setOnMousePressed(_ -> box.requestFocus());
        // When it is typed, not when it is pressed: else the digit would still arrive in the next field.
        box.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            var digit =
                    event.getCharacter().isEmpty() ? 0 : event.getCharacter().charAt(0) - '0';
            if (digit >= 1 && digit <= row.words().size()) {
                row.typedProperty().set(row.words().get(digit - 1));
                event.consume();
                next.accept(box);
            }
        });
        box.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.BACK_SPACE || event.getCode() == KeyCode.DELETE) {
                row.typedProperty().set("");
                event.consume();
            }
        });
        return box;
    }
}

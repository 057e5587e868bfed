package app.doorstep.ui.kit;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// One choice out of a few, side by side: Day, **Week**, Month. One is always chosen.
public final class Segments<T> extends HBox {
    private final ObjectProperty<T> value;

    /// @param meaning what is chosen, for the screen reader
    public Segments(String meaning, List<T> choices, Function<T, String> text, T first) {
        value = new SimpleObjectProperty<>(first);
        getStyleClass().add("segments");
        setMinWidth(Region.USE_PREF_SIZE);
        setMaxWidth(Region.USE_PREF_SIZE);
        setAccessibleText(meaning);
        var group = new ToggleGroup();
        for (var choice : choices) {
            var button = new ToggleButton(text.apply(choice));
            button.setToggleGroup(group);
            button.setUserData(choice);
            button.setAccessibleText(meaning + ": " + button.getText());
            button.setSelected(choice.equals(first));
            Steady.keep(button);
            // One of them is always chosen.
            button.setOnAction(_ -> button.setSelected(true));
            button.selectedProperty().subscribe(chosen -> {
                if (chosen) {
                    value.set(choice);
                }
            });
            getChildren().add(button);
        }
        getChildren().getFirst().getStyleClass().add("first");
        getChildren().getLast().getStyleClass().add("last");
        value.subscribe(chosen -> group.getToggles().stream()
                .filter(toggle -> chosen.equals(toggle.getUserData()))
                .forEach(group::selectToggle));
    }

    /// What is chosen; setting it moves the choice.
    public ObjectProperty<T> valueProperty() {
        return value;
    }
}

package app.doorstep.ui.add;

import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.theme.Style;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A box to pick one of several words from, which tells only what the driver picks.
final class Picker {
    private Picker() {}

    /// @param chosen what is picked at first; null for nothing
    /// @param words the word shown for each
    static ComboBox<String> of(
            String id,
            List<String> choices,
            @Nullable String chosen,
            Function<String, String> words,
            Consumer<String> picked) {
        var box = new ComboBox<String>();
        box.setId(id);
        box.getItems().addAll(choices);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String choice) {
                return choice == null ? "" : words.apply(choice);
            }

            @Override
            public @Nullable String fromString(String word) {
                return null;
            }
        });
        if (chosen != null) {
            if (!choices.contains(chosen)) {
                box.getItems().addFirst(chosen);
            }
            box.setValue(chosen);
        }
        box.setVisibleRowCount(14);
        box.setOnAction(_ -> {
            var value = box.getValue();
            if (value != null && !value.equals(chosen)) {
                picked.accept(value);
            }
        });
        return box;
    }

    /// A control with its name above it.
    static VBox named(String name, Region control) {
        Label label = Labels.line(name, Style.SMALL, Style.MUTED);
        label.setLabelFor(control);
        control.setAccessibleText(name);
        return new VBox(4, label, control);
    }
}

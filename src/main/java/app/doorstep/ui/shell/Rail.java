package app.doorstep.ui.shell;

import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Brand;
import app.doorstep.ui.kit.CountBadge;
import app.doorstep.ui.kit.Screen;
import app.doorstep.ui.theme.Style;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// The places at the left: Add on top, Settings at the foot, counts behind the words. Icons alone where the window is
/// narrow.
final class Rail extends VBox {
    private static final double WIDE = 200;
    private static final double NARROW = 64;

    private final Texts texts;
    private final Map<String, ToggleButton> buttons = new HashMap<>();
    private final Map<String, CountBadge> badges = new HashMap<>();
    private final ToggleGroup group = new ToggleGroup();
    private final Label brand;
    private boolean narrow;
    private boolean choosing;

    Rail(List<Screen> screens, Texts texts, Region menu, Consumer<String> go) {
        this.texts = texts;
        getStyleClass().add("rail");
        setMinWidth(Region.USE_PREF_SIZE);
        brand = new Label(texts.get("shell.name"), Brand.door());
        brand.setGraphicTextGap(8);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(brand, space, menu);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("brand");
        head.setMinHeight(24);
        getChildren().add(head);
        setMargin(head, new javafx.geometry.Insets(0, 0, 12, 0));
        var foot = new VBox(4);
        for (var screen : screens) {
            var button = button(screen, go);
            switch (screen.id()) {
                case Screen.ADD -> {
                    button.getStyleClass().add("add");
                    getChildren().add(button);
                    setMargin(button, new javafx.geometry.Insets(0, 0, 12, 0));
                }
                case Screen.SETTINGS -> foot.getChildren().add(button);
                default -> getChildren().add(button);
            }
        }
        var stretch = new Region();
        setVgrow(stretch, Priority.ALWAYS);
        getChildren().addAll(stretch, foot);
        setNarrow(false);
    }

    void choose(String screen) {
        var button = buttons.get(screen);
        if (button != null) {
            choosing = true;
            group.selectToggle(button);
            choosing = false;
        }
    }

    /// Moves the focus to the place in front.
    void focus() {
        if (group.getSelectedToggle() instanceof Node chosen) {
            chosen.requestFocus();
        }
    }

    void count(String screen, int count) {
        var badge = badges.get(screen);
        var button = buttons.get(screen);
        if (badge != null && button != null) {
            badge.show(count);
            badge.setVisible(count > 0 && !narrow);
            badge.setManaged(count > 0 && !narrow);
            var word = (String) button.getUserData();
            button.setAccessibleText(count == 0 ? word : texts.get("shell.place.count", word, count));
        }
    }

    void setNarrow(boolean nowNarrow) {
        narrow = nowNarrow;
        setPrefWidth(narrow ? NARROW : WIDE);
        getStyleClass().remove("narrow");
        if (narrow) {
            getStyleClass().add("narrow");
        }
        brand.setVisible(!narrow);
        brand.setManaged(!narrow);
        for (var button : buttons.values()) {
            button.setTooltip(narrow ? new Tooltip((String) button.getUserData()) : null);
            if (button.getGraphic() instanceof HBox row) {
                row.setAlignment(narrow ? Pos.CENTER : Pos.CENTER_LEFT);
                for (var part : row.getChildren().subList(1, row.getChildren().size())) {
                    part.setVisible(!narrow);
                    part.setManaged(!narrow);
                }
            }
        }
        badges.forEach((screen, badge) -> count(screen, badge.count()));
    }

    private ToggleButton button(Screen screen, Consumer<String> go) {
        var word = texts.get(screen.titleKey());
        var icon = new FontIcon(screen.icon());
        var iconBox = new StackPane(icon);
        iconBox.setMinWidth(18);
        var label = new Label(word);
        label.getStyleClass().add("place");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        // The gaps beside it are needed only where the word is short.
        HBox.setMargin(space, new javafx.geometry.Insets(0, -8, 0, -12));
        var badge = new CountBadge();
        var row = new HBox(12, iconBox, label, space, badge);
        row.setAlignment(Pos.CENTER_LEFT);
        if (screen.id().equals(Screen.ADD)) {
            row.getChildren().add(hint(Commands.NEW));
            // Closer, so that count and keys stand side by side; the word stays below the others' icons.
            row.setSpacing(8);
            label.setMinWidth(Region.USE_PREF_SIZE);
            badge.setMinWidth(Region.USE_PREF_SIZE);
            HBox.setMargin(label, new javafx.geometry.Insets(0, 0, 0, 4));
        }
        var button = new ToggleButton();
        button.setId("place-" + screen.id());
        button.setGraphic(row);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setUserData(word);
        button.setAccessibleText(word);
        button.setToggleGroup(group);
        button.setMaxWidth(Double.MAX_VALUE);
        row.prefWidthProperty().bind(widthProperty().subtract(48));
        // A press takes the choice away from the place that has it already: it is gone to anew.
        button.setOnAction(_ -> button.setSelected(true));
        // The arrows choose without a press.
        button.selectedProperty().subscribe((_, chosen) -> {
            if (chosen && !choosing) {
                go.accept(screen.id());
            }
        });
        buttons.put(screen.id(), button);
        badges.put(screen.id(), badge);
        return button;
    }

    private static Label hint(javafx.scene.input.KeyCombination keys) {
        var hint = new Label(keys.getDisplayText());
        hint.getStyleClass().addAll(Style.SMALL, Style.MUTED);
        hint.setMinWidth(Region.USE_PREF_SIZE);
        return hint;
    }
}

package app.doorstep.ui.shell;

import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Action;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.theme.Style;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Everything that can be done, found by typing: Ctrl+K or Cmd+K. Enter does it, Escape leaves.
final class Palette extends VBox {
    private static final double WIDTH = 520;
    private static final double ROW = 36;
    private static final int ROWS = 9;

    private final TextField field = new TextField();
    private final ListView<Action> list = new ListView<>();
    private List<Action> all = List.of();
    private @Nullable Node before;

    Palette(Texts texts) {
        super(8);
        getStyleClass().add("palette");
        setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        setPadding(new Insets(12));
        StackPane.setAlignment(this, Pos.TOP_CENTER);
        StackPane.setMargin(this, new Insets(64, 16, 16, 16));
        field.setId("palette-field");
        field.setPromptText(texts.get("shell.palette.prompt"));
        field.setAccessibleText(texts.get("shell.palette.prompt"));
        field.textProperty().subscribe(this::search);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        list.setId("palette-list");
        list.setAccessibleText(texts.get("shell.palette"));
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new Row());
        list.setPlaceholder(Labels.line(texts.get("shell.palette.nothing"), Style.MUTED));
        list.setOnMouseClicked(_ -> run());
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(texts.get("shell.palette"));
        getChildren().addAll(field, list);
        setVisible(false);
        focusWithinProperty().subscribe((was, is) -> {
            if (was && !is) {
                setVisible(false);
            }
        });
    }

    /// Shows what can be done now.
    void open(List<Action> actions) {
        before = getScene() == null ? null : getScene().getFocusOwner();
        all = List.copyOf(actions);
        field.clear();
        search("");
        setVisible(true);
        field.requestFocus();
    }

    private void search(String typed) {
        var words = typed.strip().toLowerCase(Locale.ROOT).split("\\s+", -1);
        list.getItems()
                .setAll(all.stream()
                        .filter(action -> Arrays.stream(words)
                                .allMatch(word ->
                                        action.text().toLowerCase(Locale.ROOT).contains(word)))
                        .sorted(Comparator.comparingInt(action -> distance(action.text(), words[0])))
                        .toList());
        list.setPrefHeight(ROW * Math.clamp(list.getItems().size(), 1, ROWS) + 2);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    /// How far from its beginning a text has what was typed: first, at the beginning of a later word, or within one.
    private static int distance(String text, String typed) {
        var small = text.toLowerCase(Locale.ROOT);
        return small.startsWith(typed) ? 0 : small.contains(" " + typed) ? 1 : 2;
    }

    private void steer(KeyEvent key) {
        var chosen = list.getSelectionModel().getSelectedIndex();
        switch (key.getCode()) {
            case DOWN -> choose(chosen + 1);
            case UP -> choose(chosen - 1);
            case ENTER -> run();
            case ESCAPE -> leave();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void choose(int index) {
        if (index >= 0 && index < list.getItems().size()) {
            list.getSelectionModel().select(index);
            list.scrollTo(Math.max(0, index - ROWS + 1));
        }
    }

    private void run() {
        var action = list.getSelectionModel().getSelectedItem();
        if (action != null) {
            leave();
            action.run().run();
        }
    }

    private void leave() {
        setVisible(false);
        if (before != null) {
            before.requestFocus();
        }
    }

    private static final class Row extends ListCell<Action> {
        @Override
        protected void updateItem(@Nullable Action action, boolean empty) {
            super.updateItem(action, empty);
            if (action == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            var space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            var row = new HBox(8, Labels.line(action.text()), space);
            row.setAlignment(Pos.CENTER_LEFT);
            if (action.keys() != null) {
                row.getChildren().add(Labels.line(action.keys().getDisplayText(), Style.KEY));
            }
            setGraphic(row);
            setAccessibleText(action.text());
        }
    }
}

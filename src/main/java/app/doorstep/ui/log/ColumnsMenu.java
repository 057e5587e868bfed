package app.doorstep.ui.log;

import app.doorstep.text.Texts;
import java.util.function.Predicate;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Which columns are shown and in which order: a button in the table's upper corner, reached by Tab, and a menu on each
/// header. What a mouse does by dragging a header the keyboard does here.
final class ColumnsMenu {
    private final LogColumns columns;
    private final Texts texts;

    ColumnsMenu(LogColumns columns, Texts texts) {
        this.columns = columns;
        this.texts = texts;
        columns.all().forEach(column -> column.setContextMenu(of(column)));
    }

    /// The button, to be laid over the table's header.
    MenuButton button() {
        var button = new MenuButton();
        button.setId("log-columns");
        button.setGraphic(new FontIcon(Feather.MORE_VERTICAL));
        button.getStyleClass().addAll("window-menu", "columns-menu");
        button.setAccessibleText(texts.get("log.columns"));
        fill(button);
        button.setOnShowing(_ -> fill(button));
        StackPane.setAlignment(button, Pos.TOP_RIGHT);
        StackPane.setMargin(button, new Insets(4, 2, 0, 0));
        return button;
    }

    private void fill(MenuButton button) {
        button.getItems().clear();
        for (var column : columns.all()) {
            var item = new CheckMenuItem(column.getText());
            item.setSelected(column.isVisible());
            item.setDisable(column.isVisible() && columns.shown().size() == 1);
            item.setOnAction(_ -> column.setVisible(item.isSelected()));
            button.getItems().add(item);
        }
        var first = columns.shown().getFirst();
        var last = columns.shown().getLast();
        button.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        move("log.columns.left", -1, column -> !column.equals(first)),
                        move("log.columns.right", 1, column -> !column.equals(last)),
                        item("log.columns.reset", columns::reset));
    }

    private Menu move(String key, int by, Predicate<TableColumn<LogRow, ?>> can) {
        var menu = new Menu(texts.get(key));
        columns.shown().stream().filter(can).forEach(column -> {
            var item = new MenuItem(column.getText());
            item.setOnAction(_ -> columns.move(column, by));
            menu.getItems().add(item);
        });
        return menu;
    }

    private ContextMenu of(TableColumn<LogRow, ?> column) {
        var left = item("log.columns.left", () -> columns.move(column, -1));
        var right = item("log.columns.right", () -> columns.move(column, 1));
        var hide = item("log.columns.hide", () -> column.setVisible(false));
        var menu =
                new ContextMenu(left, right, hide, new SeparatorMenuItem(), item("log.columns.reset", columns::reset));
        menu.setOnShowing(_ -> {
            var shown = columns.shown();
            left.setDisable(column.equals(shown.getFirst()));
            right.setDisable(column.equals(shown.getLast()));
            hide.setDisable(shown.size() == 1);
        });
        return menu;
    }

    private MenuItem item(String key, Runnable run) {
        var item = new MenuItem(texts.get(key));
        item.setOnAction(_ -> run.run());
        return item;
    }
}

package app.doorstep.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A chart's twin: the same points as rows, each of which opens what lies behind it.
public final class TableTwin {
    private static final int TWICE = 2;
    private static final double ROW = 36;
    private static final int FEWEST_ROWS = 8;

    private TableTwin() {}

    /// One column: its heading, what it says of a row, and whether that is a number, which stands at the right.
    public record Column<T>(String title, Function<T, String> text, boolean number) {}

    /// The table of `rows`, as high as they need, up to a bound.
    ///
    /// @param spoken what the table holds, for the screen reader
    /// @param open opens a row on Enter or a double click
    public static <T> TableView<T> of(
            String id, String spoken, List<Column<T>> columns, List<T> rows, Consumer<T> open) {
        var table = new TableView<T>();
        table.setId(id);
        table.setAccessibleText(spoken);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        for (var each : columns) {
            var column = new TableColumn<T, String>(each.title());
            column.setCellValueFactory(
                    row -> new ReadOnlyStringWrapper(each.text().apply(row.getValue())));
            column.setSortable(false);
            if (each.number()) {
                column.getStyleClass().add("number");
            }
            table.getColumns().add(column);
        }
        table.getItems().setAll(rows);
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == TWICE) {
                open(table, open);
            }
        });
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open(table, open);
            }
        });
        table.setMinHeight(ROW * (1 + Math.clamp(rows.size(), 1, FEWEST_ROWS)) + 2);
        table.setPrefHeight(ROW * (1 + Math.clamp(rows.size(), 1, 2 * FEWEST_ROWS)) + 2);
        VBox.setVgrow(table, Priority.ALWAYS);
        return table;
    }

    private static <T> void open(TableView<T> table, Consumer<T> open) {
        var chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            open.accept(chosen);
        }
    }
}

package app.doorstep.ui.add;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// The first rows of a file, cells as the file has them.
final class PreviewTable extends TableView<List<String>> {
    private static final double ROW = 36;
    private static final int COLUMNS = 30;

    PreviewTable(List<String> header, List<List<String>> rows) {
        super(FXCollections.observableArrayList(rows));
        var width =
                Math.max(header.size(), rows.stream().mapToInt(List::size).max().orElse(0));
        for (var i = 0; i < Math.min(width, COLUMNS); i++) {
            getColumns().add(column(i < header.size() ? header.get(i).strip() : String.valueOf(i + 1), i));
        }
        getStyleClass().add("preview-table");
        setFixedCellSize(ROW);
        var height = ROW * (Math.max(1, rows.size()) + 1) + 20;
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
        setFocusTraversable(true);
    }

    private static TableColumn<List<String>, String> column(String name, int index) {
        var column = new TableColumn<List<String>, String>(name);
        column.setSortable(false);
        column.setMinWidth(72);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(
                index < row.getValue().size() ? row.getValue().get(index) : ""));
        return column;
    }
}

package app.doorstep.ui.add;

import app.doorstep.text.Texts;
import app.doorstep.workbench.FilePreview;
import app.doorstep.workbench.ImportOutcome;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// The first rows of a file, cells as the file has them, the day as it is understood beside the raw one; cells that
/// spoil their row are marked and say why.
final class PreviewTable extends TableView<Integer> {
    private static final double ROW = 30;
    private static final int SHOWN = 8;
    private static final int COLUMNS = 30;
    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

    private final FilePreview file;
    private final Map<Long, ImportOutcome.Rejection> problems = new HashMap<>();

    PreviewTable(FilePreview file, Texts texts) {
        super(FXCollections.observableArrayList(
                IntStream.range(0, file.rows().size()).boxed().toList()));
        this.file = file;
        file.problems().forEach(problem -> problems.putIfAbsent(problem.line(), problem));
        var line = new TableColumn<Integer, String>(texts.get("add.preview.line"));
        line.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(String.valueOf(file.lines().get(row.getValue()))));
        line.setSortable(false);
        line.setPrefWidth(52);
        getColumns().add(line);
        var width = Math.max(
                file.reading().header().size(),
                file.rows().stream().mapToInt(List::size).max().orElse(0));
        for (var i = 0; i < Math.min(width, COLUMNS); i++) {
            getColumns().add(column(name(i), i));
            if (i < file.columns().size() && "date".equals(file.columns().get(i).role())) {
                getColumns().add(day(texts));
            }
        }
        setAccessibleText(texts.get("add.preview.title"));
        getStyleClass().add("preview-table");
        setRowFactory(_ -> new MarkedRow());
        setFixedCellSize(ROW);
        var height = ROW * Math.clamp(file.rows().size(), 1, SHOWN) + 46;
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
        setFocusTraversable(true);
    }

    private String name(int index) {
        var header = file.reading().header();
        return index < header.size() ? header.get(index).strip() : String.valueOf(index + 1);
    }

    private TableColumn<Integer, String> column(String name, int index) {
        var column = new TableColumn<Integer, String>(name);
        column.setSortable(false);
        column.setMinWidth(72);
        column.setCellValueFactory(row -> {
            var cells = file.rows().get(row.getValue());
            return new ReadOnlyStringWrapper(
                    index < cells.size() ? cells.get(index).replaceAll("\\s+", " ") : "");
        });
        column.setCellFactory(_ -> new MarkedCell(name));
        var kept = index < file.columns().size() && file.columns().get(index).role() != null;
        if (!kept) {
            column.getStyleClass().add("left-out");
        }
        return column;
    }

    private TableColumn<Integer, String> day(Texts texts) {
        var column = new TableColumn<Integer, String>(texts.get("add.preview.day"));
        column.setSortable(false);
        column.setMinWidth(116);
        column.getStyleClass().add("understood");
        column.setCellValueFactory(row -> {
            var day = row.getValue() < file.days().size() ? file.days().get(row.getValue()) : "";
            return new ReadOnlyStringWrapper(day.isEmpty() ? "" : texts.dayAndYear(LocalDate.parse(day)));
        });
        return column;
    }

    private ImportOutcome.@Nullable Rejection problem(@Nullable Integer row) {
        return row == null || row >= file.lines().size()
                ? null
                : problems.get(file.lines().get(row));
    }

    /// A row that says why it is rejected.
    private final class MarkedRow extends TableRow<Integer> {
        @Override
        protected void updateItem(@Nullable Integer row, boolean empty) {
            super.updateItem(row, empty);
            var problem = empty ? null : problem(row);
            pseudoClassStateChanged(BAD, problem != null);
            setTooltip(problem == null ? null : new Tooltip(problem.reason()));
            setAccessibleText(problem == null ? null : problem.reason());
        }
    }

    /// A cell, marked where it spoils its row.
    private final class MarkedCell extends TableCell<Integer, String> {
        private final String column;

        MarkedCell(String column) {
            this.column = column;
        }

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
            var problem = empty
                    ? null
                    : problem(getTableRow() == null ? null : getTableRow().getItem());
            pseudoClassStateChanged(BAD, problem != null && column.equals(problem.column()));
        }
    }
}

package app.doorstep.ui.trends;

import app.doorstep.analysis.TrendPoint;
import app.doorstep.text.Texts;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The chart's twin: the same points as rows, each of which opens its ratings.
final class TrendTable {
    private static final int TWICE = 2;

    private TrendTable() {}

    static TableView<TrendPoint> of(TrendsContent content, TrendsViewModel model, Texts texts) {
        var table = new TableView<TrendPoint>();
        table.setId("trends-table");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .add(column(
                        texts.get("trends.column.factor"),
                        point -> texts.get("factor." + point.factor().id())));
        table.getColumns().add(column(texts.get("trends.column.from"), point -> texts.dayAndYear(point.start())));
        table.getColumns().add(column(texts.get("trends.column.to"), point -> texts.dayAndYear(point.end())));
        table.getColumns().add(column(texts.get("trends.column.ratings"), point -> texts.number(point.n())));
        table.getColumns().add(column(texts.get("trends.column.mean"), point -> texts.decimal(point.mean(), 2)));
        table.getColumns().add(column(texts.get("trends.column.band"), point -> band(point, texts)));
        table.getColumns()
                .add(column(
                        texts.get("trends.column.source"),
                        point -> texts.get("trends.source." + point.source().id())));
        content.rows().stream()
                .filter(point -> content.factors().contains(point.factor()))
                .forEach(table.getItems()::add);
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == TWICE) {
                open(table, model);
            }
        });
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open(table, model);
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        return table;
    }

    private static void open(TableView<TrendPoint> table, TrendsViewModel model) {
        var chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.openInLog(chosen);
        }
    }

    private static String band(TrendPoint point, Texts texts) {
        var low = point.low();
        var high = point.high();
        return low == null || high == null
                ? texts.get("trends.no-band")
                : texts.get("trends.band", texts.decimal(low, 2), texts.decimal(high, 2));
    }

    private static TableColumn<TrendPoint, String> column(String title, Function<TrendPoint, String> text) {
        var column = new TableColumn<TrendPoint, String>(title);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        return column;
    }
}

package app.doorstep.ui.log;

import app.doorstep.domain.FeedbackOrder;
import app.doorstep.domain.Identified;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.EmptyState;
import app.doorstep.ui.kit.Filter;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.PeriodChoice;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.ui.kit.Subscriptions;
import app.doorstep.ui.kit.Toolkit;
import app.doorstep.ui.theme.Style;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The table of entries, newest first. Only the rows on screen exist as controls, and only they are read.
final class LogTable extends StackPane {
    private static final double ROW = 36;
    private static final double SCROLL_BAR = 12;
    private static final double LEAST_COMMENT = 160;

    private final LogViewModel model;
    private final Texts texts;
    private boolean showing;
    private final TableView<LogRow> table = new TableView<>();

    LogTable(LogViewModel model, ScreenContext context, Subscriptions subscriptions) {
        this.model = model;
        this.texts = context.texts();
        getStyleClass().add(Style.CARD_FLUSH);
        setMinWidth(0);
        table.setId("log-table");
        table.getStyleClass().add("log-table");
        table.setFixedCellSize(ROW);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setAccessibleText(texts.get("log.title"));
        var columns = addColumns(context);
        sortByHeader();
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                model.choose(row.id());
            }
        });
        table.getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>)
                change -> model.many().choose(ids(change.getList())));
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                delete();
            } else if (event.getCode() == KeyCode.ENTER) {
                model.edits().answer();
            }
        });
        subscriptions.on(model.rowsProperty(), this::show);
        Consumer<Object> explain =
                _ -> table.setPlaceholder(placeholder(model.filterProperty().get(), context));
        subscriptions.on(model.filterProperty(), explain);
        subscriptions.on(model.summaryProperty(), explain);
        subscriptions.add(model.detailProperty().subscribe(this::follow));
        getChildren().addAll(table, new ColumnsMenu(columns, texts).button());
    }

    private List<Long> ids(List<? extends Integer> places) {
        var rows = model.rowsProperty().get();
        return places.stream()
                .filter(place -> place >= 0 && place < rows.size())
                .map(place -> rows.id(place))
                .toList();
    }

    private void delete() {
        if (model.many().isMany()) {
            model.many().delete();
        } else {
            model.edits().delete();
        }
    }

    /// Marks the row of the entry that the detail shows.
    private void follow(@Nullable LogDetail detail) {
        var chosen = table.getSelectionModel().getSelectedItem();
        if (detail == null) {
            table.getSelectionModel().clearSelection();
        } else if (model.many().isMany()) {
            // The detail is about all of them.
            return;
        } else if (chosen == null || chosen.id() != detail.feedback().id()) {
            int place = model.rowsProperty().get().indexOf(detail.feedback().id());
            if (place >= 0) {
                table.getSelectionModel().clearAndSelect(place);
            }
        }
    }

    private void show(PagedRows rows) {
        // Other items make the table forget its order, which is the same still.
        showing = true;
        table.setItems(rows);
        markOrder(model.orderProperty().get());
        showing = false;
        follow(model.detailProperty().get());
    }

    private EmptyState placeholder(LogFilter filter, ScreenContext context) {
        if (filter.equals(LogFilter.NONE) && model.isElsewhere()) {
            return new EmptyState(
                    Feather.CALENDAR,
                    texts.get("log.elsewhere.title"),
                    texts.get("log.elsewhere.text"),
                    Labels.button(
                            texts.get("log.elsewhere.all"),
                            () -> context.filter().set(Filter.START.with(PeriodChoice.EVERYTHING))));
        }
        if (filter.equals(LogFilter.NONE)) {
            return new EmptyState(
                    Feather.LIST,
                    texts.get("log.empty.title"),
                    texts.get("log.empty.text"),
                    Labels.button(
                            Feather.PLUS, texts.get("log.empty.add"), () -> context.go(new Destination.NewFeedback())));
        }
        return new EmptyState(
                Feather.FILTER,
                texts.get("log.nothing.title"),
                texts.get("log.nothing.text"),
                Labels.button(texts.get("log.clear"), model::clearFilters));
    }

    private LogColumns addColumns(ScreenContext context) {
        add("date", 70, () -> LogCells.date());
        add("app", 112, () -> LogCells.app());
        add("rating", 106, () -> LogCells.rating(texts));
        var comment = add(
                "comment",
                240,
                () -> LogCells.comment(texts, () -> model.filterProperty().get().search()));
        add("marks", 162, () -> LogCells.marks(texts));
        add("customer", 100, () -> LogCells.text(line -> line.feedback().words().customer()));
        add(
                "number",
                120,
                () -> LogCells.text(line -> line.feedback().occasion().externalId()));
        add("answer", 84, () -> LogCells.answer());
        var columns = new LogColumns(context.preferences(), table.getColumns(), comment);
        var others = table.getColumns().stream()
                .filter(column -> !column.equals(comment))
                .flatMap(column -> Stream.of(column.widthProperty(), column.visibleProperty()))
                .toArray(Observable[]::new);
        var room = Bindings.createDoubleBinding(
                () -> Math.max(
                        LEAST_COMMENT,
                        table.getWidth()
                                - SCROLL_BAR
                                - table.getColumns().stream()
                                        .filter(column -> !column.equals(comment) && column.isVisible())
                                        .mapToDouble(TableColumn::getWidth)
                                        .sum()),
                others);
        comment.prefWidthProperty().bind(room);
        table.widthProperty().subscribe(width -> {
            if (width.doubleValue() > 0) {
                columns.fit(width.doubleValue() - SCROLL_BAR, LEAST_COMMENT);
            }
            room.invalidate();
        });
        return columns;
    }

    private TableColumn<LogRow, LogRow> add(String name, double width, Supplier<LogCells.Cell> cell) {
        var column = new TableColumn<LogRow, LogRow>(texts.get("log.column." + name));
        column.setId(name);
        column.setPrefWidth(width);
        column.setSortable(Identified.of(FeedbackOrder.By.class, name).isPresent());
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> cell.get());
        table.getColumns().add(column);
        return column;
    }

    /// The header says the order; the notebook does the sorting.
    private void sortByHeader() {
        markOrder(model.orderProperty().get());
        table.setSortPolicy(shown -> {
            if (showing) {
                return true;
            }
            if (shown.getSortOrder().isEmpty()) {
                // The third click on a header: newest first again.
                Toolkit.onWindow(() -> model.sort(FeedbackOrder.NEWEST));
                return true;
            }
            var column = shown.getSortOrder().getFirst();
            // Later, because the table is in the middle of its own sorting now.
            Identified.of(FeedbackOrder.By.class, column.getId())
                    .map(by -> new FeedbackOrder(by, column.getSortType() == TableColumn.SortType.DESCENDING))
                    .ifPresent(order -> Toolkit.onWindow(() -> model.sort(order)));
            return true;
        });
    }

    private void markOrder(FeedbackOrder order) {
        table.getColumns().stream()
                .filter(column -> column.getId().equals(order.by().id()))
                .findFirst()
                .ifPresent(column -> {
                    column.setSortType(order.down() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
                    table.getSortOrder().setAll(List.of(column));
                });
    }
}

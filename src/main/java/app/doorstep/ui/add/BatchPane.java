package app.doorstep.ui.add;

import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Card;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.ui.kit.Segments;
import app.doorstep.ui.kit.Subscriptions;
import app.doorstep.ui.theme.Style;
import app.doorstep.workbench.ImportedLine;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One past import, row by row.
final class BatchPane implements AutoCloseable {
    private static final double ROW = 36;
    private static final double LINE = 64;
    private static final double OUTCOME = 128;
    private static final double LEAST = 160;

    private final BatchViewModel model;
    private final ScreenContext context;
    private final Texts texts;
    private final Subscriptions subscriptions = new Subscriptions();
    private final Subscriptions ofSegments = new Subscriptions();
    private final Card card;

    BatchPane(BatchViewModel model, ScreenContext context) {
        this.model = model;
        this.context = context;
        this.texts = context.texts();
        var title = Labels.line("", Style.TITLE);
        title.setMinWidth(0);
        title.textProperty().bind(model.titleProperty());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(8, title, space, Labels.icon(Feather.X, texts.get("add.batch.close"), model::close));
        head.getStyleClass().add("import-fact");
        var more = Labels.link(texts.get("add.batch.more"), model::readMore);
        more.visibleProperty().bind(model.moreProperty());
        var push = new Region();
        HBox.setHgrow(push, Priority.ALWAYS);
        var save = Labels.button(Feather.SAVE, texts.get("add.batch.save"), this::save);
        save.setId("save-rejected");
        save.visibleProperty().bind(model.rejectsProperty());
        var foot = new HBox(8, more, push, save);
        foot.getStyleClass().add("form-foot");
        var undone = Labels.paragraph(texts.get("add.batch.undone"), Style.MUTED);
        undone.visibleProperty().bind(model.undoneProperty());
        undone.managedProperty().bind(undone.visibleProperty());
        card = new Card().add(head, undone, segments(), table(), foot);
        card.setId("batch");
    }

    Node node() {
        return card;
    }

    @Override
    public void close() {
        subscriptions.close();
        ofSegments.close();
    }

    /// Made anew for every import, because each choice says how many rows it holds.
    private Node segments() {
        var place = new StackPane();
        place.setAlignment(Pos.CENTER_LEFT);
        subscriptions.on(model.countsProperty(), _ -> {
            ofSegments.close();
            place.getChildren().setAll(counted());
        });
        return place;
    }

    private Node counted() {
        var segments = new Segments<>(
                texts.get("add.batch.outcome"),
                Stream.of(BatchViewModel.Show.values())
                        .filter(show -> show == BatchViewModel.Show.ALL
                                || show.of(model.countsProperty().get()) > 0)
                        .toList(),
                this::word,
                BatchViewModel.Show.ALL);
        segments.setId("batch-outcomes");
        segments.getStyleClass().add("tight");
        ofSegments.on(model.onlyProperty(), only -> segments.valueProperty().set(only));
        ofSegments.add(segments.valueProperty().subscribe((_, chosen) -> model.show(chosen)));
        return segments;
    }

    private String word(BatchViewModel.Show show) {
        return texts.get(
                "add.batch.count",
                texts.get("add.batch." + show.name().toLowerCase(Locale.ROOT)),
                texts.number(show.of(model.countsProperty().get())));
    }

    private Node table() {
        var table = new TableView<>(model.lines());
        table.setId("batch-lines");
        table.setFixedCellSize(ROW);
        table.setMinHeight(LEAST);
        table.setPlaceholder(Labels.line(texts.get("add.batch.none"), Style.MUTED));
        table.setAccessibleText(texts.get("add.batch.title"));
        var line = column("add.batch.column.line", row -> texts.number(row.line()));
        line.setMinWidth(LINE);
        line.setMaxWidth(LINE);
        var outcome = column(
                "add.batch.column.outcome",
                row -> texts.get("add.batch." + row.outcome().id()));
        outcome.setMinWidth(OUTCOME);
        outcome.setMaxWidth(OUTCOME);
        var reason = column("add.batch.column.reason", model::said);
        table.getColumns().setAll(List.of(line, outcome, reason));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        table.setRowFactory(_ -> {
            var row = new TableRow<ImportedLine>();
            row.setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && !row.isEmpty()) {
                    model.follow(row.getItem());
                }
            });
            return row;
        });
        table.setOnKeyPressed(event -> {
            var chosen = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == javafx.scene.input.KeyCode.ENTER && chosen != null) {
                model.follow(chosen);
                event.consume();
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        return table;
    }

    private TableColumn<ImportedLine, String> column(String key, Function<ImportedLine, String> text) {
        var column = new TableColumn<ImportedLine, String>(texts.get(key));
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        return column;
    }

    private void save() {
        context.dialogs()
                .saveFile(
                        texts.get("add.batch.save"),
                        texts.get("add.batch.save.name"),
                        texts.get("add.batch.save.kind"),
                        "*.csv")
                .ifPresent(model::saveRejected);
    }
}

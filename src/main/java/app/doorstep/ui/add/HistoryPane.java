package app.doorstep.ui.add;

import app.doorstep.ui.kit.Card;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.ui.theme.Style;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The card of past imports.
final class HistoryPane {
    private static final double DAY = 52;
    private static final double ROW = 48;
    private static final double FIRST_LINE = 24;
    private static final int NAMED = 3;

    private final HistoryViewModel model;
    private final ScreenContext context;
    private final Consumer<HistoryViewModel.Line> open;
    private final VBox stayed = new VBox();
    private final Card card;

    /// @param open looks at an import row by row
    /// @param alike stands above the list while something waits there
    /// @param foot stands at the foot of the card
    HistoryPane(
            HistoryViewModel model,
            ScreenContext context,
            Consumer<HistoryViewModel.Line> open,
            Node alike,
            Node foot) {
        this.open = open;
        this.model = model;
        this.context = context;
        var list = new ListView<>(model.lines());
        list.setId("imports");
        list.getStyleClass().add("import-history");
        // Its rows reach as far beyond their words as the mark of a chosen row needs.
        VBox.setMargin(list, new Insets(0, -8, 0, -8));
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new Cell());
        list.setOnMouseClicked(_ -> openChosen(list));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openChosen(list);
                event.consume();
            }
        });
        list.setPlaceholder(Labels.line(context.texts().get("add.history.none"), Style.MUTED));
        list.setAccessibleText(context.texts().get("add.history.title"));
        list.setMinHeight(ROW);
        list.prefHeightProperty()
                .bind(Bindings.size(list.getItems()).multiply(ROW).add(2));
        VBox.setVgrow(list, Priority.SOMETIMES);
        card = new Card(context.texts().get("add.history.title")).add(stayed, alike, list, Card.stretch(), foot);
        model.stayedProperty().subscribe(this::showStayed);
    }

    Node node() {
        return card;
    }

    /// Names what stayed when an import was undone.
    private void showStayed(HistoryViewModel.@Nullable Stayed kept) {
        stayed.getChildren().clear();
        stayed.setManaged(kept != null);
        if (kept == null) {
            return;
        }
        var texts = context.texts();
        var box = new VBox(
                4,
                Labels.paragraph(
                        texts.count("add.history.stayed", kept.feedback().size())));
        kept.names().stream()
                .limit(NAMED)
                .forEach(name -> box.getChildren().add(Labels.paragraph(name, Style.SMALL, Style.MUTED)));
        if (kept.names().size() > NAMED) {
            box.getChildren()
                    .add(Labels.line(
                            texts.count("add.import.more", kept.names().size() - NAMED), Style.SMALL, Style.MUTED));
        }
        var show = Labels.button(
                texts.count("add.history.stayed.show", kept.feedback().size()), model::showStayed);
        show.setId("show-stayed");
        box.getChildren()
                .add(new HBox(8, show, Labels.link(texts.get("add.history.stayed.seen"), model::dismissStayed)));
        box.getStyleClass().add("doubt");
        stayed.getChildren().setAll(box);
    }

    private void openChosen(ListView<HistoryViewModel.Line> list) {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            open.accept(chosen);
        }
    }

    private void undo(HistoryViewModel.Line line) {
        var texts = context.texts();
        if (context.dialogs()
                .confirm(
                        texts.get("add.history.undo.title"),
                        texts.get("add.history.undo.question", line.files()),
                        texts.get("add.history.undo.action"))) {
            model.undo(line.batch());
        }
    }

    private final class Cell extends ListCell<HistoryViewModel.Line> {
        @Override
        protected void updateItem(HistoryViewModel.@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            setPrefWidth(0);
            setText(null);
            setGraphic(empty || line == null ? null : row(line));
        }

        private VBox row(HistoryViewModel.Line line) {
            var texts = context.texts();
            var day = Labels.line(line.day(), Style.MUTED);
            day.setMinWidth(DAY);
            var file = Labels.line(line.files(), Style.MAY_BE_CUT);
            file.setMinWidth(0);
            file.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(file, Priority.ALWAYS);
            // Below everything else, because three counts of thousands need the whole width.
            var counts = Labels.line(line.counts(), Style.SMALL, Style.MUTED);
            counts.setPadding(new Insets(0, 0, 0, DAY + 4));
            Node end = line.undone()
                    ? Labels.line(texts.get("add.history.undone"), Style.SMALL, Style.MUTED)
                    : Labels.link(texts.get("add.history.undo"), () -> undo(line));
            end.getStyleClass().add(Style.SMALL);
            end.setAccessibleText(texts.get("add.history.undo") + " " + line.files());
            var first = new HBox(4, day, file, end);
            first.setAlignment(Pos.CENTER_LEFT);
            first.setMinHeight(FIRST_LINE);
            var row = new VBox(first, counts);
            row.getStyleClass().add("import-line");
            return row;
        }
    }
}

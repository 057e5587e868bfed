package app.doorstep.ui.trends;

import app.doorstep.analysis.Change;
import app.doorstep.analysis.WordRow;
import app.doorstep.analysis.WordTable;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Card;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.Skeleton;
import app.doorstep.ui.kit.Stars;
import app.doorstep.ui.kit.TableTwin;
import app.doorstep.ui.theme.Style;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The words customers use that tell most, with their stars and how often they came in the period before. A row opens
/// its comments; as a table all rows are there.
final class WordsCard {
    private static final int ROWS = 5;
    private static final double TIMES = 48;
    private static final double BEFORE = 64;
    private static final double MEAN = 92;

    private WordsCard() {}

    /// @param table null while it is being read
    static Region of(LeadView view, @Nullable WordTable table) {
        var texts = view.texts();
        var card = new Card(texts.get("trends.words"));
        if (table == null) {
            return card.add(new Skeleton(ROWS));
        }
        if (table.rows().isEmpty()) {
            return card.add(Labels.paragraph(texts.get("trends.words.none"), Style.MUTED));
        }
        var comments = texts.count("trends.words.caption", table.comments());
        card.caption(Labels.paragraph(
                view.asTable() || table.stars().mean() == null ? comments : texts.get("trends.words.order", comments),
                Style.SMALL,
                Style.MUTED));
        return card.add(view.asTable() ? table(view, table) : rows(view, table));
    }

    private static Node rows(LeadView view, WordTable table) {
        var texts = view.texts();
        var list = new VBox(2);
        list.getChildren()
                .add(line(
                        List.of(
                                Labels.line(texts.get("trends.words.said")),
                                Labels.line(texts.get("trends.words.times")),
                                Labels.line(texts.get("trends.words.before")),
                                Labels.line(texts.get("trends.words.mean"))),
                        Style.SMALL,
                        Style.MUTED));
        table.telling().stream().limit(ROWS).map(row -> row(view, table, row)).forEach(list.getChildren()::add);
        return list;
    }

    private static Node row(LeadView view, WordTable table, WordRow row) {
        var texts = view.texts();
        var before = Labels.line(table.before() == null ? "" : texts.number(row.commentsBefore()), Style.MUTED);
        var mean = Labels.line(mean(row, texts, 1));
        if (!mean.getText().isEmpty()) {
            mean.setGraphic(Stars.single(12));
            mean.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        }
        var times = Labels.line(texts.number(row.comments()));
        var line = line(List.of(Labels.line(texts.get("trends.words.quote", row.words())), times, before, mean));
        line.getStyleClass().add("words-row");
        line.setFocusTraversable(true);
        line.setAccessibleRole(AccessibleRole.BUTTON);
        line.setAccessibleText(row.words() + ": " + texts.get("trends.words.times") + " " + times.getText() + ", "
                + texts.get("trends.words.before") + " " + before.getText() + ", "
                + texts.get("trends.words.mean") + " " + mean.getText());
        line.setOnMouseClicked(_ -> view.model().links().openInLog(view.content(), row));
        line.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                view.model().links().openInLog(view.content(), row);
                key.consume();
            }
        });
        return line;
    }

    private static HBox line(List<Label> cells, String... styles) {
        var widths = List.of(0.0, TIMES, BEFORE, MEAN);
        var line = new HBox(0);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinHeight(26);
        line.getStyleClass().add("words-line");
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            cell.getStyleClass().addAll(styles);
            if (i == 0) {
                cell.setMaxWidth(Double.MAX_VALUE);
                HBox.setHgrow(cell, Priority.ALWAYS);
            } else {
                cell.setMinWidth(widths.get(i));
                cell.setPrefWidth(widths.get(i));
                cell.setAlignment(Pos.CENTER_RIGHT);
            }
            line.getChildren().add(cell);
        }
        return line;
    }

    private static Node table(LeadView view, WordTable table) {
        var texts = view.texts();
        List<TableTwin.Column<WordRow>> columns = List.of(
                view.column("words", WordRow::words),
                view.number("times", row -> texts.number(row.comments())),
                view.number("before", row -> table.before() == null ? "" : texts.number(row.commentsBefore())),
                view.number("mean", row -> mean(row, texts, 2)),
                view.column("change", row -> change(row, texts)));
        return view.table(
                "trends-words-table",
                columns,
                table.rows(),
                row -> view.model().links().openInLog(view.content(), row));
    }

    private static String mean(WordRow row, Texts texts, int decimals) {
        var mean = row.stars().mean();
        return mean == null ? "" : texts.decimal(mean, decimals);
    }

    /// Only what chance does not explain is called more or fewer.
    private static String change(WordRow row, Texts texts) {
        return switch (row.change()) {
            case Change.Up _ -> texts.get("trends.words.more");
            case Change.Down _ -> texts.get("trends.words.less");
            case null, default -> "";
        };
    }
}

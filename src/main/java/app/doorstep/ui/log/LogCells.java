package app.doorstep.ui.log;

import app.doorstep.text.Texts;
import app.doorstep.ui.kit.FoundLine;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.MarkChip;
import app.doorstep.ui.kit.Stars;
import app.doorstep.ui.theme.Style;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The cells of the table. A cell follows its row, which may be read after it is shown.
final class LogCells {
    /// Shows one part of a row.
    static final class Cell extends TableCell<LogRow, LogRow> {
        private final Node content;
        private final Consumer<LogLine> fill;
        private Subscription following = Subscription.EMPTY;

        Cell(Node content, Consumer<LogLine> fill) {
            this.content = content;
            this.fill = fill;
        }

        @Override
        protected void updateItem(@Nullable LogRow row, boolean empty) {
            super.updateItem(row, empty);
            following.unsubscribe();
            following = Subscription.EMPTY;
            setGraphic(null);
            if (row != null && !empty) {
                following = row.lineProperty().subscribe(this::show);
            }
        }

        private void show(@Nullable LogLine line) {
            if (line == null) {
                setGraphic(null);
            } else {
                fill.accept(line);
                setGraphic(content);
            }
        }
    }

    private LogCells() {}

    static Cell date() {
        var label = new Label();
        var weekday = new Tooltip();
        label.setTooltip(weekday);
        return new Cell(label, line -> {
            label.setText(line.date());
            weekday.setText(line.day());
            label.setAccessibleText(line.day());
        });
    }

    /// A column of plain words; empty where there are none.
    static Cell text(Function<LogLine, @Nullable String> words) {
        var label = new Label();
        return new Cell(label, line -> label.setText(words.apply(line)));
    }

    static Cell app() {
        var label = new Label();
        return new Cell(label, line -> label.setText(line.app()));
    }

    static Cell rating(Texts texts) {
        var stars = new Stars();
        var word = new Label();
        var icon = new FontIcon();
        var box = new HBox();
        box.setAlignment(Pos.CENTER_LEFT);
        return new Cell(box, line -> {
            var given = line.feedback().stars();
            if (given != null) {
                stars.show(given, texts);
                box.getChildren().setAll(stars);
                return;
            }
            word.setText(line.rating());
            var thumb = thumb(line, texts);
            word.setGraphic(thumb == null ? null : icon);
            if (thumb != null) {
                icon.setIconCode(thumb);
            }
            box.getChildren().setAll(word);
        });
    }

    private static @Nullable Feather thumb(LogLine line, Texts texts) {
        if (line.rating().equals(texts.get("log.up"))) {
            return Feather.THUMBS_UP;
        }
        return line.rating().equals(texts.get("log.down")) ? Feather.THUMBS_DOWN : null;
    }

    /// @param search what the list is searched for now
    static Cell comment(Texts texts, Supplier<String> search) {
        var shown = new FoundLine();
        var label = shown.label();
        return new Cell(shown, line -> {
            var words = line.feedback().words().comment();
            shown.show(
                    words == null ? texts.get("log.no-comment") : words.replaceAll("\\s+", " "),
                    words == null ? "" : search.get());
            label.getStyleClass().remove(Style.MUTED);
            if (words == null) {
                label.getStyleClass().add(Style.MUTED);
            }
        });
    }

    static Cell marks(Texts texts) {
        var box = new HBox(6);
        box.setAlignment(Pos.CENTER_LEFT);
        return new Cell(box, line -> {
            box.getChildren().clear();
            if (!line.marks().isEmpty()) {
                var first = line.marks().getFirst();
                box.getChildren().add(new MarkChip(first.factor(), first.polarity(), texts).cuttable());
                int more = line.marks().size() - 1;
                if (more > 0) {
                    var others = Labels.line(texts.get("log.more", more), Style.SMALL, Style.MUTED);
                    others.setMinWidth(Region.USE_PREF_SIZE);
                    others.setAccessibleText(texts.count("log.more.spoken", more));
                    box.getChildren().add(others);
                }
            }
        });
    }

    static Cell answer() {
        var label = new Label();
        label.getStyleClass().add(Style.SMALL);
        return new Cell(label, line -> {
            var answer = line.answer();
            label.setText(answer.word());
            label.getStyleClass().removeAll(Style.MUTED, Style.WARNING, Style.BAD, "verdict");
            label.setGraphic(
                    switch (answer.state()) {
                        case NONE -> null;
                        case SENT -> new FontIcon(Feather.CHECK);
                        case WAITING, OVERDUE -> new FontIcon(Feather.CLOCK);
                    });
            switch (answer.state()) {
                case NONE, SENT -> label.getStyleClass().add(Style.MUTED);
                case WAITING -> label.getStyleClass().addAll("verdict", Style.WARNING);
                case OVERDUE -> label.getStyleClass().addAll("verdict", Style.BAD);
            }
        });
    }
}

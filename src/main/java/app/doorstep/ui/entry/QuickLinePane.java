package app.doorstep.ui.entry;

import app.doorstep.notes.QuickLine;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Card;
import app.doorstep.ui.kit.CommentText;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.MarkChip;
import app.doorstep.ui.kit.Subscriptions;
import app.doorstep.ui.theme.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The quick line: a field, its reading as chips below, the words behind the marks below that.
public final class QuickLinePane implements AutoCloseable {
    private static final double NAME = 72;
    private static final double CHIPS = 28;
    private static final double WORDS = 24;
    private static final double KEYS = 160;

    private final QuickLineViewModel model;
    private final Texts texts;
    private final Subscriptions subscriptions = new Subscriptions();
    private final TextField field;
    private final ChipRow chips;
    private final CommentText because = new CommentText();
    private final HBox becauseRow;
    private final Card card;

    /// @param pasted is offered the clipboard before the field takes it; true if it took it
    /// @param title what is asked for
    /// @param more stands at the right of the title
    public QuickLinePane(
            QuickLineViewModel model, Texts texts, String title, Predicate<Clipboard> pasted, Node... more) {
        this.model = model;
        this.texts = texts;
        this.field = new LineField(pasted);
        chips = new ChipRow(texts, model::choices, (part, value) -> {
            model.answer(part, value);
            field.requestFocus();
            field.end();
        });
        card = new Card(title).corner(Labels.line(texts.get("add.quick.hint"), Style.SMALL, Style.MUTED));
        for (var node : more) {
            card.corner(node);
        }
        card.setId("quick");
        card.setMinHeight(Region.USE_PREF_SIZE);
        EntryLook.dress(card);
        HBox.setHgrow(chips, Priority.ALWAYS);
        HBox.setHgrow(because, Priority.ALWAYS);
        because.setMinHeight(WORDS);
        var readRow = row("add.quick.read", CHIPS, chips, key("add.quick.tab"), words("add.quick.corrects"));
        // Else the row would be as high as if all chips had room on one line.
        chips.prefWrapLengthProperty().bind(readRow.widthProperty().subtract(NAME + KEYS));
        becauseRow = row("add.quick.because", WORDS - 6, because);
        card.add(input(), readRow, becauseRow);
        subscriptions.add(model.lineProperty().subscribe(line -> show(line)));
    }

    public Node node() {
        return card;
    }

    public void focus() {
        field.requestFocus();
        field.end();
    }

    @Override
    public void close() {
        subscriptions.close();
    }

    private Node input() {
        field.setId("quick-line");
        field.getStyleClass().add("quick-line");
        field.setPromptText(texts.get("add.quick.prompt"));
        field.setAccessibleText(texts.get("add.quick.title"));
        field.setAccessibleHelp(texts.get("add.quick.hint"));
        field.textProperty().bindBidirectional(model.textProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                if (model.readyProperty().get()) {
                    model.save();
                } else {
                    chips.focusFirst();
                }
                event.consume();
            } else if (event.getCode() == KeyCode.TAB && !event.isShiftDown() && chips.focusFirst()) {
                event.consume();
            }
        });
        var hint = new HBox(8, key("add.quick.enter"), words("add.quick.saves"));
        hint.setAlignment(Pos.CENTER_RIGHT);
        hint.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        hint.setMouseTransparent(true);
        hint.getStyleClass().add("quick-hint");
        hint.visibleProperty().bind(model.readyProperty());
        StackPane.setAlignment(hint, Pos.CENTER_RIGHT);
        return new StackPane(field, hint);
    }

    /// @param line height of the first line, in whose middle the name stands when the content has more
    private HBox row(String key, double line, Node content, Node... end) {
        var name = Labels.line(texts.get(key), Style.SMALL, Style.MUTED);
        name.setMinWidth(NAME);
        name.setMinHeight(line);
        var row = new HBox(8, name, content);
        for (var node : end) {
            row.getChildren().add(middle(node, line));
        }
        row.getStyleClass().add("quick-row");
        return row;
    }

    private static Node middle(Node node, double line) {
        var box = new StackPane(node);
        box.setMinHeight(line);
        box.setMaxHeight(line);
        return box;
    }

    private Label key(String key) {
        var label = Labels.line(texts.get(key), Style.KEY);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private Label words(String key) {
        var label = Labels.line(texts.get(key), Style.SMALL, Style.MUTED);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private void show(@Nullable QuickLine line) {
        if (line == null) {
            chips.show(
                    List.of(), List.of(), List.of(Labels.line(texts.get("add.quick.empty"), Style.SMALL, Style.MUTED)));
            because.show("", List.of());
            becauseRow.setVisible(false);
            return;
        }
        var marks = model.marks();
        var nodes = new ArrayList<Node>();
        for (var mark : marks) {
            var polarity = mark.polarity();
            if (polarity != null) {
                nodes.add(new MarkChip(mark.factor(), polarity, texts)
                        .removable(texts, () -> model.takeAway(mark.factor())));
            }
        }
        if (!model.next().isEmpty()) {
            nodes.add(Labels.line(texts.get("add.quick.next", model.next()), Style.SMALL, Style.MUTED));
        }
        chips.show(line.chips(), line.doubts(), nodes);
        because.show(line.words(), CommentText.evidence(marks));
        becauseRow.setVisible(!line.words().isEmpty());
    }

    /// A field that may hand a paste over.
    private static final class LineField extends TextField {
        private final Predicate<Clipboard> pasted;

        LineField(Predicate<Clipboard> pasted) {
            this.pasted = pasted;
        }

        @Override
        public void paste() {
            if (!pasted.test(Clipboard.getSystemClipboard())) {
                super.paste();
            }
        }
    }
}

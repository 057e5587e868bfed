package app.doorstep.ui.answers;

import app.doorstep.domain.Outcome;
import app.doorstep.replies.Waiting;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.Stars;
import app.doorstep.ui.kit.Subscriptions;
import app.doorstep.ui.theme.Style;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The left column: what waits by deadline, and what was sent with what came of it.
final class QueueView extends VBox {
    /// More lines than these make nobody answer faster, and each is a node.
    private static final int SHOWN = 50;

    private final AnswersViewModel model;
    private final Texts texts;
    private final VBox rows = new VBox();
    private List<Object> shown = List.of();

    QueueView(AnswersViewModel model, Texts texts, Subscriptions subscriptions) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add(Style.CARD_FLUSH);
        setMinWidth(220);
        setPrefWidth(264);
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        ListChangeListener<Object> anew = _ -> fill();
        model.waiting().addListener(anew);
        model.sent().addListener(anew);
        subscriptions.on(model.chosen(), _ -> markChosen());
    }

    /// Makes the rows anew only where they say something else than before: a hundred of them keep the window busy for
    /// longer than a person notices.
    private void fill() {
        var waiting = model.waiting().stream().limit(SHOWN).toList();
        var sent = model.sent().stream().limit(SHOWN).toList();
        var now = List.of(model.waiting().size(), waiting, model.sentTitle(), sent);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        rows.getChildren().clear();
        var older = count(Waiting.State.HISTORY);
        rows.getChildren()
                .add(title(texts.get(
                        "answers.waiting", texts.number(model.waiting().size() - older))));
        waiting.stream().filter(each -> !isOlder(each)).map(this::row).forEach(rows.getChildren()::add);
        if (older > 0) {
            rows.getChildren().add(title(texts.get("answers.older", texts.number(older))));
            waiting.stream().filter(QueueView::isOlder).map(this::row).forEach(rows.getChildren()::add);
        }
        rows.getChildren().add(title(model.sentTitle()));
        if (model.sent().isEmpty()) {
            var none = Labels.paragraph(texts.get("answers.sent.none"), Style.SMALL, Style.MUTED);
            none.setPadding(new Insets(0, 16, 16, 16));
            rows.getChildren().add(none);
        }
        sent.stream().map(this::row).forEach(rows.getChildren()::add);
    }

    private long count(Waiting.State state) {
        return model.waiting().stream()
                .filter(each -> each.waiting().state() == state)
                .count();
    }

    private static boolean isOlder(WaitingRow row) {
        return row.waiting().state() == Waiting.State.HISTORY;
    }

    private void markChosen() {
        for (var row : rows.getChildren()) {
            row.getStyleClass().remove("chosen");
            if (idOf(model.chosen().get()).equals(row.getId())) {
                row.getStyleClass().add("chosen");
            }
        }
    }

    private static String idOf(long feedback) {
        return "answer-" + feedback;
    }

    private static Node title(String words) {
        var title = Labels.line(words, Style.TITLE);
        var line = new HBox(title);
        line.getStyleClass().addAll(Style.ROW, "list-title");
        line.setPadding(new Insets(8, 16, 8, 16));
        line.setMinHeight(40);
        return line;
    }

    private Node row(WaitingRow waiting) {
        var who = Labels.line(waiting.who(), Style.TITLE, Style.MAY_BE_CUT);
        who.setMinWidth(40);
        var due = Labels.verdict(
                Feather.CLOCK, waiting.due(), style(waiting.waiting().state()));
        due.setMinWidth(Region.USE_PREF_SIZE);
        var app = Labels.line(waiting.app(), Style.SMALL, Style.MUTED);
        var second = new HBox(6, app);
        second.setAlignment(Pos.CENTER_LEFT);
        var stars = waiting.stars();
        if (stars != null) {
            second.getChildren().addAll(Labels.line("·", Style.SMALL, Style.MUTED), Stars.of(stars, texts));
        }
        var box = new VBox(4, spread(who, due), second);
        if (!waiting.comment().isEmpty()) {
            box.getChildren().add(Labels.line(waiting.comment(), Style.MAY_BE_CUT));
        }
        box.setPadding(new Insets(12, 16, 12, 16));
        var spoken = texts.get("answers.row.spoken", waiting.who(), waiting.app(), waiting.due(), waiting.comment());
        return choosable(box, waiting.id(), spoken);
    }

    private Node row(SentRow sent) {
        var day = Labels.line(sent.day(), Style.MUTED);
        day.setMinWidth(48);
        var who = Labels.line(sent.who(), Style.MAY_BE_CUT);
        HBox.setHgrow(who, Priority.ALWAYS);
        who.setMaxWidth(Double.MAX_VALUE);
        who.setMinWidth(30);
        var line = new HBox(8, day, who, outcome(sent));
        line.setAlignment(Pos.CENTER_LEFT);
        line.setPadding(new Insets(0, 8, 0, 16));
        return choosable(line, sent.id(), sent.day() + ", " + sent.who() + ", " + sent.word());
    }

    private MenuButton outcome(SentRow sent) {
        var menu = new MenuButton(sent.word());
        menu.getStyleClass().addAll("outcome", style(sent.outcome()));
        menu.setAccessibleText(texts.get("answers.outcome.of", sent.who(), sent.word()));
        menu.setMinWidth(Region.USE_PREF_SIZE);
        for (var outcome : Outcome.values()) {
            var item = new MenuItem(texts.get("answers.outcome." + outcome.id()));
            item.setOnAction(_ -> model.noteOutcome(sent.id(), outcome));
            menu.getItems().add(item);
        }
        return menu;
    }

    private static String style(Outcome outcome) {
        return switch (outcome) {
            case SOLVED, CHANGED -> Style.GOOD;
            case UNSOLVED, NONE -> Style.MUTED;
        };
    }

    private static String style(Waiting.State state) {
        return switch (state) {
            case DUE -> Style.WARNING;
            case OVERDUE -> Style.BAD;
            case HISTORY -> Style.MUTED;
        };
    }

    private Node choosable(Region row, long id, String spoken) {
        row.getStyleClass().addAll(Style.ROW, "choosable");
        if (model.chosen().get() == id) {
            row.getStyleClass().add("chosen");
        }
        row.setId(idOf(id));
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(spoken);
        row.setOnMouseClicked(_ -> model.choose(id));
        row.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                model.choose(id);
                key.consume();
            }
        });
        return row;
    }

    private static HBox spread(Node left, Node right) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var line = new HBox(8, left, space, right);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}

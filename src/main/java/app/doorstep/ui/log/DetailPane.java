package app.doorstep.ui.log;

import app.doorstep.domain.Flag;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Card;
import app.doorstep.ui.kit.ChipFlow;
import app.doorstep.ui.kit.CommentText;
import app.doorstep.ui.kit.EmptyState;
import app.doorstep.ui.kit.Ends;
import app.doorstep.ui.kit.EvidenceStrip;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.MarkChip;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.ui.kit.Stars;
import app.doorstep.ui.kit.Subscriptions;
import app.doorstep.ui.theme.Style;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The chosen entry: its words with what led to each mark, marks to correct, flags, note, and the way to its answer.
final class DetailPane extends StackPane {
    private static final int BRIEF = 32;
    private static final double FOOT = 32;

    private final LogViewModel model;
    private final ScreenContext context;
    private final Texts texts;

    private final MeaningPane meaning;
    private @Nullable CommentText comment;

    DetailPane(LogViewModel model, ScreenContext context, Subscriptions subscriptions) {
        this.model = model;
        this.context = context;
        this.texts = context.texts();
        this.meaning = new MeaningPane(model.meaning(), texts, subscriptions);
        setId("log-detail");
        getStyleClass().add(Style.CARD_FLUSH);
        subscriptions.add(model.detailProperty().subscribe(this::show));
        subscriptions.on(model.rowsProperty(), _ -> {
            if (model.detailProperty().get() == null) {
                show(null);
            }
        });
        subscriptions.on(model.filterProperty(), filter -> {
            if (comment != null) {
                comment.finding(filter.search());
            }
        });
        subscriptions.on(
                model.many().chosenProperty(), _ -> show(model.detailProperty().get()));
    }

    private void show(@Nullable LogDetail detail) {
        model.meaning().close();
        if (model.many().isMany()) {
            getChildren().setAll(new ManyPane(model.many(), texts));
            return;
        }
        if (detail == null && model.rowsProperty().get().isEmpty()) {
            // The table says why; there is no row to choose.
            getChildren().clear();
            return;
        }
        if (detail == null) {
            getChildren()
                    .setAll(new EmptyState(
                            Feather.MOUSE_POINTER, texts.get("log.choose.title"), texts.get("log.choose.text")));
            return;
        }
        var parts = new VBox(
                part(head(detail)), Card.hairline(), part(words(detail)), Card.hairline(), part(flags(detail)));
        parts.getChildren().addAll(Card.hairline(), part(note(detail), evidence(detail)));
        if (!detail.replyText().isEmpty()) {
            parts.getChildren().addAll(Card.hairline(), part(reply(detail)));
        }
        if (!detail.around().lines().isEmpty()) {
            parts.getChildren().addAll(Card.hairline(), part(AroundPane.of(detail.around(), texts, model::choose)));
        }
        var scroll = new ScrollPane(parts);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(new VBox(scroll, foot(detail)));
    }

    private static VBox part(Node... nodes) {
        var part = new VBox(8, nodes);
        part.getStyleClass().add("detail-part");
        return part;
    }

    private Node head(LogDetail detail) {
        var who = Labels.line(detail.who(), Style.TITLE);
        var order = detail.feedback().occasion().externalId();
        var number = Labels.line(order == null ? "" : order, Style.SMALL, Style.MUTED);
        var when = Labels.line(detail.when(), Style.MUTED);
        var stars = detail.feedback().stars();
        var given = stars == null ? Labels.line(detail.rating()) : Stars.of(stars, texts);
        var second = new HBox(8, given, when);
        second.setAlignment(Pos.CENTER_LEFT);
        // A long number stands below, so that no name is cut for it.
        var first = new Ends(new FlowPane(who), new FlowPane(number));
        who.maxWidthProperty().bind(first.widthProperty());
        return new VBox(6, first, second);
    }

    private Node words(LogDetail detail) {
        var box = new VBox(8);
        var said = detail.feedback().words().comment();
        ReadOnlyStringProperty chosen = null;
        comment = null;
        if (said != null) {
            var text =
                    new CommentText(said, CommentText.evidence(detail.feedback().marks()));
            text.setId("log-comment");
            text.finding(model.filterProperty().get().search());
            comment = text;
            chosen = text.chooseWords(texts.get("log.meaning.help"));
            box.getChildren().add(text);
        } else {
            box.getChildren().add(Labels.line(texts.get("log.no-comment"), Style.MUTED));
        }
        var chips = new ChipFlow();
        for (var mark : detail.marks()) {
            chips.getChildren()
                    .add(new MarkChip(mark.factor(), mark.polarity(), texts)
                            .removable(texts, () -> model.edits().mark(mark.factor(), null)));
        }
        chips.getChildren().add(addMark());
        box.getChildren().add(chips);
        if (chosen != null) {
            box.getChildren().addAll(mean(chosen), meaning);
        }
        if (said != null) {
            box.getChildren().add(Labels.paragraph(texts.get("log.hint"), Style.SMALL, Style.MUTED));
        }
        return box;
    }

    /// Opens what the chosen words are to mean.
    private Node mean(ReadOnlyStringProperty chosen) {
        var button = Labels.link("", () -> model.meaning().open(chosen.get()));
        button.setId("log-mean");
        button.textProperty().bind(chosen.map(words -> texts.get("log.meaning.of", brief(words))));
        button.visibleProperty()
                .bind(chosen.isNotEmpty().and(model.meaning().openProperty().not()));
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private static String brief(String words) {
        return words.length() <= BRIEF ? words : words.substring(0, BRIEF - 1) + "…";
    }

    private MenuButton addMark() {
        var button = new MenuButton(texts.get("log.add-mark"), new FontIcon(Feather.PLUS));
        button.setId("log-add-mark");
        button.getStyleClass().addAll(Style.CHIP_SMALL, "add-mark");
        button.setAccessibleText(texts.get("log.add-mark.help"));
        MarksMenu.fill(button, texts, model.edits()::mark);
        return button;
    }

    private Node flags(LogDetail detail) {
        var box = new VBox(8);
        for (var flag : Flag.values()) {
            var check = new CheckBox(texts.get("log.flag." + flag.id()));
            check.setId("log-" + flag.id());
            check.setSelected(detail.feedback().flags().contains(flag));
            check.setOnAction(_ -> model.edits().flag(flag, check.isSelected()));
            box.getChildren().add(check);
            if (flag == Flag.OUTSIDE_CONTROL && !detail.averages().isEmpty()) {
                var averages = Labels.paragraph(detail.averages(), Style.SMALL, Style.MUTED);
                averages.setTranslateX(24);
                box.getChildren().add(averages);
            }
        }
        return box;
    }

    private Node note(LogDetail detail) {
        var note = detail.feedback().words().note();
        var field = new TextArea(note == null ? "" : note);
        field.setId("log-note");
        field.setPromptText(texts.get("log.note.prompt"));
        field.setAccessibleText(texts.get("log.note"));
        field.setPrefRowCount(2);
        field.setWrapText(true);
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                model.edits().note(detail, field.getText());
            }
        });
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                model.edits().note(detail, field.getText());
            }
        });
        return new VBox(4, Labels.line(texts.get("log.note"), Style.SMALL, Style.MUTED), field);
    }

    /// Pictures and documents on the entry, and the way to add one; files may be dropped here too.
    private Node evidence(LogDetail detail) {
        var strip = new EvidenceStrip(context)
                .low()
                .attaching(files -> model.edits().attach(detail, files));
        strip.setId("log-evidence");
        strip.show(detail.proofs().stream()
                .map(proof -> EvidenceStrip.Piece.of(
                        proof.kept().value().name(),
                        proof.kept().value().mediaType(),
                        proof.file(),
                        () -> model.edits().detach(proof)))
                .toList());
        return strip;
    }

    private static Node reply(LogDetail detail) {
        return new VBox(4, Labels.line(detail.reply(), Style.SMALL, Style.MUTED), Labels.paragraph(detail.replyText()));
    }

    private Node foot(LogDetail detail) {
        var remove = Labels.icon(Feather.TRASH_2, texts.get("log.delete"), model.edits()::delete);
        remove.setId("log-delete");
        remove.setPrefHeight(FOOT);
        var left = new FlowPane(8, 0, remove);
        left.setAlignment(Pos.CENTER_LEFT);
        var right = new FlowPane();
        right.setAlignment(Pos.CENTER_RIGHT);
        if (!detail.due().isEmpty()) {
            left.getChildren()
                    .add(Labels.verdict(Feather.CLOCK, detail.due(), detail.isOverdue() ? Style.BAD : Style.WARNING));
        }
        if (!detail.answerButton().isEmpty()) {
            var answer = Labels.primary(Feather.EDIT_2, detail.answerButton(), model.edits()::answer);
            answer.setId("log-answer-it");
            right.getChildren().add(answer);
        }
        var foot = new Ends(left, right);
        foot.getStyleClass().addAll("card-foot", "detail-foot");
        return foot;
    }
}

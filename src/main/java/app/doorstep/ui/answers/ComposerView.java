package app.doorstep.ui.answers;

import app.doorstep.domain.Audience;
import app.doorstep.replies.CheckResult;
import app.doorstep.replies.Draft;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Action;
import app.doorstep.ui.kit.Card;
import app.doorstep.ui.kit.Ends;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.Segments;
import app.doorstep.ui.kit.Subscriptions;
import app.doorstep.ui.theme.Style;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The middle column: the text, what the checker says of it, and what can be done with it.
final class ComposerView extends VBox {
    /// The most that the checker's findings take of the height.
    private static final double FINDINGS = 0.38;

    private final ComposerViewModel model;
    private final Texts texts;
    private final Label title = Labels.line("", Style.TITLE);
    private final VBox question = new VBox(8);
    private final MarkedArea area;
    private final VBox findings = new VBox(8);
    /// How long nothing is typed until the text is kept.
    private final PauseTransition pause = new PauseTransition(Duration.seconds(2));

    ComposerView(ComposerViewModel model, Texts texts, Subscriptions subscriptions) {
        this.model = model;
        this.texts = texts;
        this.area = new MarkedArea(texts.get("answers.text"));
        getStyleClass().add(Style.CARD_FLUSH);
        setMinWidth(360);
        setPrefWidth(522);
        question.getStyleClass().add("channel-question");
        question.setPadding(new Insets(12, 16, 12, 16));
        findings.setPadding(new Insets(12, 16, 12, 16));
        area.field().textProperty().bindBidirectional(model.text());
        area.field().setId("reply-text");
        VBox.setVgrow(area, Priority.ALWAYS);
        area.setMinHeight(96);
        pause.setOnFinished(_ -> model.keepTyped());
        subscriptions.on(model.text(), _ -> pause.playFromStart());
        subscriptions.add(pause::stop);
        getChildren()
                .addAll(
                        head(subscriptions),
                        Card.hairline(),
                        question,
                        area,
                        foot(subscriptions),
                        Card.hairline(),
                        checked(),
                        Card.hairline(),
                        buttons(subscriptions));
        subscriptions.add(model.subject().subscribe(this::describe));
        subscriptions.on(model.asking(), this::ask);
        subscriptions.on(model.checks().passed(), _ -> list());
        model.checks().findings().addListener((ListChangeListener<CheckResult>) _ -> list());
        model.missing().addListener((ListChangeListener<String>) _ -> list());
    }

    /// What can be done here, for the palette.
    List<Action> actions() {
        var subject = model.subject().get();
        if (subject == null) {
            return List.of();
        }
        return List.of(
                Action.of(texts.get("answers.copy"), this::copy),
                Action.of(texts.get("answers.mark-sent"), model.decisions()::markSent),
                Action.of(texts.get("answers.other-wording"), model::otherWording),
                Action.of(texts.get("answers.start-over"), model::startOver),
                Action.of(texts.get("answers.contest"), () -> model.decisions().contest(true)),
                Action.of(texts.get("answers.nothing"), () -> model.decisions().nothingToDo(true)));
    }

    MarkedArea area() {
        return area;
    }

    private Region head(Subscriptions subscriptions) {
        var kinds = new Segments<>(
                texts.get("answers.kind"),
                List.of(Draft.Kind.values()),
                kind -> texts.get("answers.kind." + kind.id()),
                model.kind().get());
        kinds.valueProperty().bindBidirectional(model.kind());
        subscriptions.add(() -> kinds.valueProperty().unbindBidirectional(model.kind()));
        var left = new FlowPane(title);
        left.setAlignment(Pos.CENTER_LEFT);
        var head = new Ends(left, new FlowPane(kinds));
        head.setPadding(new Insets(12, 16, 12, 16));
        return head;
    }

    /// What the checker says, scrolled where it is long: the text it is about stays in sight.
    private ScrollPane checked() {
        var scroll = new ScrollPane(findings);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        var room = Bindings.min(findings.heightProperty(), heightProperty().multiply(FINDINGS));
        scroll.minHeightProperty().bind(room);
        scroll.prefHeightProperty().bind(room);
        scroll.maxHeightProperty().bind(room);
        return scroll;
    }

    private HBox foot(Subscriptions subscriptions) {
        var count = Labels.line("", Style.SMALL, Style.MUTED);
        subscriptions.on(model.checks().count(), count::setText);
        HBox.setHgrow(count, Priority.ALWAYS);
        count.setMaxWidth(Double.MAX_VALUE);
        var back = Labels.link(texts.get("answers.start-over"), model::startOver);
        back.getStyleClass().add(Style.SMALL);
        back.setId("start-over");
        subscriptions.on(model.changed(), changed -> {
            back.setVisible(changed);
            back.setManaged(changed);
        });
        var other = Labels.link(texts.get("answers.other-wording"), model::otherWording);
        other.getStyleClass().add(Style.SMALL);
        other.setId("other-wording");
        subscriptions.add(model.subject()
                .subscribe(subject ->
                        other.setVisible(subject != null && subject.feedback().answer() == null)));
        var foot = new HBox(4, count, back, other);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.setPadding(new Insets(0, 12, 8, 16));
        return foot;
    }

    private HBox buttons(Subscriptions subscriptions) {
        var copy = Labels.primary(Feather.COPY, texts.get("answers.copy"), this::copy);
        copy.setId("copy-reply");
        var sent = Labels.button(texts.get("answers.mark-sent"), model.decisions()::markSent);
        sent.setId("mark-sent");
        subscriptions.on(model.checks().copyable(), can -> {
            copy.setDisable(!can);
            sent.setDisable(!can);
        });
        var note = Labels.paragraph(texts.get("answers.nothing-is-sent"), Style.SMALL, Style.MUTED);
        HBox.setHgrow(note, Priority.ALWAYS);
        var buttons = new HBox(8, copy, sent, note);
        HBox.setMargin(note, new Insets(0, 0, 0, 8));
        buttons.setAlignment(Pos.CENTER_LEFT);
        buttons.setPadding(new Insets(12, 16, 12, 16));
        return buttons;
    }

    private void copy() {
        var content = new ClipboardContent();
        content.putString(model.text().get());
        Clipboard.getSystemClipboard().setContent(content);
        model.copied();
    }

    private void describe(@Nullable Subject subject) {
        setDisable(subject == null);
        if (subject == null) {
            title.setText(texts.get("answers.reply-to.none"));
            return;
        }
        var customer = subject.feedback().words().customer();
        var who = customer == null ? texts.get("answers.no-name") : customer;
        title.setText(
                subject.feedback().answer() != null
                        ? texts.get("answers.sent-to", who)
                        : subject.audience() == Audience.SUPPORT
                                ? texts.get("answers.message-to-support")
                                : customer == null
                                        ? texts.get("answers.reply-to.none")
                                        : texts.get("answers.reply-to", who));
    }

    private void ask(boolean asking) {
        question.setVisible(asking);
        question.setManaged(asking);
        var subject = model.subject().get();
        if (!asking || subject == null) {
            return;
        }
        var yes = Labels.button(
                texts.get("answers.ask.yes"), () -> model.decisions().answerChannel(true));
        var no = Labels.button(
                texts.get("answers.ask.no"), () -> model.decisions().answerChannel(false));
        no.setId("channel-no");
        question.getChildren()
                .setAll(
                        Labels.line(texts.get("answers.ask.title", subject.app().name()), Style.TITLE),
                        Labels.paragraph(texts.get("answers.ask.sentence"), Style.SMALL, Style.MUTED),
                        new HBox(8, yes, no));
    }

    private void list() {
        findings.getChildren().clear();
        model.checks().findings().stream().map(this::finding).forEach(findings.getChildren()::add);
        if (!model.checks().passed().get().isEmpty()) {
            var rest = new HBox(
                    8,
                    icon(Feather.CHECK, Style.GOOD),
                    Labels.paragraph(model.checks().passed().get(), Style.MUTED));
            rest.setAlignment(Pos.CENTER_LEFT);
            findings.getChildren().add(rest);
        }
        if (!model.missing().isEmpty()) {
            var all = texts.get("answers.missing") + ": " + String.join(" ", model.missing());
            findings.getChildren().add(Labels.paragraph(all, Style.SMALL, Style.MUTED));
        }
        area.mark(model.checks().findings().stream()
                .flatMap(finding -> finding.where().stream())
                .toList());
    }

    private HBox finding(CheckResult finding) {
        var what = Labels.paragraph(finding.what(), Style.TITLE);
        var remedy = Labels.paragraph(finding.remedy(), Style.MUTED);
        var words = new VBox(2, what, remedy);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(8, icon(Feather.ALERT_TRIANGLE, Style.WARNING), words);
        line.setAccessibleText(finding.message());
        if (TextChecks.canLeaveOut(finding)) {
            line.getChildren()
                    .add(Labels.button(
                            texts.get("answers.leave-out"), () -> model.checks().leaveOut(finding)));
        }
        return line;
    }

    private static FontIcon icon(Feather sign, String style) {
        var icon = new FontIcon(sign);
        icon.getStyleClass().add(style);
        return icon;
    }
}

package app.doorstep.ui.answers;

import app.doorstep.domain.Feedback;
import app.doorstep.domain.Flag;
import app.doorstep.domain.Polarity;
import app.doorstep.replies.Circumstance;
import app.doorstep.replies.Waiting;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Card;
import app.doorstep.ui.kit.ChipFlow;
import app.doorstep.ui.kit.CommentText;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.Ends;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.MarkChip;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.ui.kit.Stars;
import app.doorstep.ui.kit.Subscriptions;
import app.doorstep.ui.theme.Style;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The right column: what the customer wrote, what was in the way, earlier feedback, the clock.
final class FactsView extends VBox {
    private static final double DAY = 48;

    private final ComposerViewModel model;
    private final ScreenContext context;
    private final Texts texts;
    private final Wording wording;
    private final VBox parts = new VBox();
    private final VBox earlier = new VBox(4);
    private final Button contest;
    private final Button nothing;

    FactsView(ComposerViewModel model, ScreenContext context, Subscriptions subscriptions) {
        this.model = model;
        this.context = context;
        this.texts = context.texts();
        this.wording = new Wording(texts, context.clock());
        this.contest = Labels.button(
                Feather.FLAG,
                texts.get("answers.contest"),
                () -> model.decisions().contest(!has(Flag.DISPUTED)));
        this.nothing = Labels.link(
                texts.get("answers.nothing"), () -> model.decisions().nothingToDo(!has(Flag.NOTHING_TO_DO)));
        getStyleClass().add(Style.CARD_FLUSH);
        setMinWidth(240);
        setPrefWidth(300);
        var scroll = new ScrollPane(parts);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        contest.setId("contest");
        nothing.setId("nothing-to-do");
        nothing.setWrapText(true);
        nothing.setMinWidth(0);
        var log = Labels.icon(Feather.LIST, texts.get("answers.in-log"), this::openLog);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var ways = new HBox(8, contest, nothing, space, log);
        ways.setPadding(new Insets(12, 16, 12, 16));
        getChildren().addAll(scroll, Card.hairline(), ways);
        subscriptions.add(model.subject().subscribe(this::show));
        subscriptions.on(model.earlier().foundProperty(), this::showEarlier);
        model.circumstances().addListener((ListChangeListener<String>)
                _ -> show(model.subject().get()));
    }

    private void show(@Nullable Subject subject) {
        setDisable(subject == null);
        parts.getChildren().clear();
        if (subject == null) {
            return;
        }
        contest.setText(texts.get(has(Flag.DISPUTED) ? "answers.contest.not" : "answers.contest"));
        nothing.setText(texts.get(has(Flag.NOTHING_TO_DO) ? "answers.nothing.not" : "answers.nothing"));
        part(wrote(subject));
        part(inTheWay());
        part(List.of(earlierTitle(subject), earlier));
        part(clock(subject));
        parts.getChildren().removeLast();
    }

    private boolean has(Flag flag) {
        var subject = model.subject().get();
        return subject != null && subject.feedback().flags().contains(flag);
    }

    private void part(List<Node> nodes) {
        var box = new VBox(8);
        box.getChildren().addAll(nodes);
        box.setPadding(new Insets(12, 16, 16, 16));
        parts.getChildren().addAll(box, Card.hairline());
    }

    private List<Node> wrote(Subject subject) {
        var feedback = subject.feedback();
        var customer = feedback.words().customer();
        var title = Labels.line(
                customer == null ? texts.get("answers.wrote.none") : texts.get("answers.wrote", customer), Style.TITLE);
        var line = new HBox(8);
        line.setAlignment(Pos.CENTER_LEFT);
        var stars = feedback.stars();
        if (stars != null) {
            line.getChildren().add(Stars.of(stars, texts));
        }
        line.getChildren().add(Labels.line(wording.dayAndTime(feedback), Style.MUTED));
        var comment = feedback.words().comment();
        var words = comment == null
                ? Labels.paragraph(texts.get("answers.no-comment"), Style.MUTED)
                : new CommentText(comment, CommentText.evidence(feedback.marks()));
        var chips = new ChipFlow();
        feedback.effectiveMarks().forEach((factor, polarities) -> {
            for (Polarity polarity : polarities) {
                chips.getChildren().add(new MarkChip(factor, polarity, texts));
            }
        });
        return List.of(title, line, words, chips);
    }

    private List<Node> inTheWay() {
        var chips = new ChipFlow();
        for (var circumstance : Circumstance.values()) {
            var chip = new ToggleButton(circumstance.label(texts));
            chip.getStyleClass().add(Style.CHIP_SMALL);
            chip.setSelected(model.circumstances().contains(circumstance.id()));
            if (chip.isSelected()) {
                chip.setGraphic(new FontIcon(Feather.CHECK));
            }
            chip.setId("way-" + circumstance.id());
            chip.setOnAction(_ -> model.toggle(circumstance));
            chips.getChildren().add(chip);
        }
        for (var words : model.circumstances()) {
            if (List.of(Circumstance.values()).stream()
                    .noneMatch(known -> known.id().equals(words))) {
                chips.getChildren().add(typed(words));
            }
        }
        var type = Labels.button(Feather.PLUS, texts.get("answers.way.type"), this::ask);
        type.getStyleClass().add(Style.CHIP_SMALL);
        chips.getChildren().add(type);
        return List.of(Labels.line(texts.get("answers.way"), Style.TITLE), chips);
    }

    private Button typed(String words) {
        var chip = new Button(words);
        chip.setGraphic(new FontIcon(Feather.X));
        chip.getStyleClass().addAll(Style.CHIP_SMALL, "chosen");
        chip.setAccessibleText(texts.get("answers.way.remove", words));
        chip.setMaxWidth(250);
        chip.setOnAction(_ -> model.removeCircumstance(words));
        return chip;
    }

    private void ask() {
        context.dialogs()
                .line(texts.get("answers.way.title"), texts.get("answers.way.question"), texts.get("answers.way.add"))
                .ifPresent(model::addCircumstance);
    }

    private Label earlierTitle(Subject subject) {
        var customer = subject.feedback().words().customer();
        return Labels.line(
                texts.get("answers.earlier", customer == null ? texts.get("answers.no-name") : customer), Style.TITLE);
    }

    private void showEarlier(Optional<List<Feedback>> found) {
        earlier.getChildren().clear();
        var subject = model.subject().get();
        if (subject == null || found.isEmpty()) {
            return;
        }
        if (found.get().isEmpty()) {
            var named = subject.feedback().words().customer() != null;
            earlier.getChildren()
                    .add(Labels.paragraph(
                            texts.get(named ? "answers.earlier.none" : "answers.earlier.unknown"), Style.MUTED));
        }
        for (var feedback : found.get()) {
            earlier.getChildren().add(earlierRow(feedback));
        }
    }

    /// Day and words; without words, the stars.
    private Node earlierRow(Feedback feedback) {
        var day = Labels.line(texts.day(feedback.date()), Style.MUTED);
        day.setMinWidth(DAY);
        var comment = wording.comment(feedback.words().comment());
        var stars = feedback.stars();
        Node said = comment.isEmpty() && stars != null
                ? Stars.of(stars, texts)
                : comment.isEmpty()
                        ? Labels.line(texts.get("answers.no-comment"), Style.MUTED)
                        : Labels.line(comment, Style.MAY_BE_CUT);
        return new HBox(8, day, said);
    }

    private List<Node> clock(Subject subject) {
        var box = new VBox(4);
        var waiting = subject.waiting();
        var deadlines = model.deadlines();
        if (waiting.state() == Waiting.State.HISTORY) {
            box.getChildren().add(Labels.paragraph(texts.get("answers.clock.history"), Style.MUTED));
        } else {
            box.getChildren()
                    .addAll(
                            pair(
                                    texts.get("answers.clock.learned"),
                                    wording.momentAndDay(deadlines.learned(subject.feedback()))),
                            pair(
                                    texts.get(
                                            "answers.clock.due",
                                            wording.duration(deadlines.timeFor(subject.feedback()))),
                                    wording.momentAndDay(waiting.due())));
        }
        var answer = subject.feedback().answer();
        if (answer != null) {
            box.getChildren().add(pair(texts.get("answers.clock.sent"), wording.momentAndDay(answer.sent())));
        }
        return List.of(Labels.line(texts.get("answers.clock"), Style.TITLE), box);
    }

    private static Region pair(String left, String right) {
        return new Ends(new FlowPane(Labels.line(left, Style.MUTED)), new FlowPane(Labels.line(right)));
    }

    private void openLog() {
        var subject = model.subject().get();
        if (subject != null) {
            context.go(new Destination.TheseInLog(List.of(subject.feedback().id()), wording.who(subject.feedback())));
        }
    }
}

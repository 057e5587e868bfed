package app.doorstep.ui.tips;

import app.doorstep.domain.Factor;
import app.doorstep.domain.Feedback;
import app.doorstep.domain.Kind;
import app.doorstep.tips.NamedProblem;
import app.doorstep.ui.kit.Card;
import app.doorstep.ui.kit.ChipFlow;
import app.doorstep.ui.kit.CommentText;
import app.doorstep.ui.kit.Explanation;
import app.doorstep.ui.kit.Figure;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.MarkChip;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.ui.kit.Stars;
import app.doorstep.ui.theme.Style;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The card of one tip that applies.
final class TipCardView {
    private static final double DATE = 68;
    private static final double STARS = 96;

    private final TipsViewModel model;
    private final ScreenContext context;

    private TipCardView(TipsViewModel model, ScreenContext context) {
        this.model = model;
        this.context = context;
    }

    /// The whole card.
    ///
    /// @param first whether it holds the screen's one primary button
    static Region of(TipsContent.Applying tip, boolean first, TipsViewModel model, ScreenContext context) {
        return new TipCardView(model, context).card(tip, first);
    }

    /// The headline and what it rests on in one sentence.
    ///
    /// @param open shows the whole card
    static Region shortly(TipsContent.Applying tip, TipsViewModel model, ScreenContext context, Runnable open) {
        return new TipCardView(model, context).low(tip, open);
    }

    private Card low(TipsContent.Applying tip, Runnable open) {
        var texts = context.texts();
        var more = Labels.link(texts.get("tips.screen.more"), open);
        more.setAccessibleText(texts.get("tips.screen.more.of", tip.headline()));
        var card = head(tip).corner(more);
        card.getStyleClass().add("surface-low");
        var way = way(tip);
        if (!tip.hasEvidence() && way != null) {
            card.corner(way);
        }
        var figure = tip.figure();
        var sentence = figure == null
                ? tip.because().stream().limit(2).collect(Collectors.joining(" "))
                : texts.get("tips.screen.sentence", figure.complaints(), figure.of());
        return card.add(Labels.paragraph(sentence, Style.MUTED));
    }

    private Card head(TipsContent.Applying tip) {
        var card = new Card(tip.headline());
        card.mark(tip.factor() == null ? new FontIcon(Feather.MESSAGE_SQUARE) : MarkChip.dot(tip.factor()));
        if (tip.inWork()) {
            card.corner(Labels.verdict(Feather.CHECK, context.texts().get("tips.screen.in-work"), Style.MUTED));
        }
        return card;
    }

    private Card card(TipsContent.Applying tip, boolean first) {
        var texts = context.texts();
        var card = head(tip);
        var figure = tip.figure();
        if (figure != null) {
            card.add(figures(figure));
        }
        if (!tip.problems().isEmpty()) {
            card.add(problems(tip.problems()));
        }
        if (!tip.because().isEmpty()) {
            card.add(Labels.paragraph(String.join(" ", tip.because())));
        }
        if (!tip.quotes().isEmpty()) {
            card.add(quotes(tip.quotes(), tip.factor()));
        }
        var todo = Labels.line(texts.get("tips.screen.todo"), Style.TITLE);
        VBox.setMargin(todo, new Insets(4, 0, 0, 0));
        card.add(todo, Labels.paragraph(String.join(" ", tip.advice())));
        var ways = new HBox(8);
        ways.setAlignment(Pos.CENTER_LEFT);
        if (!tip.inWork()) {
            var work = first
                    ? Labels.primary(Feather.CHECK, texts.get("tips.screen.work"), () -> model.start(tip))
                    : Labels.button(Feather.CHECK, texts.get("tips.screen.work"), () -> model.start(tip));
            work.setId("work-" + tip.id());
            ways.getChildren().add(work);
        }
        var way = way(tip);
        if (way != null) {
            ways.getChildren().add(way);
        }
        if (!tip.inWork()) {
            var not = Labels.link(texts.get("tips.screen.not-for-me"), () -> model.decline(tip));
            not.setId("not-" + tip.id());
            ways.getChildren().add(not);
        }
        VBox.setMargin(ways, new Insets(4, 0, 0, 0));
        return card.add(ways);
    }

    private FlowPane figures(TipsContent.Figure share) {
        var row = new FlowPane(32, 8, new Figure(share.complaints(), share.of()));
        row.setAlignment(Pos.CENTER_LEFT);
        beside(row, "tips.screen.band.title", "tips.screen.band.explain", share.band());
        beside(row, "tips.screen.period-before", "tips.screen.explain", share.before());
        return row;
    }

    /// Adds words under a title of their own, which F1 and the pointer explain; nothing if there are none.
    private void beside(FlowPane row, String title, String explanation, @Nullable String words) {
        if (words != null) {
            var texts = context.texts();
            var block = new VBox(2, Labels.line(texts.get(title), Style.SMALL, Style.MUTED), Labels.line(words));
            block.setAlignment(Pos.CENTER_LEFT);
            block.setAccessibleRole(AccessibleRole.TEXT);
            block.setAccessibleText(texts.get(title) + ": " + words);
            row.getChildren().add(Explanation.on(block, texts.get(explanation)));
        }
    }

    /// What several complaints have in common, each with the way to them.
    private ChipFlow problems(List<NamedProblem> problems) {
        var texts = context.texts();
        var chips = new ChipFlow();
        for (var problem : problems) {
            var count = problem.feedback().size();
            var chip = Labels.button(
                    texts.get("tips.screen.problem", count, problem.name()), () -> model.openInLog(problem));
            chip.getStyleClass().add(Style.CHIP_SMALL);
            chip.setId("problem-" + problem.problem());
            chip.setAccessibleText(texts.get("tips.screen.problem.open", count, problem.name()));
            chips.getChildren().add(chip);
        }
        return chips;
    }

    private VBox quotes(List<Feedback> quotes, @Nullable Factor factor) {
        var list = new VBox(Card.hairline());
        quotes.forEach(feedback -> list.getChildren().add(quote(feedback, factor)));
        return list;
    }

    private Node quote(Feedback feedback, @Nullable Factor factor) {
        var texts = context.texts();
        var date = Labels.line(texts.day(feedback.date()));
        date.setMinWidth(DATE);
        var stars = new HBox();
        stars.setAlignment(Pos.CENTER_LEFT);
        stars.setMinWidth(STARS);
        var verdict = feedback.entry().verdict();
        if (feedback.stars() != null) {
            stars.getChildren().add(Stars.of(feedback.stars(), texts));
        } else if (verdict.serviceScore() != null) {
            stars.getChildren()
                    .add(Labels.line(texts.get("tips.screen.score", texts.decimal(verdict.serviceScore(), 0))));
        } else if (Boolean.FALSE.equals(verdict.solved())) {
            stars.getChildren().add(Labels.line(texts.get("tips.screen.unsolved")));
        } else if (feedback.kind() == Kind.MESSAGE) {
            stars.getChildren().add(Labels.line(texts.get("tips.screen.message")));
        }
        var comment = feedback.words().comment();
        var evidence = CommentText.evidence(feedback.marks().stream()
                .filter(mark -> mark.factor() == factor && mark.isComplaint())
                .toList());
        Node words = comment == null
                ? Labels.line(texts.get("tips.screen.no-words"), Style.MUTED)
                : new CommentText(comment, evidence);
        HBox.setHgrow(words, Priority.ALWAYS);
        if (comment != null) {
            // The underlines have room below the words, which would lift them above the date.
            HBox.setMargin(words, new Insets(2, 0, 0, 0));
        }
        var row = new HBox(12, date, stars, words);
        row.getStyleClass().addAll(Style.ROW, "choosable");
        row.setAccessibleRole(AccessibleRole.BUTTON);
        row.setPadding(new Insets(6, 0, 6, 0));
        row.setFocusTraversable(true);
        row.setAccessibleText(texts.day(feedback.date()) + ". " + (comment == null ? "" : comment));
        row.setOnMouseClicked(_ -> model.openInLog(feedback));
        row.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                model.openInLog(feedback);
                event.consume();
            }
        });
        return row;
    }

    private @Nullable Button way(TipsContent.Applying tip) {
        var texts = context.texts();
        var button = switch (tip.id()) {
            case "respond" ->
                Labels.button(Feather.MESSAGE_SQUARE, texts.get("tips.screen.answers"), model::goToAnswers);
            case "monitor" -> Labels.button(Feather.PLUS, texts.get("tips.screen.add"), model::goToAdd);
            default ->
                tip.feedback().isEmpty()
                        ? null
                        : Labels.button(
                                Feather.LIST,
                                texts.count("tips.screen.open", tip.feedback().size()),
                                () -> model.openInLog(tip));
        };
        if (button != null) {
            button.setId("tip-" + tip.id());
        }
        return button;
    }
}

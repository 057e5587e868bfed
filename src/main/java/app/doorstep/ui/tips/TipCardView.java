package app.doorstep.ui.tips;

import app.doorstep.domain.Factor;
import app.doorstep.domain.Feedback;
import app.doorstep.ui.kit.Card;
import app.doorstep.ui.kit.CommentText;
import app.doorstep.ui.kit.Explanation;
import app.doorstep.ui.kit.Figure;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.MarkChip;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.ui.kit.Stars;
import app.doorstep.ui.theme.Style;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The card of one tip that applies.
final class TipCardView {
    private static final double DATE = 52;
    private static final double STARS = 96;

    private final TipsViewModel model;
    private final ScreenContext context;

    private TipCardView(TipsViewModel model, ScreenContext context) {
        this.model = model;
        this.context = context;
    }

    static Region of(TipsContent.Applying applying, TipsViewModel model, ScreenContext context) {
        return new TipCardView(model, context).card(applying);
    }

    private Card card(TipsContent.Applying applying) {
        var tip = applying.tip();
        var texts = context.texts();
        var card = new Card(tip.headline());
        card.mark(tip.factor() == null ? new FontIcon(Feather.MESSAGE_SQUARE) : MarkChip.dot(tip.factor()));
        var share = applying.share();
        if (share != null) {
            card.add(figures(share));
        }
        if (!applying.because().isEmpty()) {
            card.add(Labels.paragraph(String.join(" ", applying.because())));
        }
        if (!applying.quotes().isEmpty()) {
            card.add(quotes(applying.quotes(), tip.factor()));
        }
        var todo = Labels.line(texts.get("tips.screen.todo"), Style.TITLE);
        VBox.setMargin(todo, new Insets(4, 0, 0, 0));
        card.add(todo, Labels.paragraph(String.join(" ", tip.advice())));
        var way = way(applying);
        if (way != null) {
            VBox.setMargin(way, new Insets(4, 0, 0, 0));
            card.add(way);
        }
        return card;
    }

    private HBox figures(TipsContent.Share share) {
        var texts = context.texts();
        var row = new HBox(32, new Figure(share.complaints(), share.of()));
        row.setAlignment(Pos.CENTER_LEFT);
        if (share.before() != null) {
            var before = new VBox(
                    2,
                    Labels.line(texts.get("tips.screen.period-before"), Style.SMALL, Style.MUTED),
                    Labels.line(share.before()));
            before.setAlignment(Pos.CENTER_LEFT);
            row.getChildren().add(Explanation.on(before, texts.get("tips.screen.explain")));
        }
        return row;
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
        if (feedback.stars() != null) {
            stars.getChildren().add(Stars.of(feedback.stars(), texts));
        }
        var comment = feedback.words().comment();
        var evidence = CommentText.evidence(feedback.marks().stream()
                .filter(mark -> mark.factor() == factor && mark.isComplaint())
                .toList());
        Node words = comment == null
                ? Labels.line(texts.get("tips.screen.no-words"), Style.MUTED)
                : new CommentText(comment, evidence);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(12, date, stars, words);
        row.getStyleClass().addAll(Style.ROW, "choosable");
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

    private @Nullable Button way(TipsContent.Applying applying) {
        var texts = context.texts();
        var tip = applying.tip();
        var button = switch (tip.tip()) {
            case "respond", "service-speed" ->
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
            button.setId("tip-" + tip.tip());
        }
        return button;
    }
}

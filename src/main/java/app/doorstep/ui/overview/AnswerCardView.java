package app.doorstep.ui.overview;

import app.doorstep.ui.kit.Card;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.Figure;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.ui.theme.Style;
import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The card of what waits for an answer, with the screen's one primary button.
final class AnswerCardView {
    private AnswerCardView() {}

    static Region of(OverviewContent.Answering answering, ScreenContext context) {
        var texts = context.texts();
        var card = new Card(texts.get("overview.answer"));
        if (answering.judgement() != null) {
            card.corner(AppCardView.judgement(answering.judgement()));
        }
        card.add(new Figure(answering.figure(), answering.unit()));
        if (answering.first() != null) {
            var quote = Labels.line(answering.first(), Style.MAY_BE_CUT);
            VBox.setMargin(quote, new Insets(-4, 0, -6, 0));
            card.add(quote);
        }
        var lines = new VBox(3);
        answering.lines().forEach(line -> lines.getChildren().add(Labels.paragraph(line, Style.SMALL, Style.MUTED)));
        card.add(lines);
        card.add(Card.stretch());
        var next = answering.next();
        if (next != null) {
            card.add(
                    Card.hairline(),
                    Labels.primary(
                            Feather.EDIT_2,
                            texts.get("overview.answer.next"),
                            () -> context.go(new Destination.AnswerTo(next))));
        }
        return card;
    }
}

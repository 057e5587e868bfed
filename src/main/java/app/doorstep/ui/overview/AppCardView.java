package app.doorstep.ui.overview;

import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Card;
import app.doorstep.ui.kit.Explanation;
import app.doorstep.ui.kit.Figure;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.theme.Style;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The card of one app: its figure, what it rests on, and how far the line is.
final class AppCardView {
    private AppCardView() {}

    static Region of(OverviewContent.AppCard app, Texts texts) {
        var card = new Card(app.name());
        if (app.judgement() != null) {
            card.corner(judgement(app.judgement()));
        }
        var figure = app.unit() == null
                ? Figure.stars(app.figure(), texts.get("kit.stars", app.figure()))
                : new Figure(app.figure(), app.unit());
        card.add(Explanation.on(figure, app.explanation()));
        var small = Labels.paragraph(String.join("\n", app.small()), Style.SMALL, Style.MUTED);
        card.add(small, Card.stretch());
        VBox.setMargin(small, new Insets(-4, 0, 0, 0));
        if (!app.foot().isEmpty()) {
            var line = Card.hairline();
            VBox.setMargin(line, new Insets(4, 0, 4, 0));
            card.add(line, Labels.paragraph(app.foot()));
        }
        return card;
    }

    static Label judgement(OverviewContent.Judgement judgement) {
        return switch (judgement.tone()) {
            case GOOD -> Labels.verdict(Feather.CHECK, judgement.word(), Style.GOOD);
            case DUE -> Labels.verdict(Feather.CLOCK, judgement.word(), Style.WARNING);
            case WARNING -> Labels.verdict(Feather.ALERT_CIRCLE, judgement.word(), Style.WARNING);
            case BAD -> Labels.verdict(Feather.ALERT_TRIANGLE, judgement.word(), Style.BAD);
        };
    }
}

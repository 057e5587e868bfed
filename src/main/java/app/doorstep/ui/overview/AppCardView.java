package app.doorstep.ui.overview;

import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Card;
import app.doorstep.ui.kit.Explanation;
import app.doorstep.ui.kit.Figure;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.theme.Style;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;

/// The card of one app: its figure, what it rests on, and how far the line is.
final class AppCardView {
    private static final double FOOT = 42;

    private AppCardView() {}

    static Region of(OverviewContent.AppCard app, Texts texts) {
        var card = new Card(app.name());
        if (app.judgement() != null) {
            card.corner(judgement(app.judgement()));
        }
        card.add(Explanation.on(app.words().isEmpty() ? figure(app, texts) : words(app.words()), app.explanation()));
        var small = Labels.paragraph(String.join("\n", app.small()), Style.SMALL, Style.MUTED);
        card.add(small, Card.stretch());
        VBox.setMargin(small, new Insets(-4, 0, 0, 0));
        if (!app.foot().isEmpty()) {
            var line = Card.hairline();
            VBox.setMargin(line, new Insets(4, 0, 4, 0));
            var foot = Labels.paragraph(app.foot());
            // Two lines' room in each card, so that the thin lines of a row stand at one height.
            foot.setMinHeight(FOOT);
            foot.setAlignment(Pos.TOP_LEFT);
            card.add(line, foot);
        }
        if (!app.warning().isEmpty()) {
            card.add(Labels.paragraph(app.warning(), Style.SMALL, Style.WARNING));
        }
        return card;
    }

    private static Region figure(OverviewContent.AppCard app, Texts texts) {
        var unit = app.unit();
        return unit == null
                ? Figure.stars(app.figure(), texts.get("kit.stars", app.figure()))
                : new Figure(app.figure(), unit.isEmpty() ? null : unit);
    }

    private static Region words(List<OverviewContent.Standing> words) {
        var list = new VBox(4);
        for (var word : words) {
            var space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            var what = Labels.paragraph(word.about(), Style.SMALL, Style.MUTED);
            what.setTextAlignment(TextAlignment.RIGHT);
            var about = new VBox(3, what);
            about.setAlignment(Pos.CENTER_RIGHT);
            if (word.level() > 0) {
                about.getChildren().addFirst(steps(word));
            }
            var name = Labels.line(word.word(), Style.WORD_FIGURE);
            name.setMinWidth(Region.USE_PREF_SIZE);
            var row = new HBox(8, name, space, about);
            row.setAlignment(Pos.CENTER_LEFT);
            list.getChildren().add(row);
        }
        list.setAccessibleRole(AccessibleRole.TEXT);
        list.setAccessibleText(
                words.stream().map(word -> word.about() + " " + word.word()).collect(Collectors.joining(", ")));
        return list;
    }

    /// As many small bars as the app has words, filled up to this one.
    private static HBox steps(OverviewContent.Standing word) {
        var steps = new HBox(3);
        steps.setAlignment(Pos.CENTER_RIGHT);
        for (int step = 1; step <= word.of(); step++) {
            var bar = new Region();
            bar.getStyleClass().add("standing-step");
            if (step <= word.level()) {
                bar.getStyleClass().add(word.level() == 1 ? "lowest" : "reached");
            }
            steps.getChildren().add(bar);
        }
        return steps;
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

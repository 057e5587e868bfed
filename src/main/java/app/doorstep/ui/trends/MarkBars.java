package app.doorstep.ui.trends;

import app.doorstep.domain.Polarity;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Card;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.MarkChip;
import app.doorstep.ui.theme.Style;
import app.doorstep.workbench.Complaints;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// The plain counts beside the star lines: complaints to the left of a common line, praise to the right. Each count is
/// a button that opens its feedback.
final class MarkBars {
    private static final double LEFT = 80;
    private static final double RIGHT = 210;
    private static final double HEIGHT = 14;
    /// What a card holds beside the bars to the right: names, bars to the left, numbers, gaps.
    private static final double BESIDE = 334;
    private static final double SHORTEST = 90;
    private static final double LONGEST = 240;

    private final LeadView view;
    private final Texts texts;

    private MarkBars(LeadView view) {
        this.view = view;
        this.texts = view.texts();
    }

    static Region card(LeadView view) {
        return new MarkBars(view).card();
    }

    private Region card() {
        var content = view.content();
        var grid = new GridPane(8, 2);
        var complaints = Labels.line(texts.get("trends.complaints"), Style.SMALL, Style.MUTED);
        grid.add(complaints, 1, 0);
        GridPane.setHalignment(complaints, HPos.RIGHT);
        grid.add(Labels.line(texts.get("trends.praise"), Style.SMALL, Style.MUTED), 2, 0);
        var most = content.marks().stream()
                .mapToDouble(marks -> Math.max(marks.complaints() * RIGHT / LEFT, marks.praise()))
                .max()
                .orElse(1);
        var card = new Card(texts.get("trends.marks"));
        var perMark = card.widthProperty()
                .map(width -> Math.clamp(width.doubleValue() - BESIDE, SHORTEST, LONGEST) / Math.max(1, most));
        var row = 1;
        for (var marks : content.marks()) {
            var name = Labels.line(texts.get("factor." + marks.factor().id()));
            name.setMinWidth(Region.USE_PREF_SIZE);
            grid.add(name, 0, row);
            grid.add(complaints(marks, perMark), 1, row);
            grid.add(praise(marks, perMark), 2, row);
            row++;
        }
        if (content.ratings() > 0) {
            card.caption(Labels.paragraph(texts.count("trends.marks.in", content.ratings()), Style.SMALL, Style.MUTED));
        }
        return card.add(grid);
    }

    private HBox complaints(Complaints marks, ObservableValue<Double> perMark) {
        var bar = bar(marks.complaints(), perMark);
        bar.getStyleClass().add("factor-dot");
        var box = new HBox(4, count(marks, Polarity.COMPLAINT), bar);
        box.setAlignment(Pos.CENTER_RIGHT);
        box.setMinWidth(LEFT + 40);
        box.getStyleClass().add(MarkChip.factorStyle(marks.factor()));
        return box;
    }

    private HBox praise(Complaints marks, ObservableValue<Double> perMark) {
        var bar = bar(marks.praise(), perMark);
        bar.getStyleClass().add("bar-outline");
        var box = new HBox(4, bar, count(marks, Polarity.PRAISE));
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add(MarkChip.factorStyle(marks.factor()));
        return box;
    }

    private static Rectangle bar(int count, ObservableValue<Double> perMark) {
        var bar = new Rectangle(0, HEIGHT);
        bar.widthProperty().bind(perMark.map(one -> count * one));
        return bar;
    }

    private Button count(Complaints marks, Polarity polarity) {
        var count = polarity == Polarity.COMPLAINT ? marks.complaints() : marks.praise();
        var button = Labels.link(
                texts.number(count), () -> view.model().links().openInLog(view.content(), marks.factor(), polarity));
        button.getStyleClass().add("bar-count");
        button.setId("trends-" + marks.factor().id() + "-" + polarity.id());
        button.setDisable(count == 0);
        button.setAccessibleText(texts.get(
                        "trends.marks." + polarity.id(),
                        texts.get("factor." + marks.factor().id())) + ": " + texts.number(count));
        return button;
    }
}

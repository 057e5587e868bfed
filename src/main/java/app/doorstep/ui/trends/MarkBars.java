package app.doorstep.ui.trends;

import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Card;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.MarkChip;
import app.doorstep.ui.theme.Style;
import app.doorstep.workbench.Complaints;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// The plain counts beside the star lines: complaints to the left of a common line, praise to the right.
final class MarkBars {
    private static final double LEFT = 140;
    private static final double RIGHT = 420;
    private static final double HEIGHT = 14;

    private MarkBars() {}

    static Region card(TrendsContent content, Texts texts) {
        var grid = new GridPane(8, 8);
        grid.add(Labels.line(texts.get("trends.complaints"), Style.SMALL, Style.MUTED), 1, 0);
        GridPane.setHalignment(grid.getChildren().getFirst(), HPos.RIGHT);
        grid.add(Labels.line(texts.get("trends.praise"), Style.SMALL, Style.MUTED), 2, 0);
        var most = content.marks().stream()
                .mapToDouble(marks -> Math.max(marks.complaints() * RIGHT / LEFT, marks.praise()))
                .max()
                .orElse(1);
        var perMark = RIGHT / Math.max(1, most);
        var row = 1;
        for (var marks : content.marks()) {
            grid.add(Labels.line(texts.get("factor." + marks.factor().id())), 0, row);
            grid.add(complaints(marks, perMark, texts), 1, row);
            grid.add(praise(marks, perMark, texts), 2, row);
            row++;
        }
        return new Card(texts.get("trends.marks")).add(grid);
    }

    private static HBox complaints(Complaints marks, double perMark, Texts texts) {
        var bar = bar(marks, marks.complaints() * perMark);
        bar.getStyleClass().add("factor-dot");
        var box = new HBox(8, Labels.line(texts.number(marks.complaints())), bar);
        box.setAlignment(Pos.CENTER_RIGHT);
        box.setMinWidth(LEFT + 40);
        box.getStyleClass().add(MarkChip.factorStyle(marks.factor()));
        return box;
    }

    private static HBox praise(Complaints marks, double perMark, Texts texts) {
        var bar = bar(marks, marks.praise() * perMark);
        bar.setStyle(
                "-fx-fill: transparent; -fx-stroke: -mark-colour; -fx-stroke-width: 1.5; -fx-stroke-type: inside;");
        var box = new HBox(8, bar, Labels.line(texts.number(marks.praise())));
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add(MarkChip.factorStyle(marks.factor()));
        return box;
    }

    private static Rectangle bar(Complaints marks, double width) {
        var bar = new Rectangle(width, HEIGHT);
        bar.setAccessibleText(marks.factor().id());
        return bar;
    }
}

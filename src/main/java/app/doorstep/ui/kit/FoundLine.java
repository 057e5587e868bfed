package app.doorstep.ui.kit;

import app.doorstep.domain.Span;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/// One line of text, cut with an ellipsis where there is no room, with what was searched for on a ground of its own.
/// Where the first find stands far to the right, the line begins shortly before it.
public final class FoundLine extends Pane {
    private static final int SEEN_FROM_THE_START = 14;
    private static final int BEFORE = 8;
    private static final String CUT = "…";

    private final Label label = new Label();
    private final Text measure = new Text();
    private List<Span> found = List.of();

    public FoundLine() {
        setMinWidth(0);
        getChildren().add(label);
    }

    /// The text itself, to be styled.
    public Label label() {
        return label;
    }

    /// Shows another text.
    ///
    /// @param search what was searched for; blank for nothing
    public void show(String text, String search) {
        var hits = search.isBlank() ? List.<Span>of() : FoundWords.in(text, search);
        var cut = hits.isEmpty() || hits.getFirst().start() <= SEEN_FROM_THE_START
                ? 0
                : 1 + text.lastIndexOf(' ', hits.getFirst().start() - BEFORE);
        label.setText(cut == 0 ? text : CUT + text.substring(cut));
        label.setAccessibleText(text);
        var moved = cut == 0 ? 0 : CUT.length() - cut;
        found = hits.stream()
                .map(hit -> new Span(hit.start() + moved, hit.end() + moved))
                .toList();
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return label.prefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return label.prefWidth(height);
    }

    @Override
    protected void layoutChildren() {
        var height = label.prefHeight(-1);
        var y = snapPositionY((getHeight() - height) / 2);
        label.resizeRelocate(0, y, Math.min(getWidth(), Math.ceil(label.prefWidth(-1))), height);
        getChildren().setAll(label);
        for (var i = found.size() - 1; i >= 0; i--) {
            var from = width(found.get(i).start());
            var to = Math.min(width(found.get(i).end()), label.getWidth());
            if (from < to) {
                var ground = new Rectangle(from - 1, y, to - from + 2, height);
                ground.getStyleClass().add("found-words");
                ground.setManaged(false);
                getChildren().addFirst(ground);
            }
        }
    }

    private double width(int characters) {
        measure.setFont(label.getFont());
        measure.setTextOrigin(VPos.TOP);
        measure.setText(label.getText().substring(0, characters));
        return measure.getLayoutBounds().getWidth();
    }
}

package app.doorstep.ui.answers;

import app.doorstep.domain.Span;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// A text field of many lines that can mark some of its words: a yellow ground and a line under them. The marks lie
/// behind the letters, so typing, selecting and undoing are those of an ordinary field.
final class MarkedArea extends StackPane {
    private static final double LINE = 2;

    private final TextArea field = new TextArea();
    private final Pane ground = new Pane();
    private List<Span> marks = List.of();

    MarkedArea(String meaning) {
        getStyleClass().add("marked-area");
        ground.setManaged(false);
        ground.setMouseTransparent(true);
        field.setWrapText(true);
        field.setAccessibleText(meaning);
        getChildren().addAll(ground, field);
        field.scrollTopProperty().subscribe(_ -> requestLayout());
        field.textProperty().subscribe(_ -> requestLayout());
    }

    TextArea field() {
        return field;
    }

    /// Marks these words; spans that reach past the end are cut.
    void mark(List<Span> spans) {
        marks = List.copyOf(spans);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        field.layout();
        ground.resizeRelocate(0, 0, getWidth(), getHeight());
        ground.setClip(new Rectangle(getWidth(), getHeight()));
        ground.getChildren().clear();
        if (field.getSkin() instanceof TextAreaSkin skin) {
            for (var span : marks) {
                draw(span, skin);
            }
            // Made in the middle of a layout, they would be drawn once without their colours.
            ground.applyCss();
        }
    }

    /// A box for each line of text that the words stand on.
    private void draw(Span span, TextAreaSkin skin) {
        var end = Math.min(span.end(), field.getLength());
        Rectangle2D line = null;
        for (var i = Math.min(span.start(), end); i < end; i++) {
            if (Character.isWhitespace(field.getText().charAt(i))) {
                continue;
            }
            var letter = skin.getCharacterBounds(i);
            if (line != null && Math.abs(line.getMinY() - letter.getMinY()) < 1) {
                line = new Rectangle2D(
                        line.getMinX(), line.getMinY(), letter.getMaxX() - line.getMinX(), line.getHeight());
            } else {
                box(line);
                line = letter;
            }
        }
        box(line);
    }

    private void box(@Nullable Rectangle2D line) {
        if (line == null) {
            return;
        }
        // The skin counts from inside the field's padding.
        var x = line.getMinX() + field.snappedLeftInset();
        var y = line.getMinY() + field.snappedTopInset();
        var back = new Rectangle(x, y, line.getWidth(), line.getHeight());
        back.getStyleClass().add("evidence");
        var under = new Rectangle(x, y + line.getHeight(), line.getWidth(), LINE);
        under.getStyleClass().add("finding-line");
        ground.getChildren().addAll(back, under);
    }
}

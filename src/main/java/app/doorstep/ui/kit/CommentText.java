package app.doorstep.ui.kit;

import app.doorstep.domain.Factor;
import app.doorstep.domain.Mark;
import app.doorstep.domain.Span;
import app.doorstep.ui.theme.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A comment that wraps, with the words that led to its marks on a yellow ground, underlined in the factor's colour.
public final class CommentText extends Pane {
    /// Words to show, and whose they are.
    public record Evidence(Span where, Factor factor) {}

    private static final Pattern WORD = Pattern.compile("\\S+");

    private final TextFlow flow = new TextFlow();
    private final Pane ground = new Pane();
    private final WordChoice choice = new WordChoice();
    private List<Evidence> evidence = List.of();
    private List<Span> found = List.of();
    private String comment = "";

    /// An empty one, to be filled by [#show].
    public CommentText() {
        flow.getStyleClass().add(Style.PROSE);
        flow.setLineSpacing(5);
        ground.setManaged(false);
        getChildren().addAll(ground, flow);
    }

    public CommentText(String comment, List<Evidence> evidence) {
        this();
        show(comment, evidence);
    }

    /// Lets the driver choose words of it: by dragging, or with the keyboard by the arrows, more of them with Shift.
    ///
    /// @return the words chosen, without the punctuation around them; empty if none are
    public ReadOnlyStringProperty chooseWords(String help) {
        setFocusTraversable(true);
        getStyleClass().add("choose-words");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleHelp(help);
        setOnMousePressed(event -> {
            requestFocus();
            choose(choice.at(place(event.getX(), event.getY())));
        });
        setOnMouseDragged(event -> choose(choice.upTo(place(event.getX(), event.getY()))));
        setOnKeyPressed(event -> {
            switch (event.getCode()) {
                case LEFT -> choose(choice.step(-1, event.isShiftDown()));
                case RIGHT -> choose(choice.step(1, event.isShiftDown()));
                case ESCAPE -> choose(choice.none());
                default -> {
                    return;
                }
            }
            event.consume();
        });
        return choice.wordsProperty();
    }

    private int place(double x, double y) {
        return flow.getHitInfo(new Point2D(x, y)).getCharIndex();
    }

    private void choose(boolean changed) {
        if (changed) {
            requestLayout();
        }
    }

    /// The evidence of all marks that have some.
    public static List<Evidence> evidence(List<Mark> marks) {
        var result = new ArrayList<Evidence>();
        for (var mark : marks) {
            mark.evidence().forEach(span -> result.add(new Evidence(span, mark.factor())));
        }
        return result;
    }

    /// Puts what was searched for on a ground of its own.
    public CommentText finding(String search) {
        found = search.isBlank() ? List.of() : FoundWords.in(comment, search);
        requestLayout();
        return this;
    }

    /// Shows another comment. Spans that reach past its end are cut.
    public void show(String newComment, List<Evidence> newEvidence) {
        var text = new Text(newComment);
        flow.getChildren().setAll(text);
        evidence = List.copyOf(newEvidence);
        comment = newComment;
        choice.in(newComment);
        setAccessibleText(newComment);
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return flow.prefHeight(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return flow.prefHeight(width < 0 ? getWidth() : width);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), getHeight());
        flow.layout();
        ground.getChildren().clear();
        choice.span().ifPresent(span -> lines(span).forEach(this::shade));
        for (var words : evidence) {
            lines(words.where()).forEach(box -> underline(box, words.factor()));
        }
        for (var words : found) {
            lines(words).forEach(this::frame);
        }
        // Made in the middle of a layout, they would be drawn once without their colours.
        ground.applyCss();
    }

    /// A box for each line of text that words of `span` stand on. Word by word, so that a space at the end of a line is
    /// not part of it.
    private List<Bounds> lines(Span span) {
        var result = new ArrayList<Bounds>();
        var words = WORD.matcher(comment)
                .region(Math.min(span.start(), comment.length()), Math.min(span.end(), comment.length()));
        while (words.find()) {
            for (var box : boxes(flow.getRangeShape(words.start(), words.end(), false))) {
                var last = result.isEmpty() ? null : result.getLast();
                if (last != null && Math.abs(last.getMinY() - box.getMinY()) < 1) {
                    result.set(
                            result.size() - 1,
                            new BoundingBox(
                                    last.getMinX(), last.getMinY(), box.getMaxX() - last.getMinX(), last.getHeight()));
                } else {
                    result.add(box);
                }
            }
        }
        return result;
    }

    private void shade(Bounds box) {
        var back = new Rectangle(box.getMinX() - 2, box.getMinY() - 1, box.getWidth() + 4, box.getHeight() + 5);
        back.getStyleClass().add("chosen-words");
        ground.getChildren().add(back);
    }

    private void frame(Bounds box) {
        var back = new Rectangle(box.getMinX() - 1, box.getMinY(), box.getWidth() + 2, box.getHeight() + 1);
        back.getStyleClass().add("found-words");
        ground.getChildren().add(back);
    }

    private void underline(Bounds box, Factor factor) {
        var height = box.getHeight() + 3;
        var back = new Rectangle(box.getMinX(), box.getMinY(), box.getWidth(), height - 2);
        back.getStyleClass().add("evidence");
        var line = new Rectangle(box.getMinX(), box.getMinY() + height - 2, box.getWidth(), 2);
        line.getStyleClass().addAll("evidence-line", MarkChip.factorStyle(factor));
        ground.getChildren().addAll(back, line);
    }

    /// One box per line of text, out of the outline that JavaFX gives.
    private static List<Bounds> boxes(PathElement[] outline) {
        var result = new ArrayList<Bounds>();
        var xs = new ArrayList<Double>();
        var ys = new ArrayList<Double>();
        for (var element : outline) {
            if (element instanceof MoveTo move) {
                close(xs, ys, result);
                xs.add(move.getX());
                ys.add(move.getY());
            } else if (element instanceof LineTo line) {
                xs.add(line.getX());
                ys.add(line.getY());
            }
        }
        close(xs, ys, result);
        return result;
    }

    private static void close(List<Double> xs, List<Double> ys, List<Bounds> result) {
        if (!xs.isEmpty()) {
            var x = xs.stream().mapToDouble(Double::doubleValue).summaryStatistics();
            var y = ys.stream().mapToDouble(Double::doubleValue).summaryStatistics();
            result.add(new BoundingBox(x.getMin(), y.getMin(), x.getMax() - x.getMin(), y.getMax() - y.getMin()));
        }
        xs.clear();
        ys.clear();
    }
}

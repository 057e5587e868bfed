package app.doorstep.ui.kit;

import javafx.geometry.Insets;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The content of a page that may grow longer than the window. Its bar stands in the page's margin, so that what is
/// scrolled keeps its edges in line with the header, and it reaches down to the status line.
public final class PageScroll extends ScrollPane {
    /// How far it reaches into the margin of 24; a parent that is no VBox has to give it that margin.
    public static final double REACH = 14;

    public PageScroll(Region content) {
        this();
        hold(content);
    }

    /// An empty one, to be filled by [#hold].
    public PageScroll() {
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        VBox.setMargin(this, new Insets(0, -REACH, -Page.BELOW, 0));
        viewportBoundsProperty().subscribe(_ -> align());
    }

    /// The same as a column of an [HBox]: its bar stands in the gap or the margin at its right.
    public PageScroll asColumn() {
        HBox.setMargin(this, new Insets(0, -REACH, -Page.BELOW, 0));
        return this;
    }

    /// Scrolls this in the place of what was there.
    public void hold(Region content) {
        setContent(content);
        align();
    }

    private void align() {
        if (getContent() instanceof Region content) {
            var seen = getViewportBounds().getWidth();
            var bar = seen <= 0 ? 0 : Math.max(0, getWidth() - seen);
            content.setPadding(new Insets(0, Math.max(0, REACH - bar), Page.BELOW, 0));
        }
    }
}

package app.doorstep.ui.kit;

import javafx.geometry.Insets;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The content of a page that may grow longer than the window. Its bar stands in the page's margin, so that what is
/// scrolled keeps its edges in line with the header.
public final class PageScroll extends ScrollPane {
    /// How far it reaches into the margin of 24; a parent that is no VBox has to give it that margin.
    public static final double REACH = 14;

    public PageScroll(Region content) {
        super(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        VBox.setMargin(this, new Insets(0, -REACH, 0, 0));
        viewportBoundsProperty().subscribe(bounds -> {
            var bar = bounds.getWidth() <= 0 ? 0 : Math.max(0, getWidth() - bounds.getWidth());
            content.setPadding(new Insets(0, Math.max(0, REACH - bar), 0, 0));
        });
    }
}

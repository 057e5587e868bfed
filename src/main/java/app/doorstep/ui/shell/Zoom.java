package app.doorstep.ui.shell;

import app.doorstep.settings.Settings;
import app.doorstep.ui.kit.Preferences;
import app.doorstep.ui.kit.TextSize;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;

/// The window's content in the size of text that the driver wants: everything grows alike, so that nothing is cut that
/// is whole on a smaller screen. Where even that has no room left, the window scrolls.
final class Zoom extends StackPane {
    /// The least width and height that every screen is laid out for.
    private static final double LEAST_WIDTH = 860;
    private static final double LEAST_HEIGHT = 480;

    private static final double MARGIN = 24;

    private final Parent content;
    private double size = 1;

    Zoom(Parent content, Preferences preferences) {
        this.content = content;
        getChildren().setAll(content);
        sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .subscribe(owner -> Platform.runLater(() -> showStart(owner)));
        preferences.property().subscribe((Settings settings) -> show(TextSize.of(settings)));
    }

    private void show(double wanted) {
        if (wanted == size) {
            return;
        }
        size = wanted;
        var owner = getScene() == null ? null : getScene().getFocusOwner();
        getChildren().clear();
        getChildren().setAll(wanted == 1 ? content : scrolling(new Scaled()));
        // What a scroll pane holds is in the window only once it has its skin.
        applyCss();
        if (owner != null) {
            owner.requestFocus();
        }
    }

    /// What has the focus and is wider than the window is shown from its beginning, where one reads and types.
    private void showStart(@Nullable Node owner) {
        if (owner != null && getChildren().getFirst() instanceof ScrollPane pane) {
            var room = pane.getViewportBounds().getWidth();
            var place = pane.getContent().sceneToLocal(owner.localToScene(owner.getLayoutBounds()));
            var beyond = pane.getContent().getLayoutBounds().getWidth() - room;
            if (place != null && place.getWidth() > room - 2 * MARGIN && beyond > 0) {
                pane.setHvalue(Math.clamp((place.getMinX() - MARGIN) / beyond, 0, 1));
            }
        }
    }

    private static ScrollPane scrolling(Scaled scaled) {
        var pane = new ScrollPane(scaled);
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        pane.getStyleClass().add("zoom");
        return pane;
    }

    /// Lays the content out as if the window were smaller, and draws it larger.
    private final class Scaled extends Pane {
        private final Pane inner = new Pane(content) {
            @Override
            protected void layoutChildren() {
                content.resizeRelocate(0, 0, getWidth(), getHeight());
            }
        };

        Scaled() {
            inner.getTransforms().setAll(new Scale(size, size));
            getChildren().setAll(inner);
            setMinSize(LEAST_WIDTH * size, LEAST_HEIGHT * size);
            setPrefSize(Region.USE_COMPUTED_SIZE, Region.USE_COMPUTED_SIZE);
        }

        @Override
        protected double computePrefWidth(double height) {
            return LEAST_WIDTH * size;
        }

        @Override
        protected double computePrefHeight(double width) {
            return LEAST_HEIGHT * size;
        }

        @Override
        protected void layoutChildren() {
            inner.resizeRelocate(0, 0, getWidth() / size, getHeight() / size);
        }
    }
}

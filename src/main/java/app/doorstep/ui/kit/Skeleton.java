package app.doorstep.ui.kit;

import app.doorstep.ui.theme.Style;
import javafx.animation.PauseTransition;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// Quiet grey lines in the place of what is being loaded; they appear after 300 ms, so that what is quick never
/// flickers.
public final class Skeleton extends VBox {
    private static final Duration PATIENCE = Duration.millis(300);

    public Skeleton(int lines) {
        super(12);
        for (var i = 0; i < lines; i++) {
            var line = new Region();
            line.getStyleClass().add(Style.SKELETON);
            line.setMinHeight(14);
            line.maxWidthProperty().bind(widthProperty().multiply(i % 3 == 2 ? 0.6 : 1));
            getChildren().add(line);
        }
        setOpacity(0);
        var wait = new PauseTransition(PATIENCE);
        wait.setOnFinished(_ -> setOpacity(1));
        wait.play();
    }
}

package app.doorstep.ui.shell;

import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Labels;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What was done just now, above the status line, with a way back. It goes by itself.
final class NoticeBar extends HBox {
    private static final Duration STAYS = Duration.seconds(10);

    private final Texts texts;
    private final PauseTransition leave = new PauseTransition(STAYS);

    NoticeBar(Texts texts) {
        this.texts = texts;
        getStyleClass().add("notice");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
        StackPane.setMargin(this, new javafx.geometry.Insets(0, 0, 16, 0));
        setAccessibleRole(AccessibleRole.TEXT);
        leave.setOnFinished(_ -> hide());
        setOnMouseEntered(_ -> leave.pause());
        setOnMouseExited(_ -> leave.play());
        hide();
    }

    void show(String sentence, @Nullable Runnable undo) {
        var words = Labels.line(sentence);
        words.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().setAll(words);
        if (undo != null) {
            getChildren().add(Labels.link(texts.get("shell.undo"), () -> {
                hide();
                undo.run();
            }));
        }
        getChildren().add(Labels.icon(Feather.X, texts.get("shell.dismiss"), this::hide));
        setAccessibleText(sentence);
        setVisible(true);
        leave.playFromStart();
    }

    private void hide() {
        setVisible(false);
        leave.stop();
    }
}

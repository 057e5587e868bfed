package app.doorstep.ui.shell;

import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Labels;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One sentence of what was done, with a way back and a way to put it away.
final class Notice extends HBox {
    private static final Duration STAYS = Duration.seconds(10);
    private static final double WIDEST = 720;

    private final Label words;
    private final PauseTransition leave = new PauseTransition(STAYS);

    /// @param undo what takes it back; null where nothing can
    /// @param away hears when it has been read or taken back
    Notice(Texts texts, String sentence, @Nullable Runnable undo, Consumer<Notice> away) {
        getStyleClass().add("notice");
        setMaxHeight(Region.USE_PREF_SIZE);
        words = Labels.paragraph(sentence);
        words.setMaxWidth(WIDEST);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setFocusTraversable(true);
        words.setAccessibleRole(AccessibleRole.TEXT);
        getChildren().add(words);
        if (undo != null) {
            getChildren().add(Labels.link(texts.get("shell.undo"), () -> {
                away.accept(this);
                undo.run();
            }));
        }
        getChildren().add(Labels.icon(Feather.X, texts.get("shell.dismiss"), () -> away.accept(this)));
        leave.setOnFinished(_ -> away.accept(this));
    }

    String sentence() {
        return words.getText();
    }

    void focus() {
        words.requestFocus();
    }

    /// Whether it will go by itself.
    boolean isPending() {
        return leave.getStatus() == Animation.Status.RUNNING;
    }

    void stay() {
        leave.stop();
    }

    void leaveSoon() {
        leave.playFromStart();
    }
}

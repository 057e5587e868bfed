package app.doorstep.ui.shell;

import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Labels;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What was done just now, above the status line, with a way back. It takes no focus and goes by itself, but not from
/// under the pointer or the focus. Gone, it can be called back: for those who read slower, and for screen readers,
/// which are told of nothing without the focus: JavaFX 26 has no live region, neither a role nor an event for one.
final class NoticeBar extends HBox {
    private static final Duration STAYS = Duration.seconds(10);

    private final Texts texts;
    private final PauseTransition leave = new PauseTransition(STAYS);
    private @Nullable Label sentence;
    private @Nullable Node before;

    NoticeBar(Texts texts) {
        this.texts = texts;
        getStyleClass().add("notice");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
        StackPane.setMargin(this, new Insets(0, 16, 16, 16));
        leave.setOnFinished(_ -> setVisible(false));
        hoverProperty().subscribe(this::stayOrGo);
        focusWithinProperty().subscribe(this::stayOrGo);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                hide();
                key.consume();
            }
        });
        setVisible(false);
    }

    void show(String said, @Nullable Runnable undo) {
        var heard = isFocusWithin();
        var words = Labels.paragraph(said);
        words.setMaxWidth(720);
        words.setFocusTraversable(true);
        words.setAccessibleRole(AccessibleRole.TEXT);
        sentence = words;
        getChildren().setAll(words);
        if (undo != null) {
            getChildren().add(Labels.link(texts.get("shell.undo"), () -> {
                hide();
                // What is taken back cannot be taken back again.
                sentence = null;
                undo.run();
            }));
        }
        getChildren().add(Labels.icon(Feather.X, texts.get("shell.dismiss"), this::hide));
        setVisible(true);
        if (heard) {
            words.requestFocus();
        }
        stayOrGo();
    }

    /// Shows the last sentence again if it is gone, and moves the focus there; Escape moves it back.
    void recall() {
        if (sentence == null) {
            show(texts.get("shell.notice.none"), null);
        }
        if (!isFocusWithin()) {
            before = getScene() == null ? null : getScene().getFocusOwner();
        }
        setVisible(true);
        if (sentence != null) {
            sentence.requestFocus();
        }
    }

    /// What was said last as an area of the window; not there while nothing was.
    Areas.Area area() {
        return new Areas.Area() {
            @Override
            public Parent node() {
                return NoticeBar.this;
            }

            @Override
            public boolean enter() {
                if (sentence == null) {
                    return false;
                }
                recall();
                return true;
            }
        };
    }

    boolean isPending() {
        return leave.getStatus() == javafx.animation.Animation.Status.RUNNING;
    }

    private void stayOrGo() {
        if (isHover() || isFocusWithin() || !isVisible()) {
            leave.stop();
        } else {
            leave.playFromStart();
        }
    }

    private void hide() {
        leave.stop();
        var held = isFocusWithin();
        var to = before;
        before = null;
        setVisible(false);
        if (held && to != null) {
            to.requestFocus();
        }
    }
}

package app.doorstep.ui.shell;

import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Spoken;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What was done just now, above the status line, the newest below; at most three at once. They take no focus and go by
/// themselves, but not from under the pointer or the focus, nor while a screen reader is at work. Gone, the last can be
/// called back: for those who read slower, and for screen readers, which are told of nothing without the focus: JavaFX
/// 26 has no live region, neither a role nor an event for one. Whoever wants that lets the focus go to each.
final class NoticeBar extends VBox {
    private static final int MOST = 3;

    private final Texts texts;
    private final BooleanSupplier goes;
    private final BooleanSupplier stays;
    private @Nullable Notice last;
    private @Nullable Node before;

    /// @param goes whether the focus goes to each as it comes
    /// @param stays whether they stay until they are put away
    NoticeBar(Texts texts, BooleanSupplier goes, BooleanSupplier stays) {
        super(8);
        this.texts = texts;
        this.goes = goes;
        this.stays = stays;
        getStyleClass().add("notices");
        setAlignment(Pos.BOTTOM_CENTER);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
        StackPane.setMargin(this, new Insets(0, 16, 16, 16));
        hoverProperty().subscribe(this::stayOrGo);
        focusWithinProperty().subscribe(this::stayOrGo);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                notices().stream().filter(Node::isFocusWithin).findFirst().ifPresent(this::hide);
                key.consume();
            }
        });
        setVisible(false);
    }

    /// Says it, and offers to take it back with `undo` if there is one. What is said already is not said twice.
    void show(String said, @Nullable Runnable undo) {
        var heard = isFocusWithin();
        // What is taken back cannot be taken back again.
        var notice = new Notice(texts, said, undo == null ? null : () -> takeBack(undo), this::hide);
        getChildren()
                .removeIf(each -> each instanceof Notice old && old.sentence().equals(said));
        getChildren().add(notice);
        while (getChildren().size() > MOST) {
            getChildren().removeFirst();
        }
        last = notice;
        setVisible(true);
        Spoken.says(this, said);
        if (heard) {
            notice.focus();
        } else if (goes.getAsBoolean()) {
            recall();
        }
        stayOrGo();
    }

    private void takeBack(Runnable undo) {
        last = null;
        undo.run();
    }

    /// Shows the last sentence again if it is gone, and moves the focus there; Escape moves it back.
    void recall() {
        if (last == null) {
            show(texts.get("shell.notice.none"), null);
        }
        if (!isFocusWithin()) {
            before = getScene() == null ? null : getScene().getFocusOwner();
        }
        var notice = last;
        if (notice != null) {
            if (notice.getParent() == null) {
                getChildren().add(notice);
            }
            setVisible(true);
            notice.focus();
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
                if (last == null) {
                    return false;
                }
                recall();
                return true;
            }
        };
    }

    boolean isPending() {
        return notices().stream().anyMatch(Notice::isPending);
    }

    private List<Notice> notices() {
        return getChildren().stream().map(Notice.class::cast).toList();
    }

    private void stayOrGo() {
        var stay = isHover() || isFocusWithin() || stays.getAsBoolean();
        for (var notice : notices()) {
            if (stay) {
                notice.stay();
            } else if (!notice.isPending()) {
                notice.leaveSoon();
            }
        }
    }

    private void hide(Notice notice) {
        notice.stay();
        var held = notice.isFocusWithin();
        getChildren().remove(notice);
        setVisible(!getChildren().isEmpty());
        if (held) {
            var to = before;
            before = null;
            if (to != null) {
                to.requestFocus();
            }
        }
    }
}

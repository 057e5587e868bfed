package app.doorstep.ui.shell;

import app.doorstep.ui.kit.Subscriptions;
import app.doorstep.ui.kit.SystemLook;
import app.doorstep.ui.kit.TextSize;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What a scene wears: the colours of the chosen theme and the chosen size of text, which it changes at once, and
/// fields that the tab key leaves.
final class Dress {
    private Dress() {}

    static void put(Scene scene, Frame frame, Subscriptions subscriptions) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, Dress::leaveByTab);
        subscriptions.on(frame.theme(), SystemLook::apply);
        subscriptions.on(frame.theme(), _ -> wear(scene, frame));
        var size = frame.preferences().property().map(TextSize::of);
        subscriptions.add(size.subscribe((_, _) -> wear(scene, frame)));
    }

    private static void wear(Scene scene, Frame frame) {
        var size = TextSize.of(frame.preferences().get());
        scene.getStylesheets().setAll(frame.theme().getValue().stylesheets(size));
    }

    /// Fields of several lines let go of the focus like all others; a tab is no part of anything written here.
    private static void leaveByTab(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !key.isShortcutDown() && key.getTarget() instanceof TextArea area) {
            area.requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            key.consume();
        }
    }
}

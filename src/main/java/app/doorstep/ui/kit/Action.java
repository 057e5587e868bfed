package app.doorstep.ui.kit;

import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/// Something the driver can do, for the menu, the palette and the keyboard alike.
///
/// @param text what it does, as a button says it: "Copy reply"
/// @param keys its shortcut, or null
/// @param run does it, on the window's thread
public record Action(String text, @Nullable KeyCombination keys, Runnable run) {
    public static Action of(String text, Runnable run) {
        return new Action(text, null, run);
    }
}

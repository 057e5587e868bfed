package app.doorstep.ui.kit;

import app.doorstep.settings.Settings;
import javafx.application.Platform;

/// How the driver wants to be told what was done. JavaFX has no live region: a screen reader reads a message only where
/// the focus is. Who uses one can let the focus go to each message as it comes, and Escape brings it back.
public final class Messages {
    private static final String KEY = "shell.notice.go";
    private static final String YES = "yes";

    private Messages() {}

    /// Whether the focus goes to each message.
    public static boolean areGoneTo(Preferences preferences) {
        return areGoneTo(preferences.get());
    }

    /// The same as these settings have it.
    public static boolean areGoneTo(Settings settings) {
        return YES.equals(settings.remembered().get(KEY));
    }

    /// Lets the focus go there, or stay.
    ///
    /// @param words what that change is, for undo
    public static void goTo(Preferences preferences, boolean wanted, String words) {
        preferences.edit(words, settings -> settings.remembering(KEY, wanted ? YES : ""));
    }

    /// Whether they stay until they are put away: while a screen reader or the like asks what the window says.
    public static boolean stay() {
        return Platform.isAccessibilityActive();
    }
}

package app.doorstep.ui.kit;

import app.doorstep.ui.theme.Theme;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;

/// What the desktop prefers, and the way to give the program its look. Used on the window's thread only.
public final class SystemLook {
    private SystemLook() {}

    /// The theme of the system, which may change while the window is open.
    public static ObservableValue<Theme> theme() {
        return Platform.getPreferences()
                .colorSchemeProperty()
                .map(scheme -> scheme == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT);
    }

    /// Puts the base style sheet of `theme` under every scene.
    public static void apply(Theme theme) {
        Application.setUserAgentStylesheet(theme.userAgentStylesheet());
    }
}

package app.doorstep.ui.theme;

import app.doorstep.domain.Identified;

/// What the driver chose: one theme, or the one the system has at the moment.
public enum ThemeChoice implements Identified {
    SYSTEM,
    LIGHT,
    DARK;

    /// The theme to show while the system prefers `system`.
    public Theme theme(Theme system) {
        return switch (this) {
            case SYSTEM -> system;
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
        };
    }
}

package app.doorstep;

import app.doorstep.settings.SettingsFile;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Screen;
import app.doorstep.workbench.Workbench;
import java.time.Clock;
import java.util.List;

/// The screens, in the order of the rail.
final class Screens {
    private Screens() {}

    static List<Screen> of(Workbench notebook, Texts texts, Clock clock, SettingsFile settings) {
        return List.of();
    }
}

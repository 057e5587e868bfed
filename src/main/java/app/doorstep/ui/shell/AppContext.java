package app.doorstep.ui.shell;

import app.doorstep.settings.SettingsFile;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Screen;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/// What the window is opened on.
///
/// @param screens those that exist, in the order of the rail
/// @param files to import at once; empty for none
public record AppContext(
        NotebookFacts notebook,
        SettingsFile settings,
        Texts texts,
        Clock clock,
        List<Screen> screens,
        List<Path> files) {

    public AppContext {
        screens = List.copyOf(screens);
        files = List.copyOf(files);
    }
}

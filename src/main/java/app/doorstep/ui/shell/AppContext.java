package app.doorstep.ui.shell;

import app.doorstep.settings.SettingsFile;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Screen;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/// What the window is opened on.
///
/// More than six components: it is the list of what Main hands over.
///
/// @param screens those that exist, in the order of the rail
/// @param files to import at once; empty for none
/// @param sample makes the notebook of the sample year
public record AppContext(
        NotebookFacts notebook,
        SettingsFile settings,
        Texts texts,
        Clock clock,
        List<Screen> screens,
        List<Path> files,
        Sample sample) {

    /// Makes a notebook with an invented year in a folder of its own; called away from the window's thread, at most
    /// once at a time.
    @FunctionalInterface
    public interface Sample {
        AppContext open() throws Exception;
    }

    public AppContext {
        screens = List.copyOf(screens);
        files = List.copyOf(files);
    }
}

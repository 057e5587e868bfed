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
/// @param again opens this notebook anew, in the language that the settings name by then; what is open now is closed
/// first
public record AppContext(
        NotebookFacts notebook,
        SettingsFile settings,
        Texts texts,
        Clock clock,
        List<Screen> screens,
        List<Path> files,
        Opening sample,
        Opening again) {

    /// Opens a notebook; called away from the window's thread, at most once at a time.
    @FunctionalInterface
    public interface Opening {
        AppContext open() throws Exception;
    }

    public AppContext {
        screens = List.copyOf(screens);
        files = List.copyOf(files);
    }
}

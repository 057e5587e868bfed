package app.doorstep.ui.kit;

import app.doorstep.text.Texts;
import app.doorstep.ui.theme.Theme;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// What the frame gives every screen. Used on the window's thread only.
public interface ScreenContext {
    Texts texts();

    /// The time, and the zone of "today".
    Clock clock();

    Background background();

    /// Work that may take a while, shown at the foot of the window.
    Jobs jobs();

    Dialogs dialogs();

    /// The settings, to be read, changed and observed.
    Preferences preferences();

    /// Period, app and driver as chosen, the same on every screen; setting it changes them everywhere.
    ObjectProperty<Filter> filter();

    /// The apps to choose from; follows the data.
    ObservableValue<List<AppChoice>> apps();

    /// The drivers to choose from, where files named any; follows the data.
    ObservableValue<List<String>> drivers();

    /// The look in use, for what is drawn on a canvas; style sheets follow by themselves.
    ObservableValue<Theme> theme();

    /// Brings the driver to another place.
    void go(Destination destination);

    /// Says at the foot of the window what was done.
    ///
    /// @param undo takes it back, offered as a button; null if there is nothing to take back
    void notice(String sentence, @Nullable Runnable undo);

    /// Opens a sample year as a notebook of its own, in a window of its own.
    void openSample();

    /// Closes the window and opens it again, in the language that is chosen by then; does nothing where there is no
    /// window of its own.
    default void openAgain() {}

    /// Opens a folder in the system's own program for folders; does nothing where there is none.
    default void showInSystem(Path folder) {}

    /// Tells the frame that the data changed here: badges, status line and the screen in front are read anew.
    void dataChanged();
}

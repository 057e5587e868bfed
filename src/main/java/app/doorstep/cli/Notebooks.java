package app.doorstep.cli;

import app.doorstep.settings.Settings;
import app.doorstep.text.Texts;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// How the command line gets at a notebook: only when a command needs one.
public interface Notebooks {
    /// The data folder: the one given, else the one of the environment, else the system's usual one. Touches no disk.
    ///
    /// @param given the folder named with `--data`, or null
    Path folder(@Nullable Path given);

    /// The preferences kept in `folder`; the initial ones where there are none.
    Settings settings(Path folder);

    /// The language chosen in `folder`, as a BCP 47 tag; empty for the system's. Changes nothing there.
    String language(Path folder);

    /// Opens the notebook in `folder`.
    ///
    /// @throws Trouble if the folder is in the way
    Workbench open(Path folder, Texts texts) throws Trouble;
}

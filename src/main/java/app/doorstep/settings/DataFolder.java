package app.doorstep.settings;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// Where a notebook lives: the folder given, else `DOORSTEP_DATA`, else the system's usual place for application data.
public final class DataFolder {
    private DataFolder() {}

    /// The data folder for this system.
    ///
    /// @param given the folder named on the command line, or null
    /// @param environment the process's environment
    /// @param system the process's system properties (`os.name`, `user.home`)
    public static Path locate(@Nullable Path given, Map<String, String> environment, Properties system) {
        if (given != null) {
            return given.toAbsolutePath().normalize();
        }
        var named = environment.get("DOORSTEP_DATA");
        if (named != null && !named.isBlank()) {
            return Path.of(named).toAbsolutePath().normalize();
        }
        return usual(environment, system);
    }

    private static Path usual(Map<String, String> environment, Properties system) {
        var os = system.getProperty("os.name", "");
        var home = home(os, environment, system);
        if (os.startsWith("Windows")) {
            // %LOCALAPPDATA% and not the roaming profile: a database in a synced folder gets damaged.
            var local = environment.get("LOCALAPPDATA");
            return (local == null ? home.resolve("AppData").resolve("Local") : Path.of(local)).resolve("Doorstep");
        }
        if (os.startsWith("Mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Doorstep");
        }
        var data = environment.get("XDG_DATA_HOME");
        return (data == null || data.isBlank() ? home.resolve(".local").resolve("share") : Path.of(data))
                .resolve("doorstep");
    }

    /// Where the shell says the home is, as for every other program there; Java asks the list of users instead.
    private static Path home(String os, Map<String, String> environment, Properties system) {
        var said = environment.get("HOME");
        return !os.startsWith("Windows") && said != null && said.startsWith("/")
                ? Path.of(said)
                : Path.of(system.getProperty("user.home", "."));
    }
}

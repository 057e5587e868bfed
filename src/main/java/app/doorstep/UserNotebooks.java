package app.doorstep;

import app.doorstep.cli.Notebooks;
import app.doorstep.settings.DataFolder;
import app.doorstep.settings.Settings;
import app.doorstep.settings.SettingsFile;
import app.doorstep.text.Languages;
import app.doorstep.text.Texts;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The notebooks on this machine, with their settings and logs.
final class UserNotebooks implements Notebooks {
    private final Clock clock;
    private final PrintStream err;
    private final Locale system;

    UserNotebooks(Clock clock, PrintStream err, Locale system) {
        this.clock = clock;
        this.err = err;
        this.system = system;
    }

    @Override
    public Path folder(@Nullable Path given) {
        return DataFolder.locate(given, System.getenv(), System.getProperties());
    }

    @Override
    public Settings settings(Path folder) {
        try {
            return file(folder).current();
        } catch (IOException _) {
            return Settings.INITIAL;
        }
    }

    /// The settings of `folder`; says once where an unreadable file was put.
    SettingsFile file(Path folder) throws IOException {
        var file = SettingsFile.open(folder, clock);
        file.setAside()
                .ifPresent(aside ->
                        err.println(Texts.of(locale(folder)).get("main.settings-set-aside", aside.toString())));
        return file;
    }

    /// The language of the settings, else the system's.
    Locale locale(Path folder) {
        return Languages.chosen(language(folder), system);
    }

    @Override
    public String language(Path folder) {
        return SettingsFile.language(folder);
    }

    @Override
    public Workbench open(Path folder, Texts texts) throws Trouble {
        try {
            var notebook = Workbench.open(folder, clock, texts, () -> settings(folder));
            Logging.into(folder);
            return notebook;
        } catch (RuntimeException mistake) {
            Logging.into(folder);
            throw mistake;
        }
    }
}

package app.doorstep;

import app.doorstep.settings.SettingsFile;
import app.doorstep.text.Texts;
import app.doorstep.ui.shell.AppContext;
import app.doorstep.ui.shell.Screens;
import app.doorstep.ui.shell.WorkbenchFacts;
import app.doorstep.workbench.SampleNotebook;
import app.doorstep.workbench.SampleYear;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/// Puts together what the window is opened on: a notebook, its settings and the screens.
final class WindowContext {
    private final UserNotebooks notebooks;
    private final Clock clock;
    private final Texts texts;

    WindowContext(UserNotebooks notebooks, Clock clock, Texts texts) {
        this.notebooks = notebooks;
        this.clock = clock;
        this.texts = texts;
    }

    /// @param again opens the same notebook anew
    AppContext of(Workbench notebook, SettingsFile settings, List<Path> files, AppContext.Opening again) {
        return new AppContext(
                new WorkbenchFacts(notebook),
                settings,
                texts,
                clock,
                Screens.all(notebook),
                files,
                this::sample,
                again);
    }

    /// The sample year in a notebook of its own, which can never mix with the driver's.
    private AppContext sample() throws IOException, Trouble {
        var folder = Files.createTempDirectory("doorstep-sample");
        var data = folder.resolve("data");
        var settings = notebooks.file(data);
        settings.save(settings.current()
                .withDriverName(texts.get("main.sample-driver"))
                .withLanguage(texts.locale().getLanguage()));
        try (var notebook = notebooks.open(data, texts)) {
            SampleNotebook.fill(notebook, folder.resolve("sample.csv"), SampleYear.RATINGS, SampleYear.MONTHS);
        }
        return new OpenNotebook(data, notebooks, clock).open(texts, List.of());
    }
}

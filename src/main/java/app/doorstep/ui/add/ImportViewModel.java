package app.doorstep.ui.add;

import app.doorstep.domain.Coverage;
import app.doorstep.domain.FeedbackQuery;
import app.doorstep.domain.Platform;
import app.doorstep.importing.Doubt;
import app.doorstep.importing.ReadingChoices;
import app.doorstep.ui.entry.Aftermath;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.Job;
import app.doorstep.ui.kit.Lane;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.workbench.FileDoubt;
import app.doorstep.workbench.FilePreview;
import app.doorstep.workbench.FilePreviews;
import app.doorstep.workbench.ImportOutcome;
import app.doorstep.workbench.ImportRequest;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// One import from the choice of files to its result. Used on the window's thread only.
final class ImportViewModel {
    private static final int ROWS = 200;
    private static final int A_SECOND = 1000;

    /// Where the import stands; each step knows what there is to be shown.
    sealed interface Step {}

    /// No file is chosen.
    record Nothing() implements Step {}

    /// The files are being looked at.
    ///
    /// @param before what is known of them so far; null at the first look
    record Looking(@Nullable Ready before) implements Step {}

    /// How the files are read, before anything is stored.
    record Ready(List<FilePreview> files) implements Step {
        public Ready {
            files = List.copyOf(files);
        }

        /// The first question that must be answered.
        Optional<Doubt> question() {
            return files.stream()
                    .flatMap(file -> file.doubts().stream())
                    .map(FileDoubt::doubt)
                    .filter(Doubt::stops)
                    .findFirst();
        }

        /// How many rows would be stored or are there already.
        long usable() {
            return files.stream()
                    .mapToLong(file -> file.records() - file.rejected())
                    .sum();
        }
    }

    /// It is being stored.
    record Running() implements Step {}

    /// It is stored.
    record Done(ImportOutcome outcome) implements Step {}

    /// It cannot be done.
    ///
    /// @param again whether it can be imported again all the same
    record Refused(String sentence, boolean again) implements Step {}

    private final Workbench workbench;
    private final FilePreviews previews;
    private final ScreenContext context;
    private final Runnable stored;
    private final Lane lane;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(new Nothing());
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper pace = new ReadOnlyStringWrapper("");
    private List<Path> files = List.of();
    private ReadingChoices choices = ReadingChoices.NONE;
    private @Nullable Platform platform;
    private @Nullable String driver;
    private @Nullable Coverage coverage;
    private @Nullable Job job;

    /// @param stored called after every import
    ImportViewModel(Workbench workbench, ScreenContext context, Runnable stored) {
        this.workbench = workbench;
        this.previews = new FilePreviews(context.texts());
        this.context = context;
        this.stored = stored;
        this.lane = context.background().lane();
    }

    ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /// How far a running import is, 0 to 1; negative if nobody knows.
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// How many rows a running import has judged, and how fast.
    ReadOnlyStringProperty paceProperty() {
        return pace.getReadOnlyProperty();
    }

    /// What was said instead of leaving it to the guess.
    ReadingChoices choices() {
        return choices;
    }

    /// What is said of the coverage; null as the format says.
    @Nullable
    Coverage coverage() {
        return coverage;
    }

    /// The app the rows belong to; null as the file says.
    @Nullable
    Platform platform() {
        return platform;
    }

    /// Looks at files; what was chosen before is forgotten. Without any, nothing happens.
    void choose(List<Path> chosen) {
        if (chosen.isEmpty() || step.get() instanceof Running) {
            return;
        }
        files = List.copyOf(chosen);
        choices = ReadingChoices.NONE;
        platform = null;
        driver = null;
        coverage = null;
        step.set(new Nothing());
        look();
    }

    /// Answers a doubt; the files are read again.
    void answer(Doubt doubt, String choice) {
        say(choices.answering(doubt, choice));
    }

    /// Says how the files are to be read; they are read again if that is something new.
    void say(ReadingChoices said) {
        if (!said.equals(choices)) {
            choices = said;
            look();
        }
    }

    /// Says how much the files hold; null leaves it to the format.
    void chooseCoverage(@Nullable Coverage said) {
        coverage = said;
    }

    /// Saves how the first file is read under a name.
    void savePreset(String name) {
        var request = new ImportRequest(files, choices, platform, driver, coverage, true, true);
        context.background()
                .run(
                        _ -> workbench.presets().save(name, request),
                        preset -> {
                            context.notice(
                                    context.texts().get("add.import.preset.saved", preset.name()),
                                    () -> context.background()
                                            .run(
                                                    _ -> {
                                                        workbench.presets().delete(preset.name());
                                                        return preset;
                                                    },
                                                    _ -> look(),
                                                    this::tell));
                            look();
                        },
                        this::tell);
    }

    private void tell(Throwable problem) {
        context.dialogs().error(Aftermath.sentence(problem, context.texts()), problem);
    }

    /// Says which app the rows belong to where the file does not; null leaves it to the file.
    void chooseApp(@Nullable Platform app) {
        platform = app;
        look();
    }

    /// Stores the files.
    void start() {
        if (step.get() instanceof Ready ready && ready.question().isEmpty() && ready.usable() > 0) {
            run(false);
        }
    }

    /// Stores files that were imported before.
    void startAgain() {
        run(true);
    }

    /// Stops a running import; nothing is stored.
    void cancel() {
        if (job != null && step.get() instanceof Running) {
            job.cancel();
            context.notice(context.texts().get("add.import.cancelled"), null);
            look();
        }
    }

    /// Puts the files away.
    void close() {
        lane.cancel();
        files = List.of();
        step.set(new Nothing());
    }

    /// Brings the driver to what the import brought.
    void showInLog() {
        if (step.get() instanceof Done done && done.outcome().batch() != null) {
            var all = FeedbackQuery.ALL;
            context.go(new Destination.Find(new FeedbackQuery(
                    all.selection(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    false,
                    done.outcome().batch(),
                    null,
                    null)));
        }
    }

    private void look() {
        var wanted = files;
        var how = choices;
        var app = platform;
        step.set(new Looking(
                switch (step.get()) {
                    case Ready ready -> ready;
                    case Looking looking -> looking.before();
                    default -> null;
                }));
        lane.ask(
                _ -> previews.preview(
                        wanted, how, app, ROWS, workbench.presets().all()),
                found -> step.set(new Ready(found)),
                problem -> step.set(refused(problem, false)));
    }

    private void run(boolean again) {
        var request = new ImportRequest(files, choices, platform, driver, coverage, false, again);
        step.set(new Running());
        progress.unbind();
        progress.set(-1);
        pace.set("");
        var begun = context.clock().millis();
        var started = context.background()
                .run(
                        watch -> workbench.imports().run(request, (rows, share) -> {
                            watch.report(share);
                            tellPace(rows, context.clock().millis() - begun);
                            return !watch.cancelled();
                        }),
                        outcome -> {
                            step.set(new Done(outcome));
                            stored.run();
                            context.dataChanged();
                        },
                        problem -> step.set(refused(problem, !again)));
        job = started;
        progress.bind(started.progressProperty());
    }

    private void tellPace(long rows, long millis) {
        var texts = context.texts();
        var words = millis < A_SECOND
                ? texts.get("add.import.pace.rows", texts.number(rows))
                : texts.get("add.import.pace", texts.number(rows), texts.number(rows * A_SECOND / millis));
        context.background().onWindow(() -> pace.set(words));
    }

    private Refused refused(Throwable problem, boolean canRepeat) {
        return problem instanceof Trouble trouble
                ? new Refused(trouble.sentence(), canRepeat && trouble.choices().contains(Trouble.AGAIN))
                : new Refused(context.texts().get("add.import.bug"), false);
    }
}

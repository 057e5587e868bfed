package app.doorstep.ui.add;

import app.doorstep.domain.Coverage;
import app.doorstep.domain.FeedbackQuery;
import app.doorstep.domain.Platform;
import app.doorstep.importing.Doubt;
import app.doorstep.importing.ReadingChoices;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.Job;
import app.doorstep.ui.kit.Lane;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.workbench.FilePreview;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// One import from the choice of files to its result. Used on the window's thread only.
final class ImportViewModel {
    private static final int A_SECOND = 1000;

    private final Workbench workbench;
    private final FileLook files;
    private final ScreenContext context;
    private final Runnable stored;
    private final Lane lane;
    private final ReadOnlyObjectWrapper<ImportStep> step = new ReadOnlyObjectWrapper<>(new ImportStep.Nothing());
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper pace = new ReadOnlyStringWrapper("");
    private final AnswerSheet sheet = new AnswerSheet();
    private final PresetsViewModel presets;
    private final Foresight foresight;
    private boolean goOn;
    private @Nullable Job job;

    /// @param stored called after every import
    ImportViewModel(Workbench workbench, ScreenContext context, Runnable stored) {
        this.workbench = workbench;
        this.files = new FileLook(workbench, context.texts());
        this.context = context;
        this.stored = stored;
        this.lane = context.background().lane();
        this.foresight = new Foresight(workbench, context);
        this.presets = new PresetsViewModel(workbench, context, this::lookAgain);
    }

    ReadOnlyObjectProperty<ImportStep> stepProperty() {
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

    /// What the import would bring; empty while nobody knows.
    ReadOnlyStringProperty expectedProperty() {
        return foresight.wordsProperty();
    }

    PresetsViewModel presets() {
        return presets;
    }

    /// Whether an answer holds for all files that ask the same.
    boolean same() {
        return sheet.same();
    }

    /// Says whether an answer holds for all files that ask the same.
    void answerSame(boolean forAll) {
        sheet.answerSame(forAll);
    }

    /// How many other files have the same doubt.
    long alsoAsked(Doubt doubt) {
        return step.get() instanceof ImportStep.Ready ready ? sheet.alsoAsked(ready, doubt) : 0;
    }

    /// Which preview is looked at, from 0.
    int current() {
        return step.get() instanceof ImportStep.Ready ready ? sheet.current(ready) : 0;
    }

    /// Looks at another preview.
    void lookAt(int index) {
        sheet.lookAt(index);
    }

    /// What was said of the file that is looked at.
    FileAnswers said() {
        return step.get() instanceof ImportStep.Ready ready ? sheet.said(ready) : FileAnswers.NONE;
    }

    /// How the driver says that the file is read.
    ReadingChoices choices() {
        return said().choices();
    }

    /// Looks at files; what was chosen before is forgotten. Without any, nothing happens.
    void choose(List<Path> chosen) {
        if (chosen.isEmpty() || step.get() instanceof ImportStep.Running) {
            return;
        }
        sheet.begin(chosen);
        step.set(new ImportStep.Nothing());
        presets.refresh();
        look();
    }

    /// Answers a doubt of the file that is looked at, and if so wished of all that have the same; they are read again.
    void answer(Doubt doubt, String choice) {
        goOn = true;
        change((preview, said) -> AnswerSheet.has(preview, doubt, choice)
                ? said.with(said.choices().answering(doubt, choice))
                : said);
    }

    /// Says how the file is to be read, and if so wished all with the same headings; they are read again if that is
    /// something new.
    void say(ReadingChoices said) {
        if (step.get() instanceof ImportStep.Ready ready && !said.equals(choices())) {
            var header = ready.files().get(current()).reading().header();
            change((preview, before) -> preview.reading().header().equals(header) ? before.with(said) : before);
        }
    }

    /// Says how much the file holds; null leaves it to the format.
    void chooseCoverage(@Nullable Coverage said) {
        change((_, before) -> before.with(said));
    }

    /// Says whose rows they are where the file does not; blank leaves it to the file.
    void chooseDriver(String name) {
        change((_, before) -> before.ofDriver(name));
    }

    /// Says which app the rows belong to where the file does not; null leaves it to the file.
    void chooseApp(@Nullable Platform app) {
        change((_, before) -> before.with(app));
    }

    /// Saves how the file that is looked at is read under a name.
    void savePreset(String name) {
        if (step.get() instanceof ImportStep.Ready ready) {
            presets.save(name, said().request(ready.paths().get(current()), true, true));
        }
    }

    private void change(BiFunction<FilePreview, FileAnswers, FileAnswers> change) {
        if (step.get() instanceof ImportStep.Ready ready && sheet.change(ready, change)) {
            look();
        }
    }

    /// Stores the files; one that is said to have been imported before is imported again.
    void start() {
        if (step.get() instanceof ImportStep.Ready ready && !ready.isOpen() && ready.usable() > 0) {
            run(!ready.before().isEmpty());
        }
    }

    /// Goes on without the files that hold up the others.
    void leaveOutHeld() {
        if (step.get() instanceof ImportStep.Ready ready) {
            leaveOut(ready, ready.held().stream().map(ImportStep.Held::path).toList());
        }
    }

    /// Goes on without the file that is looked at; one alone is not left out.
    void leaveOut() {
        if (step.get() instanceof ImportStep.Ready ready && sheet.all().size() > 1) {
            leaveOut(ready, List.of(ready.paths().get(current())));
        }
    }

    private void leaveOut(ImportStep.Ready ready, List<Path> unwanted) {
        sheet.leaveOut(ready, unwanted);
        look();
    }

    /// Stores files that were imported before.
    void startAgain() {
        run(true);
    }

    /// Stops a running import; nothing is stored.
    void cancel() {
        if (job != null && step.get() instanceof ImportStep.Running) {
            job.stop();
        }
    }

    /// Puts the files away.
    void close() {
        lane.cancel();
        foresight.forget();
        sheet.begin(List.of());
        step.set(new ImportStep.Nothing());
    }

    /// Brings the driver to what the import brought.
    void showInLog() {
        if (step.get() instanceof ImportStep.Done done && done.outcome().batch() != null) {
            context.go(new Destination.Find(FeedbackQuery.ofBatch(done.outcome().batch())));
        }
    }

    private void lookAgain() {
        if (step.get() instanceof ImportStep.Ready) {
            look();
        }
    }

    private void look() {
        var wanted = sheet.all();
        foresight.forget();
        step.set(new ImportStep.Looking(
                switch (step.get()) {
                    case ImportStep.Ready ready -> ready;
                    case ImportStep.Looking looking -> looking.before();
                    default -> null;
                }));
        lane.ask(
                _ -> files.look(wanted),
                found -> {
                    if (goOn && found instanceof ImportStep.Ready ready) {
                        sheet.goOn(ready);
                        goOn = false;
                    }
                    step.set(found);
                    if (found instanceof ImportStep.Ready ready) {
                        foresight.of(ready, sheet.requests(true, true));
                    }
                },
                problem -> step.set(refused(problem, false)));
    }

    private void run(boolean again) {
        var requests = sheet.requests(false, again);
        foresight.forget();
        step.set(new ImportStep.Running());
        progress.unbind();
        progress.set(-1);
        pace.set("");
        var begun = context.clock().millis();
        var started = context.jobs()
                .stoppable(
                        "import",
                        watch -> workbench.imports().run(requests, (rows, share) -> {
                            watch.report(share);
                            tellPace(rows, context.clock().millis() - begun);
                            return !watch.cancelled();
                        }),
                        outcome -> {
                            step.set(new ImportStep.Done(outcome));
                            stored.run();
                            context.dataChanged();
                        },
                        problem -> unstored(problem, again));
        if (started.isPresent()) {
            job = started.get();
            progress.bind(started.get().progressProperty());
        } else {
            look();
        }
    }

    private void unstored(Throwable problem, boolean again) {
        if (problem instanceof Trouble trouble && trouble.kind() == Trouble.Kind.CANCELLED) {
            context.notice(context.texts().get("add.import.cancelled"), null);
            look();
        } else {
            step.set(refused(problem, !again));
        }
    }

    private void tellPace(long rows, long millis) {
        var texts = context.texts();
        var words = millis < A_SECOND
                ? texts.get("add.import.pace.rows", texts.number(rows))
                : texts.get("add.import.pace", texts.number(rows), texts.number(rows * A_SECOND / millis));
        context.background().onWindow(() -> pace.set(words));
    }

    private ImportStep.Refused refused(Throwable problem, boolean canRepeat) {
        return problem instanceof Trouble trouble
                ? new ImportStep.Refused(
                        trouble.sentence(), canRepeat && trouble.choices().contains(Trouble.AGAIN))
                : new ImportStep.Refused(context.texts().get("add.import.bug"), false);
    }
}

package app.doorstep.ui.add;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.FeedbackQuery;
import app.doorstep.domain.Platform;
import app.doorstep.importing.Doubt;
import app.doorstep.settings.Settings;
import app.doorstep.storage.RowOutcome;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.PlainContext;
import app.doorstep.workbench.FileDoubt;
import app.doorstep.workbench.Workbench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // set before each test
class ImportViewModelTest {
    private static final String SELLER = "Date\tRating\tComments\tYour Response\tOrder ID\tRater Email\n";

    @TempDir
    Path folder;

    private Workbench workbench;
    private PlainContext context;
    private AddViewModel screen;
    private ImportViewModel model;

    @BeforeEach
    void open() throws Exception {
        var clock = Clock.fixed(Instant.parse("2026-03-31T18:00:00Z"), ZoneOffset.UTC);
        workbench = Workbench.open(folder.resolve("data"), clock, Texts.of(Locale.US), () -> Settings.INITIAL);
        context = new PlainContext(Files.createDirectories(folder.resolve("settings")), clock);
        screen = new AddViewModel(workbench, context, new WatchViewModel(workbench, context));
        model = screen.importing();
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    @Test
    void aFileIsShownBeforeItIsStored() throws Exception {
        model.choose(List.of(file("own.csv", "date,stars,comment\n2026-03-02,5,Spot on\nsoon,1,Late\n")));

        assertThat(model.stepProperty().get()).isInstanceOfSatisfying(ImportStep.Ready.class, ready -> {
            assertThat(ready.question()).isEmpty();
            assertThat(ready.usable()).isEqualTo(1);
            assertThat(ready.files().getFirst().problems()).hasSize(1);
        });
        assertThat(workbench.log().count(FeedbackQuery.ALL)).isZero();
    }

    @Test
    void startingStoresItAndTheHistoryHasIt() throws Exception {
        model.choose(List.of(file("own.csv", "date,stars,comment\n2026-03-02,5,Spot on\nsoon,1,Late\n")));
        model.start();

        assertThat(model.stepProperty().get()).isInstanceOfSatisfying(ImportStep.Done.class, done -> {
            assertThat(done.outcome().stored()).isEqualTo(1);
            assertThat(done.outcome().files().getFirst().rejected()).hasSize(1);
        });
        assertThat(screen.history().lines())
                .containsExactly(new HistoryViewModel.Line(
                        1,
                        "Mar 31",
                        "own.csv",
                        "2 rows: 1 stored, 0 there already, 1 rejected",
                        Map.of(
                                RowOutcome.STORED, 1L,
                                RowOutcome.UPDATED, 0L,
                                RowOutcome.DUPLICATE, 0L,
                                RowOutcome.NEAR_DUPLICATE, 0L,
                                RowOutcome.REJECTED, 1L),
                        false));
        assertThat(screen.history().summaryProperty().get()).isEqualTo("Last import Mar 31: 1 entry stored.");
        assertThat(context.changes).isEqualTo(1);
    }

    @Test
    void aQuestionStopsItUntilItIsAnswered() throws Exception {
        model.choose(List.of(file("seller.txt", SELLER + "3/4/26\t1\tLate\t\t1-1\t\n")));
        var ready = (ImportStep.Ready) model.stepProperty().get();
        model.start();
        assertThat(workbench.log().count(FeedbackQuery.ALL)).isZero();

        model.answer(ready.question().orElseThrow(), "mdy");
        model.start();

        assertThat(workbench.log().find(FeedbackQuery.ALL))
                .extracting(feedback -> feedback.date())
                .containsExactly(LocalDate.of(2026, 3, 4));
    }

    @Test
    void anAppCanBeSaidForRowsThatNameNone() throws Exception {
        model.choose(List.of(file("own.csv", "date,stars\n2026-03-02,5\n")));
        model.chooseApp(Platform.DOORDASH);
        model.start();

        assertThat(workbench.log().find(FeedbackQuery.ALL))
                .extracting(feedback -> feedback.platform())
                .containsExactly(Platform.DOORDASH);
    }

    @Test
    void eachFileOfOneGoIsAskedForItself() throws Exception {
        model.choose(List.of(
                file("us.txt", SELLER + "3/4/26\t1\tLate\t\t1-1\t\n"),
                file("uk.txt", SELLER + "5/4/26\t2\tLate too\t\t1-2\t\n")));
        assertThat(model.alsoAsked(question())).isEqualTo(1);
        model.answer(question(), "mdy");
        assertThat(model.current()).isEqualTo(1);
        model.answer(question(), "dmy");
        model.start();

        assertThat(workbench.log().find(FeedbackQuery.ALL))
                .extracting(feedback -> feedback.date())
                .containsExactly(LocalDate.of(2026, 4, 5), LocalDate.of(2026, 3, 4));
        assertThat(workbench.imports().history()).hasSize(1);
    }

    @Test
    void oneAnswerHoldsForAllFilesThatAskTheSameIfSoWished() throws Exception {
        model.choose(List.of(
                file("own.csv", "date,stars\n2026-03-02,5\n"),
                file("us.txt", SELLER + "3/4/26\t1\tLate\t\t1-1\t\n"),
                file("uk.txt", SELLER + "5/4/26\t2\tLate too\t\t1-2\t\n")));
        model.lookAt(1);
        model.answerSame(true);
        model.answer(question(), "mdy");
        model.chooseDriver(" Robin ");
        model.start();

        assertThat(workbench.log().find(FeedbackQuery.ALL))
                .extracting(
                        feedback -> feedback.date() + " " + feedback.occasion().driver())
                .containsExactly("2026-05-04 Robin", "2026-03-04 Robin", "2026-03-02 Robin");
    }

    @Test
    void ofSeveralFilesAllAreStoredOrNone() throws Exception {
        model.choose(List.of(
                file("own.csv", "date,stars\n2026-03-02,5\n"), file("us.txt", SELLER + "3/4/26\t1\tLate\t\t1-1\t\n")));
        model.start();

        assertThat(workbench.log().count(FeedbackQuery.ALL)).isZero();
        assertThat(((ImportStep.Ready) model.stepProperty().get()).question()).isPresent();
    }

    @Test
    void filesThatHoldUpTheOthersAreLeftOutInOneStep() throws Exception {
        var known = file("known.csv", "date,stars\n2026-03-01,4\n");
        model.choose(List.of(known));
        model.start();
        model.choose(List.of(
                known,
                file("page.csv", "<!DOCTYPE html><p>Log in"),
                file("us.txt", SELLER + "3/4/26\t1\tLate\t\t1-1\t\n"),
                file("own.csv", "date,stars\n2026-03-02,5\n")));
        assertThat(((ImportStep.Ready) model.stepProperty().get()).held())
                .extracting(held -> held.path().getFileName() + " " + held.again())
                .containsExactly("known.csv true", "page.csv false");
        model.answer(question(), "mdy");
        model.start();
        assertThat(workbench.log().count(FeedbackQuery.ALL)).isEqualTo(1);

        model.leaveOutHeld();
        assertThat(model.choices().dateOrder()).isNotNull();
        model.start();

        assertThat(((ImportStep.Done) model.stepProperty().get()).outcome().files())
                .extracting(file -> file.file() + " " + file.stored())
                .containsExactly("us.txt 1", "own.csv 1");
    }

    @Test
    void aFileThatIsLookedAtIsLeftOut() throws Exception {
        model.choose(List.of(
                file("own.csv", "date,stars\n2026-03-02,5\n"),
                file("us.txt", SELLER + "3/4/26\t1\tLate\t\t1-1\t\n"),
                file("more.csv", "date,stars\n2026-03-03,4\n")));
        model.lookAt(1);
        model.leaveOut();
        assertThat(((ImportStep.Ready) model.stepProperty().get()).question()).isEmpty();
        assertThat(model.current()).isEqualTo(1);
        model.start();

        assertThat(workbench.log().count(FeedbackQuery.ALL)).isEqualTo(2);
    }

    @Test
    void filesOfWhichNoneCanBeReadAreRefusedTogether() throws Exception {
        model.choose(List.of(file("page.csv", "<!DOCTYPE html><p>Log in"), folder.resolve("gone.csv")));

        assertThat(model.stepProperty().get()).isInstanceOfSatisfying(ImportStep.Refused.class, refused -> {
            assertThat(refused.sentence()).contains("page.csv", "gone.csv");
            assertThat(refused.again()).isFalse();
        });
    }

    @Test
    void aPresetGoesToAFileAndComesBackAndAsksOnlyForWhatIsNew() throws Exception {
        model.choose(List.of(file("round.csv", "Wann;Punkte;Worte\n2026-03-02;4;Nett und schnell heute\n")));
        model.say(model.choices()
                .withRole("Wann", "date")
                .withRole("Punkte", "stars")
                .withRole("Worte", "comment"));
        model.savePreset("Round");
        assertThat(model.presets().namesProperty().get()).containsExactly("Round");
        var carried = folder.resolve("round.json");
        model.presets().export("Round", carried);
        workbench.presets().delete("Round");
        model.presets().take(carried);
        assertThat(model.presets().namesProperty().get()).containsExactly("Round");

        model.choose(List.of(file("next.csv", "Wann;Punkte;Worte;Fahrer\n2026-03-09;1;Zu spät und unhöflich;Kim\n")));
        var ready = (ImportStep.Ready) model.stepProperty().get();
        assertThat(ready.files().getFirst().format()).isEqualTo("preset:Round");
        assertThat(ready.files().getFirst().doubts())
                .filteredOn(doubt -> doubt.doubt().key().startsWith("preset"))
                .extracting(doubt -> doubt.doubt().key() + " " + doubt.stops())
                .containsExactly("preset-column-new false");
    }

    private Doubt question() {
        return ((ImportStep.Ready) model.stepProperty().get())
                .files().get(model.current()).doubts().stream()
                        .map(FileDoubt::doubt)
                        .filter(Doubt::stops)
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void aFileThatWasImportedBeforeIsSaidToBeBeforeAnythingIsPressed() throws Exception {
        var file = file("own.csv", "date,stars\n2026-03-02,5\n");
        model.choose(List.of(file));
        assertThat(model.expectedProperty().get()).isEqualTo("1 new \u00b7 0 there already");
        model.start();
        model.choose(List.of(file));

        assertThat(model.stepProperty().get())
                .isInstanceOfSatisfying(
                        ImportStep.Ready.class,
                        ready -> assertThat(ready.before())
                                .isEqualTo("own.csv was imported before, as import 1; what is there already stays as it"
                                        + " is."));
        assertThat(model.expectedProperty().get()).isEqualTo("0 new \u00b7 1 there already");

        model.start();
        assertThat(model.stepProperty().get())
                .isInstanceOfSatisfying(
                        ImportStep.Done.class,
                        done -> assertThat(done.outcome().files().getFirst().duplicates())
                                .isEqualTo(1));
    }

    @Test
    void howManyRowsAreThereAlreadyIsSaidBeforeTheImport() throws Exception {
        model.choose(List.of(file("one.csv", "date,stars,id\n2026-03-02,5,A\n2026-03-03,4,B\n")));
        model.start();
        model.choose(List.of(file("two.csv", "date,stars,id\n2026-03-03,4,B\n2026-03-02,1,A\n2026-03-04,3,C\n")));

        assertThat(model.expectedProperty().get())
                .isEqualTo("1 new \u00b7 1 changes one that is there \u00b7 1 there already");
        assertThat(workbench.log().count(FeedbackQuery.ALL)).isEqualTo(2);
    }

    @Test
    void whatIsNoTableIsRefusedInASentence() throws Exception {
        model.choose(List.of(file("page.csv", "<!DOCTYPE html><p>Log in")));

        assertThat(model.stepProperty().get())
                .isEqualTo(new ImportStep.Refused(
                        "page.csv is a web page, not an export; perhaps the log-in page was saved instead. Download the"
                                + " file again.",
                        false));
    }

    @Test
    void anImportIsTakenBackFromTheHistory() throws Exception {
        model.choose(List.of(file("own.csv", "date,stars\n2026-03-02,5\n")));
        model.start();
        screen.history().undo(1);

        assertThat(workbench.log().count(FeedbackQuery.ALL)).isZero();
        assertThat(context.said).containsExactly("The import is undone: 1 removed.");
        assertThat(screen.history().lines())
                .extracting(HistoryViewModel.Line::undone)
                .containsExactly(true);

        workbench.log().undo();
        screen.history().refresh();
        assertThat(workbench.log().count(FeedbackQuery.ALL)).isEqualTo(1);
        assertThat(screen.history().lines())
                .extracting(HistoryViewModel.Line::undone)
                .containsExactly(false);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}

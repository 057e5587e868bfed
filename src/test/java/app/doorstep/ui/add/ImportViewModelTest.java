package app.doorstep.ui.add;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.FeedbackQuery;
import app.doorstep.domain.Platform;
import app.doorstep.settings.Settings;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.PlainContext;
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
        screen = new AddViewModel(workbench, context);
        model = screen.importing();
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    @Test
    void aFileIsShownBeforeItIsStored() throws Exception {
        model.choose(List.of(file("own.csv", "date,stars,comment\n2026-03-02,5,Spot on\nsoon,1,Late\n")));

        assertThat(model.stepProperty().get()).isInstanceOfSatisfying(ImportViewModel.Ready.class, ready -> {
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

        assertThat(model.stepProperty().get()).isInstanceOfSatisfying(ImportViewModel.Done.class, done -> {
            assertThat(done.outcome().stored()).isEqualTo(1);
            assertThat(done.outcome().files().getFirst().rejected()).hasSize(1);
        });
        assertThat(screen.history().lines())
                .containsExactly(new HistoryViewModel.Line(
                        1, "Mar 31", "own.csv", "2 rows: 1 stored, 0 there already, 1 rejected", false));
        assertThat(screen.history().summaryProperty().get()).isEqualTo("Last import Mar 31: 1 rating stored.");
        assertThat(context.changes).isEqualTo(1);
    }

    @Test
    void aQuestionStopsItUntilItIsAnswered() throws Exception {
        model.choose(List.of(file("seller.txt", SELLER + "3/4/26\t1\tLate\t\t1-1\t\n")));
        var ready = (ImportViewModel.Ready) model.stepProperty().get();
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
    void theSameFileIsRefusedAndCanBeReadAgainAllTheSame() throws Exception {
        var file = file("own.csv", "date,stars\n2026-03-02,5\n");
        model.choose(List.of(file));
        model.start();
        model.choose(List.of(file));
        model.start();

        assertThat(model.stepProperty().get())
                .isInstanceOfSatisfying(
                        ImportViewModel.Refused.class,
                        refused -> assertThat(refused.again()).isTrue());

        model.startAgain();
        assertThat(model.stepProperty().get())
                .isInstanceOfSatisfying(
                        ImportViewModel.Done.class,
                        done -> assertThat(done.outcome().files().getFirst().duplicates())
                                .isEqualTo(1));
    }

    @Test
    void whatIsNoTableIsRefusedInASentence() throws Exception {
        model.choose(List.of(file("page.csv", "<!DOCTYPE html><p>Log in")));

        assertThat(model.stepProperty().get())
                .isEqualTo(new ImportViewModel.Refused(
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
        assertThat(context.said).containsExactly("1 removed, 0 restored, 0 kept.");
        assertThat(screen.history().lines())
                .extracting(HistoryViewModel.Line::undone)
                .containsExactly(true);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}

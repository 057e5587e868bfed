package app.doorstep.ui.reports;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.report.Paper;
import app.doorstep.report.Section;
import app.doorstep.ui.kit.Filter;
import app.doorstep.ui.kit.PlainContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // set before each test
class ReportsViewModelTest {
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);

    @TempDir
    private Path folder;

    private ReportsNotebook notebook;
    private PlainContext context;
    private ReportsViewModel model;

    @BeforeEach
    void open() throws Exception {
        notebook = new ReportsNotebook(folder.resolve("notebook"));
        context = new PlainContext(folder, ReportsNotebook.CLOCK);
        model = new ReportsViewModel(notebook.workbench, context, notebook.printer());
        model.refresh(Filter.START);
    }

    @AfterEach
    void close() {
        notebook.close();
    }

    @Test
    void theNewestMonthIsShownFirst() throws IOException {
        assertThat(model.monthsProperty().get()).containsExactly(FEBRUARY, JANUARY);
        assertThat(model.monthProperty().get()).contains(FEBRUARY);
        assertThat(text()).contains("20 ratings came in for Parcel round, 16 of them 5 stars.");
        assertThat(model.summaryProperty().get())
                .isEqualTo("My month, February 2026, A4. What you see is what is printed.");
    }

    @Test
    void anotherMonthIsAnotherPrint() throws IOException {
        model.chooseMonth(JANUARY);
        assertThat(text()).contains("January 2026", "20 ratings came in for Parcel round, 20 of them 5 stars.");
    }

    @Test
    void theMonthStaysWhenTheDataChange() {
        model.chooseMonth(JANUARY);
        model.refresh(Filter.START);
        assertThat(model.monthProperty().get()).contains(JANUARY);
    }

    @Test
    void namesAreInitialsUntilTheDriverWantsThem() throws IOException {
        assertThat(text()).doesNotContain("Wilhelmina");
        model.chooseNames(true);
        assertThat(text()).contains("Wilhelmina");
        assertThat(context.preferences().get().showNames()).isTrue();
    }

    @Test
    void thePaperIsRemembered() throws IOException {
        model.choosePaper(Paper.LETTER);
        assertThat(context.preferences().get().paper()).isEqualTo("letter");
        try (var document = Loader.loadPDF(model.printProperty().get().orElseThrow())) {
            assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo(792);
        }
    }

    @Test
    void theLastSectionStays() throws IOException {
        for (var section : Section.values()) {
            model.chooseSection(section, false);
        }
        assertThat(model.sections()).containsExactly(Section.NEGATIVE);
        assertThat(text()).contains("Negative feedback: 4").doesNotContain("came in for");
    }

    @Test
    void whatIsSavedIsWhatIsShown() throws IOException {
        var file = folder.resolve(model.fileName());
        model.save(file);
        assertThat(file.getFileName()).hasToString("My month 2026-02.pdf");
        assertThat(Files.readAllBytes(file))
                .isEqualTo(model.printProperty().get().orElseThrow());
        assertThat(context.said).containsExactly("Saved: " + file);
    }

    @Test
    void aFileThatCannotBeWrittenIsASentence() {
        model.save(folder.resolve("gone").resolve("report.pdf"));
        assertThat(model.problemProperty().get()).contains("report.pdf");
        assertThat(context.said).isEmpty();
    }

    @Test
    void theReportGoesToThePrinter() {
        model.printOut();
        assertThat(notebook.printed).containsExactly("My month 2026-02.pdf");
        assertThat(context.said).containsExactly("Sent to Kitchen printer.");
    }

    @Test
    void thePrinterIsFoundWhenItIsWanted() {
        assertThat(notebook.asked).isZero();
        var found = new ArrayList<String>();
        model.findPrinter(found::add);
        assertThat(found).containsExactly("Kitchen printer");
    }

    @Test
    void withoutAPrinterOneSentenceSaysSo() {
        var without = new ReportsViewModel(notebook.workbench, context, ReportsNotebook.none());
        without.refresh(Filter.START);
        assertThat(without.problemProperty().get()).isEmpty();
        without.findPrinter(name -> context.notice(name, null));
        assertThat(without.problemProperty().get()).isEqualTo("No printer is set up here; save it as PDF instead.");
        assertThat(context.said).isEmpty();
    }

    @Test
    void anEmptyNotebookHasNoMonths() throws Exception {
        try (var empty = app.doorstep.workbench.Workbench.open(
                folder.resolve("empty"),
                ReportsNotebook.CLOCK,
                context.texts(),
                () -> app.doorstep.settings.Settings.INITIAL)) {
            var fresh = new ReportsViewModel(empty, context, ReportsNotebook.none());
            fresh.refresh(Filter.START);
            assertThat(fresh.monthsProperty().get()).isEmpty();
            assertThat(fresh.knownProperty().get()).isTrue();
            assertThat(fresh.printProperty().get()).isEqualTo(Optional.empty());
        }
    }

    private String text() throws IOException {
        try (var document = Loader.loadPDF(model.printProperty().get().orElseThrow())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}

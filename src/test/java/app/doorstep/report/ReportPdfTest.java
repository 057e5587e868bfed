package app.doorstep.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.Coverage;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Feedback;
import app.doorstep.domain.Flag;
import app.doorstep.domain.Mark;
import app.doorstep.domain.Polarity;
import app.doorstep.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportPdfTest {
    private static final Texts ENGLISH = Texts.of(Locale.US);

    @Test
    void thePagesSayWhatTheReportHolds() throws IOException {
        assertThat(text(Months.usual(), ReportChoices.USUAL))
                .contains("My month", "February 2026 · Sam", "2 apps · 70 ratings", "made on Mar 8, 2026")
                .contains("70 ratings came in for Parcel round, 55 of them 5 stars.")
                .contains("No clear change against January (70 and 78 ratings).")
                .contains("Instructions drew the most complaints: 4 of 70.")
                .contains("ours, Jan 30 to Feb 28 · 70 ratings", "95%: 4.40 to 4.81")
                .contains("“Left in the open on the front step, anyone could have taken it.”", "L. F., Feb 26, 1 star")
                .contains("8 sent, 7 of 8 within 48 hours, median 23 hours.", "2 from February are open.")
                .contains("Every rating: Parcel round.", "not issued by any platform.");
    }

    @Test
    void theChartIsDrawnAsLinesAndLetters() throws IOException {
        try (var document = Loader.loadPDF(pdf(Months.usual(), ReportChoices.USUAL, Paper.A4))) {
            assertThat(squeezed(document)).contains("punctuality 4.72", "228 marks, derived", "888 ratings");
            for (var page : document.getPages()) {
                var resources = page.getResources();
                assertThat(resources.getXObjectNames()).noneMatch(resources::isImageXObject);
            }
        }
    }

    @Test
    void everyFontIsEmbedded() throws IOException {
        try (var document = Loader.loadPDF(pdf(Months.usual(), ReportChoices.USUAL, Paper.A4))) {
            var names = new TreeSet<String>();
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    names.add(font.getName().replaceAll("^[A-Z]+\\+", ""));
                }
            }
            assertThat(names).contains("Inter-Regular", "Inter-SemiBold").allMatch(name -> name.startsWith("Inter"));
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        A4,     595, 842
        LETTER, 612, 792
        """)
    void thePageIsThePaperThatWasChosen(Paper paper, int width, int height) throws IOException {
        try (var document = Loader.loadPDF(pdf(Months.usual(), ReportChoices.USUAL, paper))) {
            assertThat(document.getPages())
                    .allSatisfy(page -> assertThat(List.of(
                                    Math.round(page.getMediaBox().getWidth()),
                                    Math.round(page.getMediaBox().getHeight())))
                            .containsExactly(width, height));
        }
    }

    @Test
    void customersAreInitialsUnlessTheirNamesAreWanted() throws IOException {
        assertThat(text(Months.usual(), ReportChoices.USUAL))
                .doesNotContain("Lena", "Fuchs", "Ruth")
                .contains("Names are shortened.");
        assertThat(text(Months.usual(), new ReportChoices(Section.ALL, true, false)))
                .contains("Lena Fuchs, Feb 26, 1 star")
                .doesNotContain("Names are shortened.");
    }

    @Test
    void theSameReportIsTheSameFile() throws IOException {
        assertThat(pdf(Months.usual(), ReportChoices.USUAL, Paper.A4))
                .isEqualTo(pdf(Months.usual(), ReportChoices.USUAL, Paper.A4));
        assertThat(html(ReportChoices.USUAL)).isEqualTo(html(ReportChoices.USUAL));
    }

    @Test
    void titleAndBookmarksNameTheMonthAndItsSections() throws IOException {
        try (var document = Loader.loadPDF(pdf(Months.usual(), ReportChoices.USUAL, Paper.A4))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("My month, February 2026 · Sam");
            var outline = document.getDocumentCatalog().getDocumentOutline();
            assertThat(outline.children())
                    .extracting(item -> item.getTitle())
                    .containsExactly(
                            "My month",
                            "Stars by factor, twelve months",
                            "One thing to work on: Follow instructions",
                            "What went well: care",
                            "Answers",
                            "Tips that apply",
                            "Negative feedback: 3");
        }
    }

    @Test
    void onlyTheSectionsWantedAreThere() throws IOException {
        assertThat(text(Months.usual(), new ReportChoices(Set.of(Section.NEGATIVE), false, false)))
                .contains(
                        "My month",
                        "Negative feedback: 3",
                        "Left in the open on the front step",
                        "sent Feb 21",
                        "waits")
                .contains("Every rating: Parcel round.")
                .doesNotContain("came in for", "twelve months", "Answers", "Tips that apply");
    }

    @Test
    void everyCommentIsPrintedOnlyOnWish() throws IOException {
        assertThat(text(Months.usual(), new ReportChoices(Set.of(Section.NEGATIVE), false, true)))
                .contains("Every comment: 3", "Parcel was spotless and dry.");
    }

    @Test
    void aMonthWithoutFeedbackIsOneHonestPage() throws IOException {
        try (var document = Loader.loadPDF(pdf(Months.blank(), ReportChoices.USUAL, Paper.A4))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(squeezed(document))
                    .contains("No feedback is kept for February 2026.")
                    .doesNotContain("Stars by factor", "5.00");
        }
    }

    @Test
    void theHtmlNeedsNothingElse() {
        assertThat(html(ReportChoices.USUAL))
                .contains("<svg", "punctuality 4.72", "“Parcel was spotless and dry.”")
                .doesNotContain("<script", "<link", "<object", "src=", "url(h", "url(f");
    }

    @Test
    void aFlaggedFeedbackSaysOnlyOnceThatItIsOutsideTheDriversControl() {
        var marked = Months.rated(
                1,
                3,
                1,
                "snow closed our road",
                "Ana Ruiz",
                Mark.exported(Factor.OUTSIDE_CONTROL, Polarity.COMPLAINT),
                null);
        var flagged = new Feedback(
                2,
                marked.entry().withFlags(Set.of(Flag.OUTSIDE_CONTROL)),
                Coverage.COMPLETE,
                null,
                marked.recorded(),
                null);
        var report = Report.of(Months.withFeedback(List.of(marked, flagged)), ReportChoices.USUAL, ENGLISH);
        assertThat(report.listings().getFirst().rows())
                .extracting(Report.Row::about)
                .containsExactly("A. R., outside my control \u2212", "A. R., outside my control");
    }

    private static String html(ReportChoices choices) {
        return ReportHtml.of(Report.of(Months.usual(), choices, ENGLISH), ENGLISH);
    }

    private static String text(MonthFacts facts, ReportChoices choices) throws IOException {
        try (var document = Loader.loadPDF(pdf(facts, choices, Paper.A4))) {
            return squeezed(document);
        }
    }

    private static String squeezed(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }

    private static byte[] pdf(MonthFacts facts, ReportChoices choices, Paper paper) throws IOException {
        var out = new ByteArrayOutputStream();
        ReportPdf.write(Report.of(facts, choices, ENGLISH), paper, ENGLISH, out);
        return out.toByteArray();
    }
}

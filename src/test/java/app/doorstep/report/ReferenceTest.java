package app.doorstep.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.analysis.StarCounts;
import app.doorstep.domain.Coverage;
import app.doorstep.domain.Factor;
import app.doorstep.domain.FigureUnit;
import app.doorstep.domain.Period;
import app.doorstep.domain.Platform;
import app.doorstep.domain.StatedFigure;
import app.doorstep.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class ReferenceTest {
    private static final Texts ENGLISH = Texts.of(Locale.US);

    @Test
    void theRecordSaysWhatWasCountedAndWhatTheAppsSay() throws IOException {
        assertThat(text(year(true), ReportChoices.USUAL))
                .contains("Driver’s record", "Sam · Mar 1, 2025 to Feb 28, 2026", "3 apps · 904 ratings")
                .contains("This record counts 904 ratings that customers gave in 3 apps, as the driver kept them.")
                .contains("Parcel round: mean 4.61 of 5 from 888 ratings, 684 of them 5 stars.")
                .contains("95% Uber Eats says, Mar 1, 2026 · last 100", "kept by the driver: 12 ratings")
                .contains("DoorDash 4 ratings (10 needed)")
                .contains("care 12 times (complaints: 1), punctuality 3 times (complaints: 9).")
                .contains("Every rating: DoorDash, Parcel round.", "not issued by any platform.");
    }

    @Test
    void praiseIsQuotedWithInitialsUnlessNamesAreWanted() throws IOException {
        assertThat(text(year(true), ReportChoices.USUAL))
                .contains("“Parcel was spotless and dry.” A., Feb 27, 5 stars", "Names are shortened.");
        assertThat(text(year(true), new ReportChoices(Section.ALL, true, false)))
                .contains("Ada, Feb 27, 5 stars")
                .doesNotContain("Names are shortened.");
        assertThat(text(year(false), ReportChoices.USUAL)).doesNotContain("spotless", "Names are shortened.");
    }

    @Test
    void aYearWithoutFeedbackClaimsNothing() throws IOException {
        var blank = new ReferenceFacts(
                Months.FEBRUARY,
                year(false).period(),
                LocalDate.of(2026, 3, 8),
                ZoneOffset.UTC,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertThat(text(blank, ReportChoices.USUAL))
                .contains("Nothing is kept from Mar 1, 2025 to Feb 28, 2026")
                .doesNotContain("mean", "of 5", "twelve months");
    }

    private static ReferenceFacts year(boolean comments) {
        var eats = Platform.UBER_EATS;
        var dash = Platform.named("doordash");
        return new ReferenceFacts(
                Months.FEBRUARY,
                new Period(LocalDate.of(2025, 3, 1), LocalDate.of(2026, 2, 28)),
                LocalDate.of(2026, 3, 8),
                ZoneOffset.UTC,
                "Sam",
                List.of(
                        new ReferenceFacts.AppYear(
                                Months.app(Months.ROUND, Coverage.COMPLETE),
                                StarCounts.overall(Months.stars()),
                                10,
                                888,
                                List.of()),
                        new ReferenceFacts.AppYear(
                                Months.app(eats, Coverage.PICKED),
                                StarCounts.NONE,
                                10,
                                12,
                                List.of(StatedFigure.number(
                                        eats,
                                        LocalDate.of(2026, 3, 1),
                                        StatedFigure.OVERALL,
                                        new BigDecimal("95"),
                                        FigureUnit.PERCENT,
                                        "last 100"))),
                        new ReferenceFacts.AppYear(
                                Months.app(dash, Coverage.COMPLETE), new StarCounts(0, 0, 0, 0, 4), 10, 4, List.of())),
                Months.stars(),
                List.of(
                        new ReferenceFacts.Named(Factor.PUNCTUALITY, 3, 9),
                        new ReferenceFacts.Named(Factor.CARE, 12, 1)),
                comments
                        ? Months.usual().feedback().stream()
                                .filter(one -> one.id() == 4)
                                .toList()
                        : List.of());
    }

    private static String text(ReferenceFacts facts, ReportChoices choices) throws IOException {
        var out = new ByteArrayOutputStream();
        ReportPdf.write(Report.of(facts, choices, ENGLISH), Paper.A4, ENGLISH, out);
        try (var document = Loader.loadPDF(out.toByteArray())) {
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(2);
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}

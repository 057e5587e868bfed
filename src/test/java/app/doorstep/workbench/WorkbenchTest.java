package app.doorstep.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.doorstep.analysis.TrendPoint;
import app.doorstep.domain.Coverage;
import app.doorstep.domain.Entry;
import app.doorstep.domain.Factor;
import app.doorstep.domain.FeedbackQuery;
import app.doorstep.domain.FigureUnit;
import app.doorstep.domain.Flag;
import app.doorstep.domain.Mark;
import app.doorstep.domain.MarkSource;
import app.doorstep.domain.Occasion;
import app.doorstep.domain.Period;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.Selection;
import app.doorstep.domain.StatedFigure;
import app.doorstep.domain.Verdict;
import app.doorstep.domain.Words;
import app.doorstep.report.Paper;
import app.doorstep.settings.Settings;
import app.doorstep.text.Texts;
import app.doorstep.tips.TipFinding;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbenchTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-08T18:00:00Z"), ZoneOffset.UTC);

    private static final String THREE_RATINGS = """
        date,platform,id,stars,comment,customer
        2026-03-01,parcel-round,A1,5,Right on time and very friendly,Ines
        2026-03-02,parcel-round,A2,1,Left it in the rain,Theo
        2026-03-03,parcel-round,A3,six,,
        """;

    @TempDir
    Path folder;

    private Workbench workbench;

    @BeforeEach
    void open() throws Trouble {
        workbench = Workbench.open(folder.resolve("data"), CLOCK, Texts.of(Locale.US), () -> Settings.INITIAL);
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    @Test
    void aReportComparesItsMonthWithTheMonthBeforeEverywhere() throws Exception {
        var rows = new StringBuilder("date,platform,stars,coverage\n");
        for (var day = LocalDate.of(2026, 1, 1); day.isBefore(LocalDate.of(2026, 4, 1)); day = day.plusDays(1)) {
            rows.append(day).append(",parcel-round,5,complete\n");
        }
        workbench.imports().run(ImportRequest.of(file(rows.toString())), ImportProgress.NONE);
        var report = workbench.reports().report(ReportRequest.of(YearMonth.of(2026, 2), Paper.A4));
        assertThat(report.summary()).contains("No clear change against January (28 and 31 ratings).");
        assertThat(report.apps().getFirst().basis()).contains("no clear change against January (28 and 31 ratings)");
    }

    @Test
    void aMonthOfNothingButFiguresShowsWhatTheAppsSaid() throws Exception {
        var checkins = workbench.checkins();
        checkins.save(List.of(
                StatedFigure.standing(Platform.AMAZON_FLEX, LocalDate.of(2026, 2, 1), "delivery quality", "At Risk"),
                StatedFigure.standing(Platform.AMAZON_FLEX, LocalDate.of(2026, 2, 28), "delivery quality", "Great"),
                StatedFigure.standing(Platform.AMAZON_FLEX, LocalDate.of(2026, 3, 1), "delivery quality", "Fair"),
                StatedFigure.number(
                        Platform.UBER_EATS,
                        LocalDate.of(2026, 2, 14),
                        StatedFigure.OVERALL,
                        new BigDecimal("92.5"),
                        FigureUnit.PERCENT,
                        "last 100")));

        var report = workbench.reports().report(ReportRequest.of(YearMonth.of(2026, 2), Paper.A4));

        assertThat(workbench.reports().months()).containsExactly(YearMonth.of(2026, 3), YearMonth.of(2026, 2));
        assertThat(report.summary())
                .first()
                .isEqualTo("No feedback was kept this month; what the apps say themselves stands below.");
        assertThat(report.apps())
                .extracting(app -> app.name() + " " + app.figure() + " " + app.basis())
                .containsExactly(
                        "Flex Great [delivery quality, Flex says, Feb 28, 2026]",
                        "Uber Eats 92.5% [Uber Eats says, Feb 14, 2026 · last 100]");
    }

    @Test
    void anAppWithoutAFigureSaysWhatWasNotedByItsKind() throws Exception {
        var file = file("""
            date,platform,kind,rater,stars,comment,service_score,coverage
            2026-03-01,amazon-seller,rating,buyer,1,,,picked
            2026-03-02,amazon-seller,service,buyer,,,8,complete
            2026-03-03,amazon-seller,service,buyer,,,9,complete
            2026-03-04,amazon-seller,message,buyer,,Where is it?,,complete
            """);
        workbench.imports().run(ImportRequest.of(file), ImportProgress.NONE);
        var report = workbench.reports().report(ReportRequest.of(YearMonth.of(2026, 3), Paper.A4));
        assertThat(report.apps().getFirst().outlook())
                .containsExactly("1 rating noted: 1 −, 0 +", "2 service scores", "1 buyer message");
    }

    @Test
    void monthsAreThoseWithAnyFeedback() throws Exception {
        var file = file("""
            date,platform,kind,rater,stars,comment,service_score
            2026-03-01,parcel-round,rating,customer,5,,
            2026-03-02,parcel-round,rating,customer,4,,
            2025-12-31,amazon-seller,service,buyer,,,8
            2025-10-01,amazon-seller,message,buyer,,Where is it?,
            """);
        workbench.imports().run(ImportRequest.of(file), ImportProgress.NONE);
        assertThat(workbench.reports().months())
                .containsExactly(YearMonth.of(2026, 3), YearMonth.of(2025, 12), YearMonth.of(2025, 10));
    }

    @Test
    void everyRowIsStoredOrRejectedWithItsReason() throws Exception {
        var outcome = workbench.imports().run(ImportRequest.of(file(THREE_RATINGS)), ImportProgress.NONE);

        var file = outcome.files().getFirst();
        assertThat(List.of(file.records(), file.stored(), file.duplicates())).containsExactly(3L, 2L, 0L);
        assertThat(file.rejected())
                .singleElement()
                .satisfies(rejection -> assertThat(rejection.line()).isEqualTo(4))
                .satisfies(rejection -> assertThat(rejection.reason()).contains("six"));
    }

    @Test
    void aDryRunCountsAndStoresNothing() throws Exception {
        var request = ImportRequest.of(file(THREE_RATINGS));
        var dry = new ImportRequest(request.files(), request.choices(), null, null, null, true, false);
        var outcome = workbench.imports().run(dry, ImportProgress.NONE);
        assertThat(outcome.batch()).isNull();
        assertThat(outcome.stored()).isEqualTo(2);
        assertThat(workbench.log().count(FeedbackQuery.ALL)).isZero();
    }

    @Test
    void theSameFileAgainIsRefusedWithItsBatchAndAddsNothing() throws Exception {
        var request = ImportRequest.of(file(THREE_RATINGS));
        workbench.imports().run(request, ImportProgress.NONE);

        assertThatExceptionOfType(Trouble.class)
                .isThrownBy(() -> workbench.imports().run(request, ImportProgress.NONE))
                .satisfies(trouble -> assertThat(trouble.kind()).isEqualTo(Trouble.Kind.INPUT))
                .satisfies(trouble -> assertThat(trouble.sentence()).contains("import 1"));
        var again = new ImportRequest(request.files(), request.choices(), null, null, null, false, true);
        assertThat(workbench
                        .imports()
                        .run(again, ImportProgress.NONE)
                        .files()
                        .getFirst()
                        .duplicates())
                .isEqualTo(2);
        assertThat(workbench.log().count(FeedbackQuery.ALL)).isEqualTo(2);
    }

    @Test
    void aCancelledImportStoresNothing() throws Exception {
        var lines = new StringBuilder("date,platform,id,stars\n");
        for (int i = 0; i < 20_000; i++) {
            lines.append("2026-03-01,parcel-round,B").append(i).append(",5\n");
        }
        var request = ImportRequest.of(file(lines.toString()));
        assertThatExceptionOfType(Trouble.class)
                .isThrownBy(() -> workbench.imports().run(request, (rows, _) -> rows < 8000))
                .satisfies(trouble -> assertThat(trouble.kind()).isEqualTo(Trouble.Kind.CANCELLED));
        assertThat(workbench.log().count(FeedbackQuery.ALL)).isZero();
    }

    @Test
    void anImportCanBeUndoneOnce() throws Exception {
        workbench.imports().run(ImportRequest.of(file(THREE_RATINGS)), ImportProgress.NONE);
        assertThat(workbench.imports().undo(1)).isEqualTo(new UndoneImport(1, 2, 0, 0, List.of()));
        assertThat(workbench.log().count(FeedbackQuery.ALL)).isZero();
        assertThatExceptionOfType(Trouble.class)
                .isThrownBy(() -> workbench.imports().undo(1))
                .withMessageContaining("undone already");
    }

    @Test
    void aTypedCommentIsReadAndACorrectionWins() throws Exception {
        var id = workbench.log().add(typed("Friendly, but left it in the rain"));
        assertThat(workbench.log().require(id).effectiveMarks())
                .isEqualTo(Map.of(
                        Factor.PROFESSIONALISM, Set.of(Polarity.PRAISE), Factor.CARE, Set.of(Polarity.COMPLAINT)));

        workbench.log().mark(id, Factor.CARE, null);
        workbench.log().set(id, Map.of("comment", "Left it in the rain again"));

        assertThat(workbench.log().require(id).effectiveMarks()).doesNotContainKey(Factor.CARE);
        assertThat(workbench.log().require(id).marks()).contains(Mark.corrected(Factor.CARE, null));
        assertThat(workbench.log().require(id).marks())
                .filteredOn(mark -> mark.factor() == Factor.CARE)
                .extracting(Mark::source)
                .contains(MarkSource.INFERRED);
    }

    @Test
    void everyEditCanBeTakenBack() throws Exception {
        var log = workbench.log();
        var id = log.add(typed("Left it in the rain"));
        var before = log.require(id);
        log.flag(id, Flag.OUTSIDE_CONTROL, true);
        log.note(id, "gate was locked");
        log.delete(id);
        assertThat(log.get(id)).isEmpty();

        log.undo();
        log.undo();
        log.undo();
        assertThat(log.require(id)).isEqualTo(before);
        log.undo();
        assertThat(log.get(id)).isEmpty();
        assertThat(log.undoable()).isEmpty();
    }

    @Test
    void anExportReadIntoAnEmptyNotebookIsExportedTheSame() throws Exception {
        workbench.imports().run(ImportRequest.of(sample(400)), ImportProgress.NONE);
        var first = folder.resolve("first.csv");
        workbench.log().export(first, FeedbackQuery.ALL);
        var second = folder.resolve("second.csv");
        try (var other = Workbench.open(folder.resolve("other"), CLOCK, Texts.of(Locale.US), () -> Settings.INITIAL)) {
            other.imports().run(ImportRequest.of(first), ImportProgress.NONE);
            other.log().export(second, FeedbackQuery.ALL);
        }
        assertThat(second).hasSameBinaryContentAs(first);
    }

    @Test
    void theOverviewDrawsTwelveWholeWeeks() throws Exception {
        workbench.imports().run(ImportRequest.of(sample(925)), ImportProgress.NONE);

        var facts = workbench.overviews().facts(Period.upTo(workbench.today(), 30), null, null);

        // The last day is a Sunday, on which a week begins here.
        assertThat(facts.trend().points().stream()
                        .map(TrendPoint::start)
                        .distinct()
                        .sorted())
                .containsExactlyElementsOf(LocalDate.of(2025, 12, 21)
                        .datesUntil(workbench.today().plusDays(1), java.time.Period.ofWeeks(1))
                        .toList());
    }

    @Test
    void aSampleYearHasSomethingTrueToShowEverywhere() throws Exception {
        workbench.imports().run(ImportRequest.of(sample(925)), ImportProgress.NONE);
        var period = Period.upTo(workbench.today(), 30);

        var facts = workbench.overviews().facts(period, null, null);

        assertThat(facts.apps()).extracting(app -> app.app().name()).contains("Parcel round", "Flex", "Uber Eats");
        assertThat(facts.trend().points()).isNotEmpty();
        assertThat(facts.service()).isNotNull();
        assertThat(facts.waiting()).isNotEmpty();
        assertThat(workbench.advice().tips(workbench.today(), 30, null, null))
                .hasSize(12)
                .filteredOn(TipFinding::applies)
                .isNotEmpty();
        var waiting = facts.waiting().getFirst().feedback();
        assertThat(workbench.answers().drafts(waiting.id(), null, List.of()).drafts())
                .hasSize(3);
        assertThat(workbench.safety().check()).isEmpty();
        var pdf = folder.resolve("february.pdf");
        workbench.reports().write(ReportRequest.of(YearMonth.of(2026, 2), Paper.LETTER), pdf, null);
        assertThat(pdf).content(StandardCharsets.ISO_8859_1).startsWith("%PDF-");
    }

    @Test
    void onlyCompleteSourcesHaveAMean() throws Exception {
        workbench.imports().run(ImportRequest.of(file(THREE_RATINGS)), ImportProgress.NONE);
        workbench.log().add(typed("Left it in the rain"));
        assertThat(workbench.standing().counts(Selection.ALL).count()).isEqualTo(2);
        assertThat(workbench.log().find(FeedbackQuery.ALL))
                .extracting(feedback -> feedback.coverage())
                .containsExactlyInAnyOrder(Coverage.COMPLETE, Coverage.COMPLETE, Coverage.PICKED);
    }

    private static Entry typed(String comment) {
        return Entry.rating(
                Occasion.on(Platform.AMAZON_FLEX, LocalDate.of(2026, 3, 6)), Verdict.NONE, Words.comment(comment));
    }

    private Path file(String text) throws Exception {
        return Files.write(folder.resolve("ratings.csv"), text.getBytes(StandardCharsets.UTF_8));
    }

    private Path sample(int ratings) throws Exception {
        var file = folder.resolve("year.csv");
        SampleYear.write(file, ratings, 12, LocalDate.of(2026, 3, 8));
        return file;
    }
}

package app.doorstep.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import app.doorstep.domain.Coverage;
import app.doorstep.domain.Entry;
import app.doorstep.domain.Factor;
import app.doorstep.domain.FigureUnit;
import app.doorstep.domain.Mark;
import app.doorstep.domain.Period;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.Sentiment;
import app.doorstep.domain.StarDistribution;
import app.doorstep.domain.StatedFigure;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files that hold what an app itself says, and the feedback of the EU's web page.
class StatedFiguresTest {
    private static final Period WEEK_21 = new Period(LocalDate.of(2026, 5, 17), LocalDate.of(2026, 5, 23));

    @TempDir
    Path folder;

    @Test
    void aWeeklyOverviewIsOneSnapshotForEachDriver() throws Exception {
        var read = Collected.of(file("dsp-overview.csv"));

        assertThat(read.plan().noticeKey()).isEqualTo("dsp-overview");
        assertThat(read.figures()).hasSize(2);
        var first = read.figures().getFirst();
        assertThat(first)
                .extracting(StatedFigure::name, StatedFigure::word, StatedFigure::value, StatedFigure::unit)
                .contains(
                        tuple(StatedFigure.OVERALL, "Platinum", new BigDecimal("95.31"), FigureUnit.SCORE),
                        tuple("FICO Metric", "Fantastic", new BigDecimal("812"), FigureUnit.SCORE),
                        tuple("CDF DPMO", "Great", new BigDecimal("1250"), FigureUnit.DPMO),
                        tuple("DSB", "Great", new BigDecimal("310"), FigureUnit.DPMO),
                        tuple("DCR", "Fantastic", new BigDecimal("99.4"), FigureUnit.PERCENT),
                        tuple(StatedFigure.DELIVERIES, null, new BigDecimal("812"), FigureUnit.DELIVERIES));
        assertThat(first)
                .extracting(StatedFigure::platform, StatedFigure::driver, StatedFigure::period, StatedFigure::on)
                .containsOnly(
                        tuple(Platform.AMAZON_DSP, "Sam Oakes (A0EXAMPLE00001)", WEEK_21, LocalDate.of(2026, 5, 23)));
    }

    @Test
    void aMetricWithoutWeightOrDataIsNoFigure() throws Exception {
        var second = Collected.of(file("dsp-overview.csv")).figures().getLast();

        assertThat(second)
                .extracting(StatedFigure::name)
                .containsExactly(StatedFigure.OVERALL, "CDF DPMO", "CED", "DCR", "DSB", StatedFigure.DELIVERIES);
        assertThat(second.getLast().value()).isEqualTo(new BigDecimal("1204"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        2026-W01, 2025-12-28
        2026-W53, 2026-12-27
        2025-W52, 2025-12-21
        2026W9,   2026-02-22
        """)
    void aWeekStartsOnTheSundayBeforeTheIsoWeekOfItsNumber(String label, LocalDate sunday) throws ImportRefused {
        var text =
                "Week,Transporter ID,Overall Standing,DCR,DCR Tier,POD,POD Tier\n" + label + ",A0,Gold,98%,Great,,\n";

        var figure = Collected.of(Collected.file(folder, "a.csv", text))
                .figures()
                .getFirst()
                .getFirst();

        assertThat(figure.period()).isEqualTo(new Period(sunday, sunday.plusDays(6)));
    }

    @Test
    void ratingsWithoutDatesAreCountedAsOfADayThatIsAsked() throws Exception {
        var file = file("uber-ratings.csv");
        assertThat(Importing.plan(file, ReadingChoices.NONE, null).getFirst().question())
                .map(Doubt::what)
                .contains(Doubt.What.AS_OF);

        var read = Collected.of(file, ReadingChoices.NONE.withAsOf(LocalDate.of(2026, 3, 2)));

        assertThat(read.plan().question()).isEmpty();
        assertThat(read.distributions())
                .containsExactly(new StarDistribution(
                        Platform.UBER_RIDES, null, LocalDate.of(2026, 3, 2), List.of(1L, 0L, 0L, 1L, 3L)));
        assertThat(read.problems())
                .containsExactly(
                        new RowProblem(5, "five_star_rating", "not-stars", "\\N"),
                        new RowProblem(7, "five_star_rating", "not-stars", "five"));
    }

    @Test
    void driverQualityIsReadWhateverThePercentSpelling() throws Exception {
        var read = Collected.of(
                file("uber-driver-quality-windows-1252.csv"), ReadingChoices.NONE.withAsOf(LocalDate.of(2026, 3, 2)));

        assertThat(read.figures().getFirst())
                .extracting(
                        StatedFigure::driver,
                        StatedFigure::name,
                        StatedFigure::value,
                        StatedFigure::unit,
                        StatedFigure::window)
                .containsExactly(
                        tuple(
                                "Zoë Müller",
                                StatedFigure.DELIVERIES,
                                new BigDecimal("212"),
                                FigureUnit.DELIVERIES,
                                null),
                        tuple("Zoë Müller", "Acceptance rate", new BigDecimal("87"), FigureUnit.PERCENT, null),
                        tuple("Zoë Müller", "Cancellation rate", new BigDecimal("3"), FigureUnit.PERCENT, null),
                        tuple("Zoë Müller", "Completion rate", new BigDecimal("97"), FigureUnit.PERCENT, null),
                        tuple(
                                "Zoë Müller",
                                StatedFigure.OVERALL,
                                new BigDecimal("4.93"),
                                FigureUnit.STARS,
                                "last 4 weeks"),
                        tuple(
                                "Zoë Müller",
                                StatedFigure.OVERALL,
                                new BigDecimal("4.9"),
                                FigureUnit.STARS,
                                "previous 500 trips"));
        assertThat(read.figures().toString()).doesNotContain("AB12");
    }

    @Test
    void tripsAreNeverRatings() {
        var file = Collected.file(
                folder,
                "trips.csv",
                "city_id,begintrip_lat,begintrip_lng,license_plate,rating,date\n1,50.1,8.6,AB12 CDE,5,2026-03-02\n");

        assertThatExceptionOfType(ImportRefused.class)
                .isThrownBy(() -> Importing.plan(file, ReadingChoices.NONE, null))
                .satisfies(refused -> assertThat(refused.kind()).isEqualTo("uber-no-ratings"));
    }

    @Test
    void theEuReportNamesToneReasonAndContact() throws Exception {
        var read = Collected.of(file("eu-feedback-as-table.csv"));

        assertThat(read.plan().coverage()).isEqualTo(Coverage.NEGATIVE);
        assertThat(read.entries())
                .extracting(
                        entry -> entry.verdict().sentiment(),
                        entry -> entry.occasion().date(),
                        entry -> entry.occasion().time(),
                        entry -> entry.words().comment(),
                        Entry::marks)
                .containsExactly(
                        tuple(
                                Sentiment.NEGATIVE,
                                LocalDate.of(2026, 3, 2),
                                LocalTime.of(18, 3),
                                "Package thrown",
                                List.of(complaint(Factor.CARE), complaint(Factor.COMMUNICATION))),
                        tuple(
                                Sentiment.NEGATIVE,
                                LocalDate.of(2026, 3, 5),
                                null,
                                null,
                                List.of(complaint(Factor.PUNCTUALITY))),
                        tuple(Sentiment.POSITIVE, LocalDate.of(2026, 3, 5), null, null, List.of()));
        assertThat(read.entries().toString()).doesNotContain("Ulm").doesNotContain("89073");
    }

    private static Mark complaint(Factor factor) {
        return Mark.exported(factor, Polarity.COMPLAINT);
    }

    private static Path file(String name) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(StatedFiguresTest.class.getResource(name), name)
                .toURI());
    }
}

package app.doorstep.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.doorstep.domain.Coverage;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Period;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Scope;
import app.doorstep.domain.StarTally;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrendsTest {
    private static final Scope FLEX = new Scope(Platform.AMAZON_FLEX, null, Coverage.COMPLETE, false);
    private static final Set<Factor> ALL = EnumSet.allOf(Factor.class);

    @Test
    void aWeekIsOnePointWithItsCountMeanAndBand() {
        var tallies = List.of(
                overall("2026-02-08", 5, 68),
                overall("2026-02-10", 4, 3),
                overall("2026-02-11", 3, 4),
                overall("2026-02-13", 2, 2),
                overall("2026-02-14", 1, 3),
                overall("2026-02-15", 4, 1));

        var trend = Trends.of(tallies, ALL, Step.WEEK, null, DayOfWeek.SUNDAY);

        assertThat(trend.points())
                .containsExactly(
                        point("2026-02-08", "2026-02-14", 80, "4.64", "4.40", "4.83"),
                        new TrendPoint(
                                Platform.AMAZON_FLEX,
                                Factor.OVERALL,
                                LocalDate.of(2026, 2, 15),
                                LocalDate.of(2026, 2, 21),
                                1,
                                new BigDecimal("4.00"),
                                null,
                                null,
                                TrendSource.EXPORTED));
        assertThat(trend.lines())
                .containsExactly(new Trend.Line(
                        Platform.AMAZON_FLEX,
                        Factor.OVERALL,
                        TrendSource.EXPORTED,
                        Mean.of(new StarCounts(3, 2, 4, 4, 68))));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # a Tuesday,  by,    week starts, start,      end
        2026-02-10,   DAY,   SUNDAY,      2026-02-10, 2026-02-10
        2026-02-10,   WEEK,  SUNDAY,      2026-02-08, 2026-02-14
        2026-02-10,   WEEK,  MONDAY,      2026-02-09, 2026-02-15
        2026-02-10,   WEEK,  SATURDAY,    2026-02-07, 2026-02-13
        2026-02-10,   WEEK,  TUESDAY,     2026-02-10, 2026-02-16
        2026-02-10,   MONTH, SUNDAY,      2026-02-01, 2026-02-28
        2028-02-10,   MONTH, SUNDAY,      2028-02-01, 2028-02-29
        2026-01-01,   WEEK,  MONDAY,      2025-12-29, 2026-01-04
        """)
    void aStepIsThatOfTheCalendar(String day, Step by, DayOfWeek weekStart, LocalDate start, LocalDate end) {
        var trend = Trends.of(List.of(overall(day, 5, 1)), ALL, by, null, weekStart);
        assertThat(trend.points())
                .extracting(TrendPoint::start, TrendPoint::end)
                .containsExactly(tuple(start, end));
        assertThat(trend.ratings()).containsExactly(new Trend.Count(start, end, 1));
    }

    @Test
    void onlyCompleteSourcesAndNothingExcludedIsInIt() {
        var trend = Trends.of(
                List.of(
                        overall("2026-02-10", 5, 3),
                        tally(new Scope(Platform.AMAZON_FLEX, null, Coverage.NEGATIVE, false), 1, 9),
                        tally(new Scope(Platform.AMAZON_FLEX, null, Coverage.PICKED, false), 1, 9),
                        tally(new Scope(Platform.AMAZON_FLEX, null, Coverage.COMPLETE, true), 1, 9)),
                ALL,
                Step.MONTH,
                null,
                DayOfWeek.SUNDAY);
        assertThat(trend.points())
                .extracting(TrendPoint::n, TrendPoint::mean)
                .containsExactly(tuple(3, new BigDecimal("5.00")));
    }

    @Test
    void starsOfDifferentAppsAreNeverAveragedTogether() {
        var uber = new Scope(Platform.UBER_EATS, null, Coverage.COMPLETE, false);
        var trend = Trends.of(
                List.of(tally(uber, 1, 2), overall("2026-02-10", 5, 2)), ALL, Step.WEEK, null, DayOfWeek.SUNDAY);
        assertThat(trend.points())
                .extracting(TrendPoint::platform, TrendPoint::n, TrendPoint::mean)
                .containsExactly(
                        tuple(Platform.AMAZON_FLEX, 2, new BigDecimal("5.00")),
                        tuple(Platform.UBER_EATS, 2, new BigDecimal("1.00")));
    }

    @Test
    void exportedAndDerivedStarsOfAFactorAreTwoLines() {
        var tallies = List.of(
                new StarTally(LocalDate.of(2026, 2, 10), FLEX, Factor.CARE, false, 5, 12),
                new StarTally(LocalDate.of(2026, 2, 10), FLEX, Factor.CARE, true, 1, 11));
        var trend = Trends.of(tallies, Set.of(Factor.CARE), Step.WEEK, null, DayOfWeek.SUNDAY);
        assertThat(trend.points())
                .extracting(TrendPoint::source, TrendPoint::n, TrendPoint::mean)
                .containsExactly(
                        tuple(TrendSource.EXPORTED, 12, new BigDecimal("5.00")),
                        tuple(TrendSource.DERIVED, 11, new BigDecimal("1.00")));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
         9, 0
        10, 10
        """)
    void aDerivedLineNeedsTenMarksInThePeriod(int marks, int points) {
        var tallies = new ArrayList<StarTally>();
        for (int i = 0; i < marks; i++) {
            tallies.add(new StarTally(LocalDate.of(2026, 2, 1).plusDays(i), FLEX, Factor.CARE, true, 2, 1));
        }
        var trend = Trends.of(tallies, ALL, Step.DAY, null, DayOfWeek.SUNDAY);
        assertThat(trend.points()).hasSize(points).noneMatch(TrendPoint::isDrawn);
    }

    @Test
    void onlyThePeriodCountsAndOnlyTheFactorsAskedFor() {
        var february = new Period(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28));
        var tallies = List.of(
                overall("2026-01-31", 1, 5),
                overall("2026-02-01", 4, 1),
                overall("2026-02-28", 5, 1),
                overall("2026-03-01", 1, 5),
                new StarTally(LocalDate.of(2026, 2, 10), FLEX, Factor.CARE, false, 2, 12));
        var trend = Trends.of(tallies, Set.of(Factor.OVERALL), Step.MONTH, february, DayOfWeek.SUNDAY);
        assertThat(trend.points())
                .extracting(TrendPoint::factor, TrendPoint::n, TrendPoint::mean)
                .containsExactly(tuple(Factor.OVERALL, 2, new BigDecimal("4.50")));
    }

    @Test
    void theCountsBeneathHaveNoGapsAndAThinTrendOffersCoarserSteps() {
        var trend = Trends.of(
                List.of(overall("2026-02-08", 5, 4), overall("2026-02-24", 5, 30)),
                Set.of(Factor.CARE),
                Step.WEEK,
                null,
                DayOfWeek.SUNDAY);
        assertThat(trend.ratings()).extracting(Trend.Count::n).containsExactly(4, 0, 30);
        assertThat(trend.coarser()).isEqualTo(Step.MONTH);
    }

    @Test
    void theStepsOfALineAddUpToTheWhole() {
        var random = new Random(11);
        var tallies = new ArrayList<StarTally>();
        for (int i = 0; i < 3_000; i++) {
            var day = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(500));
            var factor = Factor.STARRED.get(random.nextInt(Factor.STARRED.size()));
            tallies.add(new StarTally(
                    day, FLEX, factor, factor != Factor.OVERALL && random.nextBoolean(), 1 + random.nextInt(5), 1));
        }
        for (var by : Step.values()) {
            var trend = Trends.of(tallies, ALL, by, null, DayOfWeek.MONDAY);
            assertThat(trend.points().stream().mapToInt(TrendPoint::n).sum()).isEqualTo(3_000);
            assertThat(trend.lines())
                    .allSatisfy(line -> assertThat(trend.pointsOf(line).stream()
                                    .mapToInt(TrendPoint::n)
                                    .sum())
                            .isEqualTo(line.mean().count()));
        }
    }

    private static TrendPoint point(String start, String end, int n, String mean, String low, String high) {
        return new TrendPoint(
                Platform.AMAZON_FLEX,
                Factor.OVERALL,
                LocalDate.parse(start),
                LocalDate.parse(end),
                n,
                new BigDecimal(mean),
                new BigDecimal(low),
                new BigDecimal(high),
                TrendSource.EXPORTED);
    }

    private static StarTally overall(String day, int stars, int count) {
        return new StarTally(LocalDate.parse(day), FLEX, Factor.OVERALL, false, stars, count);
    }

    private static StarTally tally(Scope scope, int stars, int count) {
        return new StarTally(LocalDate.of(2026, 2, 10), scope, Factor.OVERALL, false, stars, count);
    }
}

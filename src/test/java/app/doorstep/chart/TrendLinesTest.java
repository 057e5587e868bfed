package app.doorstep.chart;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.analysis.Step;
import app.doorstep.analysis.Trend;
import app.doorstep.analysis.TrendSource;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrendLinesTest {
    private static final TrendView CARE = TrendView.of(Set.of(Factor.CARE));

    @Test
    void aDerivedPointNeedsThreeMarks() {
        var lines = TrendLines.of(Years.half(5, 2, 4, 3, 2, 6), CARE);
        assertThat(lines.lines()).hasSize(1);
        assertThat(lines.lines().getFirst().positions()).containsExactly(0, 2, 3, 5);
    }

    @Test
    void twoPointsAreNoLine() {
        assertThat(TrendChart.drawn(Years.half(9, 9), CARE)).isEmpty();
        assertThat(TrendChart.drawn(Years.half(9, 9, 9), CARE)).containsExactly(Factor.CARE);
    }

    @Test
    void nineMarksAreNoLine() {
        assertThat(TrendChart.drawn(Years.half(3, 3, 3), CARE)).isEmpty();
    }

    @Test
    void everyStepIsCountedWhateverTheLines() {
        var lines = TrendLines.of(Years.half(), CARE);
        assertThat(lines.counts()).containsExactly(21, 22, 23, 24, 25, 26);
        assertThat(lines.ratings()).isEqualTo(141);
    }

    @Test
    void stepsWithoutRatingsKeepTheirPlace() {
        var trend = Years.by(
                Step.WEEK,
                List.of(
                        Years.overall(LocalDate.of(2026, 2, 3), 5, 2),
                        Years.overall(LocalDate.of(2026, 2, 17), 4, 1),
                        Years.overall(LocalDate.of(2026, 2, 24), 4, 1)));
        var lines = TrendLines.of(trend, TrendView.of(Set.of(Factor.OVERALL)));
        assertThat(lines.counts()).containsExactly(2, 0, 1, 1);
        assertThat(lines.lines().getFirst().positions()).containsExactly(0, 2, 3);
    }

    @Test
    void aLastStepThatHasHardlyBegunIsNotDrawnYet() {
        var view = TrendView.of(Set.of(Factor.OVERALL));
        assertThat(TrendLines.of(weeks(8, 9, 7, 2), view).lines().getFirst().positions())
                .containsExactly(0, 1, 2);
        assertThat(TrendLines.of(weeks(8, 9, 7, 3), view).lines().getFirst().positions())
                .containsExactly(0, 1, 2, 3);
        assertThat(TrendLines.of(weeks(2, 9, 7, 2), view).lines().getFirst().positions())
                .containsExactly(0, 1, 2);
        assertThat(TrendLines.of(weeks(8, 1, 7, 2), view).lines().getFirst().positions())
                .containsExactly(0, 1, 2, 3);
        assertThat(TrendLines.of(weeks(8, 9, 7, 2), view).counts()).containsExactly(8, 9, 7, 2);
    }

    private static Trend weeks(int... ratings) {
        var first = LocalDate.of(2026, 2, 3);
        return Years.by(
                Step.WEEK,
                IntStream.range(0, ratings.length)
                        .mapToObj(week -> Years.overall(first.plusWeeks(week), 4, ratings[week]))
                        .toList());
    }

    @Test
    void theSpanShowsMonthsBeforeTheFirstRating() {
        var year = new Period(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 6, 30));
        var lines = TrendLines.of(
                Years.half(), TrendView.of(Set.of(Factor.PUNCTUALITY)).over(year));
        assertThat(lines.starts()).hasSize(12).first().isEqualTo(LocalDate.of(2025, 7, 1));
        assertThat(lines.lines().getFirst().positions()).containsExactly(6, 7, 8, 9, 10, 11);
    }

    @Test
    void theAxisBreaksUnderTheLowestPoint() {
        assertThat(TrendLines.of(Years.half(), TrendView.specific()).floor()).isEqualTo(4);
        var low = Years.by(
                Step.DAY,
                List.of(
                        Years.overall(LocalDate.of(2026, 2, 3), 2, 2),
                        Years.overall(LocalDate.of(2026, 2, 4), 5, 1),
                        Years.overall(LocalDate.of(2026, 2, 5), 5, 1)));
        assertThat(TrendLines.of(low, TrendView.of(Set.of(Factor.OVERALL))).floor())
                .isEqualTo(2);
    }

    @Test
    void noRatingsAreNothingToDraw() {
        assertThat(TrendLines.of(Years.by(Step.DAY, List.of()), TrendView.specific()))
                .isEqualTo(new TrendLines(List.of(), List.of(), List.of()));
    }

    @Test
    void whereTheAppGivesStarsForAFactorNoneAreDerived() {
        var trend = Years.by(Step.MONTH, Years.punctualityTwice());
        assertThat(TrendLines.of(trend, TrendView.of(Set.of(Factor.PUNCTUALITY)))
                        .lines())
                .extracting(drawn -> drawn.line().source())
                .containsExactly(TrendSource.EXPORTED);
    }
}

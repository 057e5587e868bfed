package app.doorstep.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The bands were computed apart from this program: the t density integrated by Simpson's rule, the intervals solved
/// by bisection.
class MeanTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
        # 1*,  2*,  3*,  4*,  5*,    n, mean,  low, high
          0,   0,   0,   0,   0,    0,     ,     ,
          0,   0,   0,   0,   2,    2, 5.00,     ,
          1,   0,   0,   0,   2,    3, 3.67, 1.00, 5.00
          0,   0,   0,   0,   3,    3, 5.00, 2.91, 5.00
          4,   0,   0,   0,   0,    4, 1.00, 1.00, 2.51
          0,   0,   0,   0,  10,   10, 5.00, 4.41, 5.00
          1,   2,   3,   4,   5,   15, 3.67, 2.95, 4.30
          3,   2,   4,   3,  68,   80, 4.64, 4.40, 4.83
        100,  50,  40, 200, 610, 1000, 4.17, 4.09, 4.25
        """)
    void aMeanHasItsCountAndTheBandOfItsRatingsAndOneThree(
            long one,
            long two,
            long three,
            long four,
            long five,
            int n,
            @Nullable BigDecimal mean,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high) {
        assertThat(Mean.of(new long[] {one, two, three, four, five})).isEqualTo(new Mean(n, mean, low, high));
    }

    @Test
    void aMeanIsRoundedHalfUpFromTheExactFraction() {
        // 921/200 = 4.605 exactly, which no binary fraction is
        assertThat(Mean.of(new StarCounts(0, 0, 0, 79, 121)).mean()).isEqualTo(new BigDecimal("4.61"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
           1, 12.706205
           2,  4.302653
           3,  3.182446
         4.5,  2.658912
          10,  2.228139
          40,  2.021075
          80,  1.990063
        1000,  1.962339
        """)
    void theTwoSidedPointOfStudentsTIsExact(double freedom, double expected) {
        assertThat(StudentT.twoSided95(freedom)).isCloseTo(expected, within(1e-6));
    }

    @Test
    void theMeanAlwaysLiesInItsBandAndTheBandOnTheScale() {
        var random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            var stars = new StarCounts(
                    random.nextInt(4), random.nextInt(3), random.nextInt(5), random.nextInt(9), random.nextInt(40));
            var mean = Mean.of(stars);
            if (mean.count() >= 3) {
                assertThat(mean.mean()).as("%s", stars).isBetween(mean.low(), mean.high());
                assertThat(mean.low()).isGreaterThanOrEqualTo(BigDecimal.ONE);
                assertThat(mean.high()).isLessThanOrEqualTo(BigDecimal.valueOf(5));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        12,  12, 100.0, 75.8, 100.0
         0,  12,   0.0,  0.0,  24.2
         5,  80,   6.3,  2.7,  13.8
        90, 100,  90.0, 82.6,  94.5
         1,   3,  33.3,  6.1,  79.2
         0,   1,   0.0,  0.0,  79.3
        """)
    void aShareHasWilsonsBand(long part, long of, BigDecimal percent, BigDecimal low, BigDecimal high) {
        assertThat(Share.of(part, of)).isEqualTo(new Share(part, of, percent, low, high));
    }

    @Test
    void nothingOfNothingIsNoShare() {
        assertThat(Share.of(0, 0)).isEqualTo(new Share(0, 0, null, null, null));
    }

    @Test
    void twelveThumbsOfTwelveAre76To100Percent() {
        var low = Share.of(12, 12).low();
        assertThat(low).isNotNull();
        assertThat(low.setScale(0, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal("76"));
    }
}

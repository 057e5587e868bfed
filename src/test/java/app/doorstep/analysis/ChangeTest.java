package app.doorstep.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The intervals in the comments were computed apart from this program.
class ChangeTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
        # now               before              verdict   difference
        0 0 0 0 2,          0 0 0 0 40,         TooFew,
        3 2 4 3 68,         4 3 5 5 58,         NoClearChange,
        20 5 5 10 40,       2 2 4 10 62,        Down,     -1.04
        0 0 0 0 30,         0 0 0 30 0,         Up,       1.00
        0 0 0 2 6,          0 2 2 2 2,          Up,       1.25
        3 0 0 0 0,          0 0 0 0 3,          Down,     -4.00
        0 0 5 0 0,          0 0 9 0 0,          NoClearChange,
        """)
    void meansDifferWhereTheWelchIntervalExcludesZero(String now, String before, String verdict, String difference) {
        var change = Change.ofMeans(stars(now), stars(before));
        assertThat(change).isEqualTo(expected(verdict, difference, change));
        assertThat(change.now()).isEqualTo((int) stars(now).count());
        assertThat(change.before()).isEqualTo((int) stars(before).count());
    }

    // 5/80-2/75: -3.9 to 11.4; 2/127-7/122: -9.9 to 0.8; 20/80-5/75: 6.9 to 29.5; 0/80-10/75: -22.8 to -5.8;
    // 56/70-48/80: 5.2 to 33.4; 9/10-3/10: 17.1 to 80.9
    @ParameterizedTest
    @CsvSource(textBlock = """
         5,  80,  2,  75, NoClearChange,
         2, 127,  7, 122, NoClearChange,
        20,  80,  5,  75, Up,    18.3
         0,  80, 10,  75, Down, -13.3
        56,  70, 48,  80, Up,    20.0
         9,  10,  3,  10, Up,    60.0
         2,   2,  0,  90, TooFew,
        """)
    void sharesDifferWhereNewcombesIntervalExcludesZero(
            long part, long of, long before, long ofBefore, String verdict, String difference) {
        var change = Change.ofShares(part, of, before, ofBefore);
        assertThat(change).isEqualTo(expected(verdict, difference, change));
    }

    @Test
    void turnedAroundEachVerdictIsItsOpposite() {
        for (int part = 0; part <= 20; part++) {
            for (int before = 0; before <= 30; before++) {
                var there = Change.ofShares(part, 20, before, 30);
                var back = Change.ofShares(before, 30, part, 20);
                assertThat(there instanceof Change.Up).isEqualTo(back instanceof Change.Down);
                assertThat(there instanceof Change.Down).isEqualTo(back instanceof Change.Up);
            }
        }
    }

    private static Change expected(String verdict, String difference, Change counts) {
        return switch (verdict) {
            case "TooFew" -> new Change.TooFew(counts.now(), counts.before());
            case "Up" -> new Change.Up(new BigDecimal(difference), counts.now(), counts.before());
            case "Down" -> new Change.Down(new BigDecimal(difference), counts.now(), counts.before());
            default -> new Change.NoClearChange(counts.now(), counts.before());
        };
    }

    private static StarCounts stars(String counts) {
        var parts = counts.split(" ", -1);
        return new StarCounts(
                Long.parseLong(parts[0]),
                Long.parseLong(parts[1]),
                Long.parseLong(parts[2]),
                Long.parseLong(parts[3]),
                Long.parseLong(parts[4]));
    }
}

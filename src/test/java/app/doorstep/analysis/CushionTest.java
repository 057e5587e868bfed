package app.doorstep.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CushionTest {
    @Test
    void aWindowOfDaysGrows() {
        // (371 + 3) / 83 = 4.506, one more would be 4.464; (371 + 85) / 97 = 4.701, one less 4.698.
        assertThat(Cushion.growing(new BigDecimal("4.50"), 371, 80, 1, 5))
                .isEqualTo(new Cushion(new BigDecimal("4.50"), true, 3, false));
        assertThat(Cushion.growing(new BigDecimal("4.70"), 371, 80, 1, 5))
                .isEqualTo(new Cushion(new BigDecimal("4.70"), false, 17, false));
    }

    @Test
    void aFullWindowDropsItsOldest() {
        // Ten 1-star ratings leave first: each new 1-star takes the place of one of them.
        var ratings = Stream.concat(Collections.nCopies(10, 1).stream(), Collections.nCopies(90, 5).stream())
                .toList();
        assertThat(Cushion.rolling(new BigDecimal("4.20"), ratings, 100, 1, 5))
                .isEqualTo(new Cushion(new BigDecimal("4.20"), true, 20, false));
    }

    @Test
    void fiveStarsAreNeverReachedByAnother() {
        assertThat(Cushion.growing(new BigDecimal("5"), 5, 2, 1, 5))
                .isEqualTo(new Cushion(new BigDecimal("5"), false, 1000, true));
    }
}

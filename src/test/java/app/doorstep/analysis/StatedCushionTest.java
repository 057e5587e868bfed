package app.doorstep.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedCushionTest {
    /// 96 of 100: eleven more if thumbs up drop out, fifteen if the four thumbs down drop out first.
    @ParameterizedTest
    @CsvSource(textBlock = """
        96,   100, 85, true,  11, 15
        85,   100, 85, true,  0,  15
        84,   100, 85, false, 1,
        100,  100, 85, true,  15, 15
        90,   20,  85, true,  1,  3
        """)
    void aPercentageHasARange(
            BigDecimal percent, int size, BigDecimal line, boolean above, int least, @Nullable Integer most) {
        assertThat(StatedCushion.ofPercent(percent, size, line)).isEqualTo(new StatedCushion(line, above, least, most));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        4.93, 500, 4.60, true,  41
        4.20, 100, 4.20, true,  0
        4.10, 100, 4.20, false, 3
        """)
    void aMeanHasAnEndThatIsSure(BigDecimal mean, int size, BigDecimal line, boolean above, int least) {
        assertThat(StatedCushion.ofStars(mean, size, line)).isEqualTo(new StatedCushion(line, above, least, null));
    }
}

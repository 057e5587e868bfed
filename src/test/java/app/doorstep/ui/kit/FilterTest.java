package app.doorstep.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.Platform;
import app.doorstep.domain.Selection;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        LAST_7_DAYS,    2026-03-02, 2026-03-08
        LAST_30_DAYS,   2026-02-07, 2026-03-08
        LAST_12_WEEKS,  2025-12-15, 2026-03-08
        LAST_12_MONTHS, 2025-03-09, 2026-03-08
        THIS_MONTH,     2026-03-01, 2026-03-08
        LAST_MONTH,     2026-02-01, 2026-02-28
        EVERYTHING,     -,          -
        """)
    void aPeriodEndsToday(PeriodChoice period, LocalDate from, LocalDate to) {
        assertThat(new Filter(period, Platform.UBER_EATS, null).selection(LocalDate.of(2026, 3, 8)))
                .isEqualTo(new Selection(from, to, Platform.UBER_EATS, null));
    }
}

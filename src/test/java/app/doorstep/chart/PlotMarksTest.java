package app.doorstep.chart;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.DayEvent;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

/// Where the driver's events stand.
class PlotMarksTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 8);

    @Test
    void anEventThatBeganEarlierAndLastsStandsAtTheEdgeAndOneThatIsOverDoesNot() {
        assertThat(at(3, 16).from(0)).isEqualTo(new PlotMarks.Moment(0, 8, "New van"));
        assertThat(at(3, 5).from(0)).isEqualTo(new PlotMarks.Moment(-5, -3, "New van"));
        assertThat(at(10, 12).from(0)).isEqualTo(new PlotMarks.Moment(2, 4, "New van"));
    }

    private static PlotMarks.Moment at(int from, int until) {
        return PlotMarks.Moment.of(
                new DayEvent(LocalDate.of(2026, 11, from), LocalDate.of(2026, 11, until), "New van"),
                day -> ChronoUnit.DAYS.between(FIRST, day),
                "New van");
    }
}

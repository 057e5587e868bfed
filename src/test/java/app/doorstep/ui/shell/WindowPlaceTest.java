package app.doorstep.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowPlaceTest {
    private static final Rectangle2D MAIN = new Rectangle2D(0, 0, 1366, 728);
    private static final Rectangle2D LEFT = new Rectangle2D(-1920, 0, 1920, 1040);

    @ParameterizedTest
    @CsvSource({
        "100 50, true, true",
        "-1900 20, true, false",
        "1400 20, false, false",
        "1340 20, false, false",
        "20 740, false, false",
        "20 -30, false, false",
        "-32000 -32000, false, false",
        "'', false, false",
        "1e3 0, false, false"
    })
    void aPlaceHoldsWhileAScreenShowsWhereToTakeTheWindow(String remembered, boolean withBoth, boolean withOne) {
        assertThat(WindowPlace.of(remembered, List.of(MAIN, LEFT)).isPresent()).isEqualTo(withBoth);
        assertThat(WindowPlace.of(remembered, List.of(MAIN)).isPresent()).isEqualTo(withOne);
    }
}

package app.doorstep.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelPlacesTest {
    @Test
    void labelsFarApartStayBesideTheirLines() {
        assertThat(LabelPlaces.spread(List.of(100.0, 20.0, 60.0), 34, 0, 200)).containsExactly(100.0, 20.0, 60.0);
    }

    @Test
    void labelsCloseTogetherMoveDownInTheOrderOfTheirLines() {
        assertThat(LabelPlaces.spread(List.of(22.0, 20.0, 24.0), 34, 0, 200)).containsExactly(54.0, 20.0, 88.0);
    }

    @Test
    void labelsAtTheFootMoveUp() {
        assertThat(LabelPlaces.spread(List.of(190.0, 195.0), 34, 0, 200)).containsExactly(149.0, 183.0);
    }

    @Test
    void labelsThatFindNoRoomStillDoNotCoverEachOther() {
        assertThat(LabelPlaces.spread(List.of(5.0, 5.0, 5.0), 34, 0, 50)).containsExactly(0.0, 34.0, 68.0);
    }

    @Test
    void noLabelsNeedNoPlace() {
        assertThat(LabelPlaces.spread(List.of(), 34, 0, 50)).isEmpty();
    }
}

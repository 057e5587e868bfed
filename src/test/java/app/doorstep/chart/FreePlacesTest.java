package app.doorstep.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;

class FreePlacesTest {
    private static final Rectangle2D UP = new Rectangle2D.Double(0, 0, 50, 10);
    private static final Rectangle2D MIDDLE = new Rectangle2D.Double(0, 20, 50, 10);
    private static final Rectangle2D DOWN = new Rectangle2D.Double(0, 40, 50, 10);

    @Test
    void aLabelStandsWhereNoLineRunsThroughIt() {
        var free = new FreePlaces(List.of(new Line2D.Double(0, 0, 50, 30)));
        assertThat(free.take(List.of(UP, MIDDLE, DOWN))).isEqualTo(DOWN);
    }

    @Test
    void theBestPlaceIsTakenWhereAllAreFree() {
        assertThat(new FreePlaces(List.of()).take(List.of(MIDDLE, UP, DOWN))).isEqualTo(MIDDLE);
    }

    @Test
    void twoLabelsDoNotCoverEachOther() {
        var free = new FreePlaces(List.of(new Line2D.Double(0, 25, 50, 25)));
        assertThat(List.of(free.take(List.of(UP, MIDDLE)), free.take(List.of(UP, MIDDLE))))
                .containsExactly(UP, MIDDLE);
    }
}

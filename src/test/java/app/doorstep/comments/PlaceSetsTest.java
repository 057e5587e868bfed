package app.doorstep.comments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class PlaceSetsTest {
    private static final int PLACES = 9000;

    private final PlaceSetsBuilder builder = new PlaceSetsBuilder(PLACES);

    @Test
    void aSetHoldsThePlacesThatWerePutInAndNoOthers() {
        int few = builder.add(set(1, 63, 64, 4095, 4096, 8999), List.of());
        int one = builder.add(set(8192), List.of());
        var sets = new PlaceSets(PLACES, builder.build());

        assertThat(places(sets, few)).containsExactly(1, 63, 64, 4095, 4096, 8999);
        assertThat(places(sets, one)).containsExactly(8192);
        assertThat(places(sets, PlaceSets.EMPTY)).isEmpty();
    }

    @Test
    void theSummariesOfItsPartsStandBeforeASet() {
        int all = builder.add(set(1, 70, 5000), List.of(set(70, 5000), set(5000)));
        var sets = new PlaceSets(PLACES, builder.build());

        assertThat(places(sets, all)).containsExactly(1, 70, 5000);
        assertThat(sets.mayHave(all - sets.summaries, 1)).isFalse();
        assertThat(sets.mayHave(all - sets.summaries, 70)).isTrue();
        assertThat(sets.mayHave(all - 2 * sets.summaries, 70)).isFalse();
        assertThat(sets.mayHave(all - 2 * sets.summaries, 5000)).isTrue();
    }

    @Test
    void aSetThatIsThereTwiceStandsThereOnce() {
        assertThat(builder.add(set(5, 6), List.of()))
                .isEqualTo(builder.add(set(5, 6), List.of()))
                .isNotEqualTo(builder.add(set(5), List.of()));
    }

    private static BitSet set(int... places) {
        var set = new BitSet();
        IntStream.of(places).forEach(set::set);
        return set;
    }

    private static int[] places(PlaceSets sets, int set) {
        return IntStream.range(0, PLACES).filter(place -> sets.has(set, place)).toArray();
    }
}

package app.doorstep.comments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class LanesTest {
    private static final int ROWS = 5;

    private final int[] weights =
            new Random(1).ints((long) ROWS * Pair.COUNT, -3000, 3001).toArray();
    private final Lanes lanes = new Lanes(weights);

    @Test
    void eachWeightIsFoundAgain() {
        var found = IntStream.range(0, weights.length)
                .map(i -> lanes.get(i - i % Pair.COUNT, i % Pair.COUNT))
                .toArray();

        assertThat(found).isEqualTo(weights);
    }

    @Test
    void asManyRowsAsAreAllowedAddUpToTheSumOfEachPair() {
        int[] rows = {0, 2 * Pair.COUNT, 4 * Pair.COUNT};
        var traits = IntStream.range(0, lanes.most()).map(i -> i % rows.length).toArray();
        var sums = new int[Pair.COUNT];
        Arrays.fill(sums, 7);

        lanes.sum(rows, traits, 0, traits.length, sums);

        var expected = new int[Pair.COUNT];
        Arrays.setAll(
                expected,
                pair -> 7
                        + IntStream.of(traits)
                                .map(trait -> weights[rows[trait] + pair])
                                .sum());
        assertThat(sums).isEqualTo(expected);
    }

    @Test
    void theHeaviestWeightsOverflowNoLane() {
        var heaviest = new int[2 * Pair.COUNT];
        Arrays.fill(heaviest, 0, Pair.COUNT, 2765);
        Arrays.fill(heaviest, Pair.COUNT, heaviest.length, -2765);
        var extreme = new Lanes(heaviest);
        var sums = new int[Pair.COUNT];

        extreme.sum(new int[] {0, Pair.COUNT}, new int[extreme.most()], 0, extreme.most(), sums);

        assertThat(sums).containsOnly(2765 * extreme.most());
    }
}

package app.doorstep.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PhraseCountsTest {
    @Test
    void countsThatComeAndGoAreAsInAMap() {
        var random = new Random(7);
        var expected = new TreeMap<Long, Integer>();
        var counts = PhraseCounts.NONE;
        for (int round = 0; round < 300; round++) {
            var changes = new TreeMap<Long, Integer>();
            for (int i = random.nextInt(40); i > 0; i--) {
                int phrase = random.nextInt(random.nextBoolean() ? 50 : 5_000_000);
                long key = PhraseCounts.key(phrase, random.nextInt(10) < 7 ? 0 : random.nextInt(300));
                int before = expected.getOrDefault(key, 0);
                changes.put(key, random.nextBoolean() ? -before : random.nextInt(1, 1 + (round % 9) * 1000 + 1));
            }
            counts = counts.plus(
                    changes.keySet().stream().mapToLong(Long::longValue).toArray(),
                    changes.values().stream().mapToInt(Integer::intValue).toArray());
            changes.forEach((key, by) -> expected.merge(key, by, Integer::sum));
            expected.values().removeIf(count -> count == 0);

            assertThat(read(counts)).isEqualTo(expected);
        }
    }

    @Test
    void aCountTakesTwoBytes() {
        var keys = new long[1000];
        var by = new int[1000];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = PhraseCounts.key(i * 60, 0);
            by[i] = 1;
        }

        assertThat(PhraseCounts.NONE.plus(keys, by).bytes()).hasSizeLessThanOrEqualTo(2000);
    }

    @Test
    void readingDamageEnds() {
        var random = new Random(11);
        for (int round = 0; round < 1000; round++) {
            var bytes = new byte[random.nextInt(100)];
            random.nextBytes(bytes);

            assertThat(read(PhraseCounts.of(bytes)).size()).isLessThanOrEqualTo(bytes.length);
        }
    }

    private static Map<Long, Integer> read(PhraseCounts counts) {
        var result = new TreeMap<Long, Integer>();
        counts.forEach((phrase, form, count) -> result.merge(PhraseCounts.key(phrase, form), count, Integer::sum));
        return result;
    }
}

package app.doorstep.ui.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagedRowsTest {
    private final List<Long> asked = new ArrayList<>();

    private PagedRows rows(int count) {
        return new PagedRows(LongStream.rangeClosed(1, count).toArray(), (ids, rows) -> {
            asked.add(ids[0]);
            assertThat(rows).hasSameSizeAs(ids);
        });
    }

    @Test
    void onlyPagesThatAreLookedAtAndThoseBesideThemAreRead() {
        var rows = rows(1_000_000);

        assertThat(rows.get(0).id()).isEqualTo(1);
        assertThat(rows.get(127).id()).isEqualTo(128);
        assertThat(rows.get(999_999).id()).isEqualTo(1_000_000);

        assertThat(asked).containsExactly(1L, 129L, 999_937L, 999_809L);
    }

    @Test
    void pagesOfLateAreKeptAndOlderOnesReadAgain() {
        var rows = rows(PagedRows.PAGE * 100);
        for (int page = 0; page < 40; page++) {
            rows.get(page * PagedRows.PAGE);
        }
        asked.clear();

        rows.get(39 * PagedRows.PAGE);
        rows.get(0);

        assertThat(asked).containsExactly(1L, 129L);
    }

    /// The reader answers only when the table has moved on by `late` rows.
    @ParameterizedTest
    @CsvSource({"3, 100", "20, 100", "-3, 100", "-20, 100"})
    void whoeverScrollsOnFindsEveryRowThereThoughReadingTakesAWhile(int step, int late) {
        var open = new ArrayDeque<long[]>();
        var there = new HashSet<Long>();
        var rows = new PagedRows(LongStream.rangeClosed(1, 1_000_000).toArray(), (ids, _) -> open.add(ids));
        int start = 500_000;
        int view = 20;
        look(rows, start, view);
        there.addAll(answered(open));
        int asked = 0;
        for (int moved = 0; moved <= 10_000; moved += Math.abs(step)) {
            int top = start + moved * Integer.signum(step);
            assertThat(there).as("at row %d", top).containsAll(look(rows, top, view));
            asked = open.isEmpty() ? 0 : asked + Math.abs(step);
            if (asked >= late) {
                there.addAll(answered(open));
            }
        }
    }

    private static List<Long> look(PagedRows rows, int top, int view) {
        return IntStream.range(top, top + view)
                .mapToObj(at -> rows.get(at).id())
                .toList();
    }

    private static List<Long> answered(Deque<long[]> open) {
        var ids = open.stream().flatMapToLong(LongStream::of).boxed().toList();
        open.clear();
        return ids;
    }

    @Test
    void theRestOfTheRowsFollowsTheFirstWithoutReadingThemAgain() {
        var rows = rows(2 * PagedRows.PAGE);
        var changes = new ArrayList<String>();
        rows.addListener((ListChangeListener<LogRow>) change -> {
            while (change.next()) {
                changes.add(change.getFrom() + " to " + change.getTo());
            }
        });
        var first = rows.get(0);

        assertThat(rows.growTo(rows(PagedRows.PAGE))).as("fewer").isFalse();
        assertThat(rows.growTo(new PagedRows(new long[1000], (_, _) -> {})))
                .as("others")
                .isFalse();
        assertThat(rows.growTo(rows(1000))).isTrue();

        assertThat(changes).containsExactly(2 * PagedRows.PAGE + " to 1000");
        assertThat(rows.size()).isEqualTo(1000);
        assertThat(rows.get(0)).isSameAs(first);
        assertThat(rows.get(999).id()).isEqualTo(1000);
    }

    @Test
    void aRowIsFoundByItsNumber() {
        var rows = rows(100);

        assertThat(rows.indexOf(77L)).isEqualTo(76);
        assertThat(rows.indexOf(new LogRow(77))).isEqualTo(76);
        assertThat(rows.indexOf(101L)).isEqualTo(-1);
        assertThat(rows.hasSame(rows(100))).isTrue();
        assertThat(rows.hasSame(rows(99))).isFalse();
    }
}

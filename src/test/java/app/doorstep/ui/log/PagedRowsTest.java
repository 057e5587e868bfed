package app.doorstep.ui.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PagedRowsTest {
    private final List<Long> asked = new ArrayList<>();

    private PagedRows rows(int count) {
        return new PagedRows(LongStream.rangeClosed(1, count).toArray(), (ids, rows) -> {
            asked.add(ids[0]);
            assertThat(rows).hasSameSizeAs(ids);
        });
    }

    @Test
    void onlyPagesThatAreLookedAtAreRead() {
        var rows = rows(1_000_000);

        assertThat(rows.get(0).id()).isEqualTo(1);
        assertThat(rows.get(63).id()).isEqualTo(64);
        assertThat(rows.get(999_999).id()).isEqualTo(1_000_000);

        assertThat(asked).containsExactly(1L, 999_937L);
    }

    @Test
    void pagesOfLateAreKeptAndOlderOnesReadAgain() {
        var rows = rows(64 * 100);
        for (int page = 0; page < 40; page++) {
            rows.get(page * 64);
        }
        asked.clear();

        rows.get(39 * 64);
        rows.get(0);

        assertThat(asked).containsExactly(1L);
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

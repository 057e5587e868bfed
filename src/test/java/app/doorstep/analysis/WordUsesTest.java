package app.doorstep.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.Coverage;
import app.doorstep.domain.Platform;
import app.doorstep.domain.RatedComment;
import app.doorstep.domain.Scope;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WordUsesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final WordUses uses = new WordUses(List.of("friendly", "left in the rain"));

    @Test
    void whatUsesAWordIsNamedNewestFirstInWhateverOrderItCame() {
        var noon = LocalTime.NOON;
        add(3, DAY, noon, "friendly");
        add(1, DAY.plusDays(1), noon, "friendly");
        add(5, DAY, null, "friendly");
        add(4, DAY, noon, "friendly");
        add(2, DAY, noon.plusHours(1), "friendly");

        assertThat(uses.feedback("friendly")).isEqualTo(List.of(1L, 2L, 4L, 3L, 5L));
    }

    @Test
    void whateverFormItIsWrittenIn() {
        add(1, DAY, null, "Left out in the rain. And a friend");
        add(2, DAY, null, "left, in the rain");
        add(3, DAY, null, "they left it in rain");

        assertThat(uses.feedback("left in the rain")).isEqualTo(List.of(3L, 1L));
        assertThat(uses.feedback("friendly")).isEmpty();
    }

    private void add(long id, LocalDate day, @Nullable LocalTime time, String comment) {
        uses.add(new RatedComment(
                id, day, time, new Scope(Platform.AMAZON_FLEX, null, Coverage.COMPLETE, false), 5, comment));
    }
}

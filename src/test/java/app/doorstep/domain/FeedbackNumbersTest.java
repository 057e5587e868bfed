package app.doorstep.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FeedbackNumbersTest {
    @Test
    void theyAreAListLikeAnyOther() {
        var numbers = FeedbackNumbers.of(new long[] {3, 1, 2, 0}, 3);

        assertThat(numbers).isEqualTo(List.of(3L, 1L, 2L)).hasSameHashCodeAs(List.of(3L, 1L, 2L));
        assertThat(FeedbackNumbers.of(List.of(3L, 1L, 2L))).isEqualTo(numbers);
        assertThat(FeedbackNumbers.of(numbers)).isSameAs(numbers);
        assertThat(FeedbackNumbers.of(List.of())).isEmpty();
    }
}

package app.doorstep.replies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.doorstep.domain.Audience;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Kind;
import app.doorstep.domain.Mark;
import app.doorstep.domain.Outcome;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.ReplyChannel;
import app.doorstep.domain.SentReply;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeadlinesTest {
    private final Deadlines deadlines = Deadlines.in(ZoneOffset.UTC);
    private final Sample late = Sample.of(1, "late", "Ines", Mark.exported(Factor.PUNCTUALITY, Polarity.COMPLAINT));

    @Test
    void feedbackIsDueTwoDaysAfterItWasRecorded() {
        assertThat(deadlines.of(late.feedback(), Instant.parse("2026-02-12T18:00:00Z")))
                .isEqualTo(new Waiting(late.feedback(), Instant.parse("2026-02-12T18:00:00Z"), Waiting.State.DUE));
        assertThat(deadlines
                        .of(late.feedback(), Instant.parse("2026-02-12T18:00:01Z"))
                        .state())
                .isEqualTo(Waiting.State.OVERDUE);
    }

    @Test
    void aBuyersMessageIsDueAfterADay() {
        assertThat(deadlines.due(late.kind(Kind.MESSAGE).feedback())).isEqualTo("2026-02-11T18:00:00Z");
    }

    @Test
    void theClockStartsWithTheDayTheDriverLearnedOfIt() {
        assertThat(deadlines.due(late.learned(LocalDate.of(2026, 2, 9)).feedback()))
                .isEqualTo("2026-02-12T00:00:00Z");
    }

    @Test
    void whatWasOldWhenItWasImportedIsHistoryAndComesLast() {
        var old = late.withId(1).recorded("2026-02-23T08:00:00Z");
        var fresh = late.withId(2).recorded("2026-02-22T08:00:00Z");
        var now = Instant.parse("2026-03-31T08:00:00Z");
        assertThat(deadlines.waiting(List.of(old.feedback(), fresh.feedback()), _ -> ReplyChannel.CUSTOMER, now))
                .extracting(Waiting::state, waiting -> waiting.feedback().id())
                .containsExactly(tuple(Waiting.State.OVERDUE, 2L), tuple(Waiting.State.HISTORY, 1L));
    }

    @Test
    void whereNothingCanBeAnsweredNothingWaits() {
        assertThat(deadlines.waiting(List.of(late.feedback()), _ -> ReplyChannel.NONE, Instant.EPOCH))
                .isEmpty();
    }

    @Test
    void promptnessCountsAnswersAndTakesTheMiddleOne() {
        var answered = List.of(
                late.answered(sent("2026-02-11T18:00:00Z")).feedback(),
                late.answered(sent("2026-02-10T20:00:00Z")).feedback(),
                late.answered(sent("2026-02-13T18:00:00Z")).feedback(),
                late.feedback());
        assertThat(deadlines.promptness(answered)).isEqualTo(new Deadlines.Promptness(3, 2, Duration.ofHours(24)));
        assertThat(deadlines.promptness(List.of(late.feedback()))).isEqualTo(new Deadlines.Promptness(0, 0, null));
    }

    private static SentReply sent(String when) {
        return new SentReply("Thank you", Audience.CUSTOMER, Instant.parse(when), Outcome.NONE);
    }
}

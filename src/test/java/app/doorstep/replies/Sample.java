package app.doorstep.replies;

import app.doorstep.domain.Coverage;
import app.doorstep.domain.Entry;
import app.doorstep.domain.Feedback;
import app.doorstep.domain.Kind;
import app.doorstep.domain.Mark;
import app.doorstep.domain.Occasion;
import app.doorstep.domain.Platform;
import app.doorstep.domain.SentReply;
import app.doorstep.domain.Verdict;
import app.doorstep.domain.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Feedback for tests.
record Sample(Feedback feedback) {
    static final LocalDate DELIVERED = LocalDate.of(2026, 2, 8);

    /// A rating of Flex on February 8, 2026, recorded two days later.
    static Sample of(@Nullable Integer stars, @Nullable String comment, @Nullable String customer, Mark... marks) {
        var occasion =
                new Occasion(Platform.AMAZON_FLEX, null, "TBA000000000002", DELIVERED, LocalTime.of(14, 20), null);
        var entry = Entry.rating(
                        occasion,
                        new Verdict(stars, null, Map.of(), null, null),
                        new Words(comment, customer, null, null))
                .withMarks(List.of(marks));
        return new Sample(new Feedback(12, entry, Coverage.COMPLETE, 3L, Instant.parse("2026-02-10T18:00:00Z"), null));
    }

    Sample withId(long id) {
        return new Sample(new Feedback(id, feedback.entry(), feedback.coverage(), 3L, feedback.recorded(), null));
    }

    Sample kind(Kind kind) {
        var entry = feedback.entry();
        return with(new Entry(
                kind,
                entry.rater(),
                entry.occasion(),
                entry.verdict(),
                entry.words(),
                entry.marks(),
                entry.flags(),
                entry.coverage()));
    }

    Sample learned(LocalDate day) {
        var entry = feedback.entry();
        var old = entry.occasion();
        return with(
                entry.with(new Occasion(old.platform(), old.driver(), old.externalId(), old.date(), old.time(), day)));
    }

    Sample recorded(String instant) {
        return new Sample(new Feedback(
                feedback.id(), feedback.entry(), feedback.coverage(), 3L, Instant.parse(instant), feedback.answer()));
    }

    Sample answered(SentReply answer) {
        return new Sample(
                new Feedback(feedback.id(), feedback.entry(), feedback.coverage(), 3L, feedback.recorded(), answer));
    }

    private Sample with(Entry entry) {
        return new Sample(
                new Feedback(feedback.id(), entry, feedback.coverage(), 3L, feedback.recorded(), feedback.answer()));
    }
}

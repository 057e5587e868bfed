package app.doorstep.replies;

import app.doorstep.domain.Feedback;
import app.doorstep.domain.Kind;
import app.doorstep.domain.ReplyChannel;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Until when feedback is to be answered: 48 hours for feedback, 24 for a buyer's message, weekends included, from
/// when the driver learned of it.
///
/// @param zone the driver's, for days without a time
/// @param feedbackTime how long feedback may wait
/// @param messageTime how long a buyer's message may wait
public record Deadlines(ZoneId zone, Duration feedbackTime, Duration messageTime) {
    private static final int HISTORY_DAYS = 14;

    /// As shipped.
    public static Deadlines in(ZoneId zone) {
        return new Deadlines(zone, Duration.ofHours(48), Duration.ofHours(24));
    }

    /// What waits, the most urgent first and history last; only what its app has a channel for.
    public List<Waiting> waiting(Collection<Feedback> feedback, Function<Feedback, ReplyChannel> channel, Instant now) {
        return feedback.stream()
                .filter(one -> one.isUnanswered(channel.apply(one)))
                .map(one -> of(one, now))
                .sorted(Comparator.comparing((Waiting waiting) -> waiting.state() == Waiting.State.HISTORY)
                        .thenComparing(Waiting::due)
                        .thenComparingLong(waiting -> waiting.feedback().id()))
                .toList();
    }

    /// How it stands with one feedback, whether or not it was answered.
    public Waiting of(Feedback feedback, Instant now) {
        var due = due(feedback);
        var state = isHistory(feedback)
                ? Waiting.State.HISTORY
                : now.isAfter(due) ? Waiting.State.OVERDUE : Waiting.State.DUE;
        return new Waiting(feedback, due, state);
    }

    /// When the driver learned of it: the moment it was recorded, but not later than the end of the day that the entry
    /// names.
    public Instant learned(Feedback feedback) {
        var day = feedback.occasion().learned();
        if (day == null) {
            return feedback.recorded();
        }
        var endOfDay = day.plusDays(1).atStartOfDay(zone).toInstant();
        return recordedDay(feedback).equals(day) ? feedback.recorded() : endOfDay;
    }

    public Instant due(Feedback feedback) {
        return learned(feedback).plus(timeFor(feedback));
    }

    /// How long a feedback of this kind may wait.
    public Duration timeFor(Feedback feedback) {
        return feedback.kind() == Kind.MESSAGE ? messageTime : feedbackTime;
    }

    /// Whether it was older than 14 days when it was recorded.
    public boolean isHistory(Feedback feedback) {
        return ChronoUnit.DAYS.between(feedback.date(), recordedDay(feedback)) > HISTORY_DAYS;
    }

    private LocalDate recordedDay(Feedback feedback) {
        return LocalDate.ofInstant(feedback.recorded(), zone);
    }

    /// How promptly those that were answered were answered; history is left out.
    public Promptness promptness(Collection<Feedback> feedback) {
        var times = feedback.stream()
                .filter(one -> !isHistory(one))
                .map(this::answeredAfter)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        var inTime = (int) feedback.stream()
                .filter(one -> !isHistory(one))
                .filter(one -> one.answer() != null && !one.answer().sent().isAfter(due(one)))
                .count();
        return new Promptness(times.size(), inTime, median(times));
    }

    private Optional<Duration> answeredAfter(Feedback feedback) {
        return Optional.ofNullable(feedback.answer())
                .map(answer -> Duration.between(learned(feedback), answer.sent()))
                .map(time -> time.isNegative() ? Duration.ZERO : time);
    }

    private static @Nullable Duration median(List<Duration> sorted) {
        if (sorted.isEmpty()) {
            return null;
        }
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).plus(sorted.get(middle)).dividedBy(2);
    }

    /// How promptly feedback was answered.
    ///
    /// @param answered how many were marked as sent
    /// @param inTime how many of them before they were due
    /// @param median the time between learning of it and the answer; null if nothing was answered
    public record Promptness(
            int answered, int inTime, @Nullable Duration median) {}
}

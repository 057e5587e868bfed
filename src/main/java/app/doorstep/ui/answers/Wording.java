package app.doorstep.ui.answers;

import app.doorstep.domain.Feedback;
import app.doorstep.replies.Waiting;
import app.doorstep.text.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Names, days and durations as this screen says them.
final class Wording {
    private static final int NEAR = 6;

    private final Texts texts;
    private final Clock clock;

    Wording(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    String who(Feedback feedback) {
        var customer = feedback.words().customer();
        return customer == null ? texts.get("answers.no-name") : customer;
    }

    /// `today 7:10 PM`, `Mon 8:05 PM`, `Mar 20`. The end of a day is that day, without a time: `Mon`.
    String moment(Instant when) {
        var local = LocalDateTime.ofInstant(when, clock.getZone());
        var endOfDay = local.toLocalTime().equals(LocalTime.MIDNIGHT);
        var day = endOfDay ? local.toLocalDate().minusDays(1) : local.toLocalDate();
        var time = endOfDay ? "" : texts.time(local.toLocalTime());
        var today = LocalDate.now(clock);
        var away = ChronoUnit.DAYS.between(today, day);
        if (away == 0) {
            return texts.get("answers.today", time).strip();
        }
        if (away == 1) {
            return texts.get("answers.tomorrow", time).strip();
        }
        return Math.abs(away) <= NEAR ? (texts.shortWeekday(day) + " " + time).strip() : texts.day(day);
    }

    /// The same with its date, for where there is room: `Mon, Mar 9, 8:05 PM`.
    String momentAndDay(Instant when) {
        var local = LocalDateTime.ofInstant(when, clock.getZone());
        if (local.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return texts.get(
                    "answers.end-of-day",
                    texts.weekdayAndDay(local.toLocalDate().minusDays(1)));
        }
        return texts.weekdayAndDay(local.toLocalDate()) + ", " + texts.time(local.toLocalTime());
    }

    String due(Waiting waiting) {
        return switch (waiting.state()) {
            case DUE -> moment(waiting.due());
            case OVERDUE -> texts.get("answers.overdue", dayOf(waiting.due()));
            case HISTORY ->
                texts.get("answers.history", texts.day(waiting.feedback().date()));
        };
    }

    private String dayOf(Instant when) {
        return texts.day(
                LocalDateTime.ofInstant(when, clock.getZone()).minusNanos(1).toLocalDate());
    }

    /// `23 hours`, `3 days`.
    String duration(Duration time) {
        var hours = Math.max(1, Math.round(time.toMinutes() / 60.0));
        return hours < 72 ? texts.count("answers.hours", hours) : texts.count("answers.days", Math.round(hours / 24.0));
    }

    String dayAndTime(Feedback feedback) {
        var day = texts.weekdayAndDay(feedback.date());
        var time = feedback.occasion().time();
        return time == null ? day : day + ", " + texts.time(time);
    }

    String comment(@Nullable String comment) {
        return comment == null ? "" : comment.strip().replaceAll("\\s+", " ");
    }
}

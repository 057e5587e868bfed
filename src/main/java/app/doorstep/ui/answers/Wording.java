package app.doorstep.ui.answers;

import app.doorstep.domain.Feedback;
import app.doorstep.replies.Waiting;
import app.doorstep.text.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
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

    /// `today 7:10 PM`, `Mon 8:05 PM`, `Mar 20`.
    String moment(Instant when) {
        var local = LocalDateTime.ofInstant(when, clock.getZone());
        var today = LocalDate.now(clock);
        var time = texts.time(local.toLocalTime());
        if (local.toLocalDate().equals(today)) {
            return texts.get("answers.today", time);
        }
        if (local.toLocalDate().equals(today.plusDays(1))) {
            return texts.get("answers.tomorrow", time);
        }
        var near = !local.toLocalDate().isBefore(today.minusDays(NEAR))
                && !local.toLocalDate().isAfter(today.plusDays(NEAR));
        return near ? texts.weekdayAndDay(local.toLocalDate()) + ", " + time : texts.day(local.toLocalDate());
    }

    String due(Waiting waiting) {
        return switch (waiting.state()) {
            case DUE -> moment(waiting.due());
            case OVERDUE -> texts.get("answers.overdue", moment(waiting.due()));
            case HISTORY ->
                texts.get("answers.history", texts.day(waiting.feedback().date()));
        };
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

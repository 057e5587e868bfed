package app.doorstep.ui.log;

import app.doorstep.analysis.Mean;
import app.doorstep.domain.AppProfile;
import app.doorstep.domain.DayEvent;
import app.doorstep.domain.Feedback;
import app.doorstep.domain.Kind;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.ReplyChannel;
import app.doorstep.domain.Selection;
import app.doorstep.replies.Deadlines;
import app.doorstep.replies.Waiting;
import app.doorstep.text.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Says in words what an entry is. Thread-safe.
///
/// @param apps the driver's apps
record LogWords(Texts texts, Clock clock, Map<Platform, AppProfile> apps) {
    /// A longer name does not fit on the button.
    private static final int LONGEST_NAME = 18;

    LogWords {
        apps = Map.copyOf(apps);
    }

    String app(Platform platform) {
        return profile(platform).name();
    }

    private AppProfile profile(Platform platform) {
        return apps.getOrDefault(platform, AppProfile.shipped(platform));
    }

    LogLine line(Feedback feedback) {
        return new LogLine(
                feedback,
                texts.day(feedback.date()),
                texts.weekdayAndDay(feedback.date()),
                app(feedback.platform()),
                rating(feedback),
                marks(feedback),
                answer(feedback));
    }

    /// What was given where there are no stars.
    private String rating(Feedback feedback) {
        var verdict = feedback.verdict();
        if (verdict.stars() != null) {
            return "";
        }
        if (verdict.serviceScore() != null) {
            return texts.get("log.score", verdict.serviceScore().toPlainString());
        }
        if (verdict.solved() != null) {
            return texts.get(verdict.solved() ? "log.solved" : "log.unsolved");
        }
        if (verdict.sentiment() == null && feedback.marks().isEmpty()) {
            // A number is not to be expected of it; what it is says more than an empty cell.
            return feedback.kind() == Kind.RATING
                    ? ""
                    : texts.get("log.is." + feedback.kind().id());
        }
        return switch (feedback.sentiment()) {
            case POSITIVE -> texts.get("log.up");
            case NEGATIVE -> texts.get("log.down");
            case NEUTRAL -> texts.get("log.neutral");
        };
    }

    private static List<LogLine.Shown> marks(Feedback feedback) {
        var complaints = new ArrayList<LogLine.Shown>();
        var praise = new ArrayList<LogLine.Shown>();
        feedback.effectiveMarks().forEach((factor, polarities) -> {
            if (polarities.contains(Polarity.COMPLAINT)) {
                complaints.add(new LogLine.Shown(factor, Polarity.COMPLAINT));
            }
            if (polarities.contains(Polarity.PRAISE)) {
                praise.add(new LogLine.Shown(factor, Polarity.PRAISE));
            }
        });
        complaints.addAll(praise);
        return complaints;
    }

    private LogLine.Answer answer(Feedback feedback) {
        if (feedback.answer() != null) {
            return new LogLine.Answer(LogLine.State.SENT, texts.get("log.sent"));
        }
        if (feedback.words().reply() != null) {
            return new LogLine.Answer(LogLine.State.SENT, texts.get("log.replied"));
        }
        if (!feedback.isUnanswered(channel(feedback))) {
            return new LogLine.Answer(LogLine.State.NONE, "");
        }
        var waiting = waiting(feedback);
        return switch (waiting.state()) {
            case DUE -> {
                var day = dayOf(waiting);
                yield new LogLine.Answer(
                        LogLine.State.WAITING,
                        day.equals(LocalDate.now(clock)) ? texts.get("log.today") : texts.day(day));
            }
            case OVERDUE -> new LogLine.Answer(LogLine.State.OVERDUE, texts.get("log.overdue"));
            case HISTORY -> new LogLine.Answer(LogLine.State.WAITING, texts.get("log.waits"));
        };
    }

    private ReplyChannel channel(Feedback feedback) {
        return profile(feedback.platform()).channel();
    }

    private Waiting waiting(Feedback feedback) {
        return Deadlines.in(clock.getZone()).of(feedback, clock.instant());
    }

    /// The entry for the detail.
    ///
    /// @param averages what [LogDetail#averages()] says
    LogDetail detail(Feedback feedback, String averages, List<LogDetail.Proof> proofs, LogDetail.Around around) {
        var customer = feedback.words().customer();
        var app = app(feedback.platform());
        var waits = feedback.isUnanswered(channel(feedback));
        var waiting = waiting(feedback);
        return new LogDetail(
                feedback,
                customer == null ? app : texts.get("log.who", app, customer),
                when(feedback),
                rating(feedback),
                marks(feedback),
                averages,
                replyTitle(feedback),
                replyText(feedback),
                waits ? due(waiting) : "",
                waits && waiting.state() == Waiting.State.OVERDUE,
                !waits
                        ? ""
                        : customer == null || customer.length() > LONGEST_NAME
                                ? texts.get("log.answer-it")
                                : texts.get("log.answer-who", customer),
                proofs,
                around);
    }

    /// "18 entries from Nov 18 to 24; these complain".
    String around(long entries, Selection days) {
        return texts.count(
                "log.around.of",
                entries,
                texts.day(Objects.requireNonNull(days.from())),
                texts.day(Objects.requireNonNull(days.to())));
    }

    /// An entry as a line of what was around a day.
    LogDetail.Near near(Feedback feedback, boolean isThis) {
        var comment = feedback.words().comment();
        return new LogDetail.Near(
                feedback.id(),
                feedback.date(),
                texts.day(feedback.date()),
                feedback.stars(),
                rating(feedback),
                isThis ? texts.get("log.around.this") : comment == null ? "" : comment.replaceAll("\\s+", " "),
                isThis);
    }

    /// An event likewise.
    LogDetail.Near near(DayEvent event) {
        return new LogDetail.Near(null, event.day(), texts.day(event.day()), null, "", event.text(), false);
    }

    /// "4.64 with it (80 ratings), 4.67 without (79)"; empty where there is nothing left without it.
    String averages(Mean with, Mean without) {
        if (with.mean() == null || without.mean() == null) {
            return "";
        }
        return texts.get(
                "log.averages",
                texts.decimal(with.mean(), 2),
                texts.count("log.ratings", with.count()),
                texts.decimal(without.mean(), 2),
                texts.number(without.count()));
    }

    private String when(Feedback feedback) {
        var day = texts.weekdayAndDay(feedback.date());
        var time = feedback.occasion().time();
        return time == null ? day : day + ", " + texts.time(time);
    }

    private String replyTitle(Feedback feedback) {
        var answer = feedback.answer();
        if (answer != null) {
            return texts.get("log.reply", texts.day(LocalDate.ofInstant(answer.sent(), clock.getZone())));
        }
        return feedback.words().reply() == null ? "" : texts.get("log.reply.there");
    }

    private static String replyText(Feedback feedback) {
        var answer = feedback.answer();
        if (answer != null) {
            return answer.text();
        }
        var reply = feedback.words().reply();
        return reply == null ? "" : reply;
    }

    private String due(Waiting waiting) {
        var at = waiting.due().atZone(clock.getZone());
        var day = dayOf(waiting);
        var time = at.toLocalTime().equals(LocalTime.MIDNIGHT) ? "" : texts.time(at.toLocalTime());
        return switch (waiting.state()) {
            case DUE ->
                day.equals(LocalDate.now(clock))
                        ? texts.get("log.due.today", time).strip()
                        : texts.get("log.due.day", texts.weekdayAndDay(day));
            case OVERDUE -> texts.get("log.due.over", texts.weekdayAndDay(day));
            case HISTORY -> texts.get("log.due.history");
        };
    }

    /// The end of a day belongs to that day, not to the next.
    private LocalDate dayOf(Waiting waiting) {
        return waiting.due().atZone(clock.getZone()).minusNanos(1).toLocalDate();
    }
}

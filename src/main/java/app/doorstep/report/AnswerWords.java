package app.doorstep.report;

import app.doorstep.text.Texts;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Optional;

/// Answers in time, and the customer service rating.
final class AnswerWords {
    private final MonthFacts facts;
    private final FeedbackWords feedback;
    private final AppWords apps;
    private final Texts texts;

    AnswerWords(MonthFacts facts, FeedbackWords feedback, AppWords apps, Texts texts) {
        this.facts = facts;
        this.feedback = feedback;
        this.apps = apps;
        this.texts = texts;
    }

    /// Empty where nothing was answered and nothing waits.
    Optional<Report.Notes> answers(String month) {
        var answering = facts.answering();
        var open = facts.feedback().stream()
                .filter(one -> one.isUnanswered(feedback.app(one.platform()).channel()))
                .count();
        if (answering.sent() == 0 && open == 0 && answering.due().isEmpty()) {
            return Optional.empty();
        }
        var sentences = new ArrayList<String>();
        if (answering.sent() == 0) {
            sentences.add(texts.get("report.answers.nothing"));
        } else {
            var median = answering.median();
            sentences.add(
                    median == null
                            ? texts.get("report.answers.sent", (long) answering.sent(), (long) answering.inTime())
                            : texts.get(
                                    "report.answers.median",
                                    (long) answering.sent(),
                                    (long) answering.inTime(),
                                    texts.count("report.hours", Math.round(median.toMinutes() / 60.0))));
        }
        sentences.add(
                open == 0
                        ? texts.get("report.answers.closed", month)
                        : texts.count("report.answers.open", open, month));
        if (!answering.due().isEmpty()) {
            sentences.add(texts.count(
                    "report.answers.due",
                    answering.due().size(),
                    due(answering.due().getFirst())));
        }
        return Optional.of(new Report.Notes(texts.get("report.answers.title"), sentences));
    }

    /// Empty where there is no service feedback.
    Optional<Report.Notes> service() {
        var score = facts.service();
        if (score == null || score.count() == 0) {
            return Optional.empty();
        }
        var sentences = new ArrayList<String>();
        if (score.shown() && score.score() != null) {
            var band = score.band() == null ? "" : texts.shipped(score.band().label());
            sentences.add(
                    texts.get("report.service.score", apps.written(score, score.score()), band, (long) score.count()));
            if (score.bandUncertain()) {
                sentences.add(texts.get("report.service.uncertain"));
            }
        } else {
            sentences.add(texts.count("report.service.needed", score.count(), (long) score.needed()));
        }
        if (score.from() != null && score.to() != null) {
            sentences.add(texts.get("report.service.days", texts.day(score.from()), texts.day(score.to())));
        }
        return Optional.of(new Report.Notes(texts.get("report.service.title"), sentences));
    }

    private String due(LocalDateTime when) {
        return texts.get("report.answers.due.at", texts.day(when.toLocalDate()), texts.time(when.toLocalTime()));
    }
}

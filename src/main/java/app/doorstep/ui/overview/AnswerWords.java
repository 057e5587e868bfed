package app.doorstep.ui.overview;

import app.doorstep.domain.Platform;
import app.doorstep.replies.Waiting;
import app.doorstep.text.Texts;
import app.doorstep.workbench.OverviewFacts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What waits for an answer, in words.
final class AnswerWords {
    private static final int LINES = 2;

    private final Texts texts;
    private final Clock clock;

    AnswerWords(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    OverviewContent.Answering of(OverviewFacts facts, Function<Platform, String> name) {
        var urgent = facts.waiting().stream()
                .filter(each -> each.state() != Waiting.State.HISTORY)
                .toList();
        var older = facts.waiting().size() - urgent.size();
        var lines = new ArrayList<String>();
        urgent.stream().limit(LINES).map(each -> line(each, name)).forEach(lines::add);
        if (older > 0) {
            lines.add(texts.count("overview.answer.older", older));
        }
        if (lines.isEmpty()) {
            lines.add(texts.get("overview.answer.none"));
        }
        var first = facts.waiting().isEmpty() ? null : facts.waiting().getFirst();
        var comment =
                urgent.isEmpty() ? null : urgent.getFirst().feedback().words().comment();
        return new OverviewContent.Answering(
                judgement(urgent),
                texts.number(urgent.size()),
                texts.get("overview.answer.waiting"),
                comment == null ? null : texts.get("overview.answer.quote", comment.strip()),
                lines,
                first == null ? null : first.feedback().id());
    }

    private OverviewContent.@Nullable Judgement judgement(List<Waiting> urgent) {
        var overdue = urgent.stream()
                .filter(each -> each.state() == Waiting.State.OVERDUE)
                .count();
        if (overdue > 0) {
            return new OverviewContent.Judgement(
                    OverviewContent.Tone.BAD, texts.get("overview.answer.overdue", overdue));
        }
        var today = urgent.stream().filter(each -> day(each).equals(today())).count();
        return today == 0
                ? null
                : new OverviewContent.Judgement(OverviewContent.Tone.DUE, texts.get("overview.answer.today", today));
    }

    private String line(Waiting waiting, Function<Platform, String> name) {
        var customer = waiting.feedback().words().customer();
        return texts.get(
                waiting.state() == Waiting.State.OVERDUE ? "overview.answer.line.overdue" : "overview.answer.line",
                customer == null ? texts.get("overview.answer.no-name") : customer,
                name.apply(waiting.feedback().platform()),
                due(waiting));
    }

    private String due(Waiting waiting) {
        // The time matters today only; the day alone leaves room for the names.
        var due = waiting.due().atZone(clock.getZone());
        if (!day(waiting).equals(today())) {
            return texts.day(day(waiting));
        }
        var isEndOfDay = due.toLocalTime().equals(LocalTime.MIDNIGHT);
        return texts.get("overview.answer.due.today", isEndOfDay ? "" : texts.time(due.toLocalTime()))
                .strip();
    }

    /// The end of a day belongs to that day, not to the next.
    private LocalDate day(Waiting waiting) {
        return waiting.due().atZone(clock.getZone()).minusNanos(1).toLocalDate();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}

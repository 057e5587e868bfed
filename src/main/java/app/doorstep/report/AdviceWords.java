package app.doorstep.report;

import app.doorstep.domain.Factor;
import app.doorstep.domain.Feedback;
import app.doorstep.domain.Polarity;
import app.doorstep.text.Texts;
import app.doorstep.tips.TipFinding;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the tips say, with the words that show it.
final class AdviceWords {
    private static final int COMPLAINTS_QUOTED = 2;
    private static final int PRAISE_QUOTED = 1;
    private static final Comparator<TipFinding> STRONGEST_FIRST =
            Comparator.comparingInt(tip -> tip.rank() == null ? Integer.MAX_VALUE : tip.rank());

    private final MonthFacts facts;
    private final FeedbackWords feedback;
    private final Texts texts;

    AdviceWords(MonthFacts facts, FeedbackWords feedback, Texts texts) {
        this.facts = facts;
        this.feedback = feedback;
        this.texts = texts;
    }

    /// "Instructions drew the most complaints: 4 of 70."
    Optional<String> mostComplaints() {
        return facts.tips().stream()
                .filter(tip -> tip.factor() != null && Factor.SPECIFIC.contains(tip.factor()) && tip.complaints() > 0)
                .max(Comparator.comparingInt(TipFinding::complaints).thenComparing(STRONGEST_FIRST.reversed()))
                .map(tip -> texts.get(
                        "report.summary.complaints",
                        capital(texts.get("factor." + tip.tip())),
                        (long) tip.complaints(),
                        (long) tip.of()));
    }

    /// The strongest tip, with the newest complaints behind it. One that no feedback shows stands among the tips alone,
    /// or
    /// a month with nothing but stated figures would say the same twice.
    Optional<Report.Topic> work() {
        return applying().stream()
                .findFirst()
                .filter(tip -> !tip.feedback().isEmpty())
                .map(tip -> {
                    var cited = Set.copyOf(tip.feedback());
                    var complaints = facts.feedback().stream()
                            .filter(one -> cited.contains(one.id()))
                            .toList();
                    return new Report.Topic(
                            texts.get("report.work.title", tip.headline()),
                            tip.why(),
                            quotes(complaints, COMPLAINTS_QUOTED));
                });
    }

    /// The factor with the most praise and the fewest complaints.
    Optional<Report.Topic> wentWell() {
        return facts.tips().stream()
                .filter(tip -> !tip.applies() && tip.factor() != null && tip.praise() > tip.complaints())
                .max(Comparator.comparingInt((TipFinding tip) -> tip.praise() - tip.complaints()))
                .map(tip -> {
                    var factor = Objects.requireNonNull(tip.factor(), "filtered above");
                    var praise = facts.feedback().stream()
                            .filter(one -> one.effectiveMarks()
                                    .getOrDefault(factor, Collections.emptySet())
                                    .contains(Polarity.PRAISE))
                            .toList();
                    return new Report.Topic(
                            texts.get("report.well.title", texts.get("factor." + factor.id())),
                            List.of(
                                    tip.complaints() == 0
                                            ? texts.count("report.well.pure", tip.praise(), (long) tip.of())
                                            : texts.count("report.well.mixed", tip.praise(), (long) tip.of(), (long)
                                                    tip.complaints())),
                            quotes(praise, PRAISE_QUOTED));
                });
    }

    /// All tips that apply, strongest first; null if none does.
    Report.@Nullable Tips tips() {
        var applying = applying();
        return applying.isEmpty()
                ? null
                : new Report.Tips(
                        texts.get("report.tips.title"),
                        applying.stream()
                                .map(tip -> new Report.Tip(tip.headline(), tip.why(), tip.advice()))
                                .toList());
    }

    private List<TipFinding> applying() {
        return facts.tips().stream()
                .filter(TipFinding::applies)
                .sorted(STRONGEST_FIRST)
                .toList();
    }

    private List<Report.Quote> quotes(List<Feedback> from, int atMost) {
        return FeedbackWords.quotable(from).stream()
                .limit(atMost)
                .map(feedback::quote)
                .toList();
    }

    private String capital(String word) {
        return word.substring(0, 1).toUpperCase(texts.locale()) + word.substring(1);
    }
}

package app.doorstep.report;

import app.doorstep.domain.Feedback;
import app.doorstep.text.Texts;
import java.util.List;
import java.util.Optional;

/// The tables of single feedback.
final class FeedbackTables {
    /// More would be a book; the note under the table says how many are left out.
    private static final int MOST_ROWS = 400;

    private final MonthFacts facts;
    private final FeedbackWords feedback;
    private final Texts texts;

    FeedbackTables(MonthFacts facts, FeedbackWords feedback, Texts texts) {
        this.facts = facts;
        this.feedback = feedback;
        this.texts = texts;
    }

    /// Empty where there is none.
    Optional<Report.Listing> negative() {
        return listing(
                "report.negative.title",
                facts.feedback().stream().filter(FeedbackWords::isNegative).toList());
    }

    /// Empty where nobody commented.
    Optional<Report.Listing> everyComment() {
        return listing(
                "report.comments.title",
                facts.feedback().stream()
                        .filter(one -> one.words().comment() != null)
                        .toList());
    }

    private Optional<Report.Listing> listing(String title, List<Feedback> all) {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var columns = List.of("date", "app", "stars", "words", "reply").stream()
                .map(column -> texts.get("report.column." + column))
                .toList();
        var rows = all.stream()
                .sorted(FeedbackWords.OLDEST_FIRST)
                .limit(MOST_ROWS)
                .map(feedback::row)
                .toList();
        return Optional.of(new Report.Listing(
                texts.count(title, all.size()),
                columns,
                rows,
                all.size() > MOST_ROWS ? texts.get("report.listing.more", (long) (all.size() - MOST_ROWS)) : null));
    }
}

package app.doorstep.replies;

import app.doorstep.domain.Span;
import java.util.regex.Pattern;

/// A measure says from when, or by when. A text without a measure is the business of [MeasureRule].
final class TimeRule implements Rule {
    /// A sentence that only dates the one before it: "Starting on Monday."
    private static final Pattern STARTS = Pattern.compile(
            "^\\W*(that )?(starts?|starting|beginning|from|as of|effective)\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public Check check() {
        return Check.TIME;
    }

    @Override
    public Finding find(Reviewed reviewed) {
        if (!reviewed.answersComplaint()) {
            return Finding.NOTHING;
        }
        var measures = MeasureRule.measures(reviewed);
        return measures.isEmpty() || measures.stream().anyMatch(measure -> isTimed(reviewed, measure))
                ? Finding.NOTHING
                : Finding.of("missing", measures);
    }

    private static boolean isTimed(Reviewed reviewed, Span measure) {
        if (MeasureRule.isDone(reviewed.in(measure)) || hasTime(reviewed, measure)) {
            return true;
        }
        return reviewed.sentences().stream()
                .filter(sentence -> sentence.start() >= measure.end())
                .findFirst()
                .filter(next -> STARTS.matcher(reviewed.in(next)).find())
                .isPresent();
    }

    private static boolean hasTime(Reviewed reviewed, Span sentence) {
        var words = reviewed.in(sentence);
        return Blocks.phrases().patterns("time", "say").stream()
                .anyMatch(pattern -> pattern.matcher(words).find());
    }
}

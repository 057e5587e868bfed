package app.doorstep.replies;

import app.doorstep.domain.Span;

/// A measure says from when, or by when. A text without a measure is the business of [MeasureRule].
final class TimeRule implements Rule {
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
        return measures.isEmpty() || measures.stream().anyMatch(measure -> hasTime(reviewed, measure))
                ? Finding.NOTHING
                : Finding.of("missing", measures);
    }

    private static boolean hasTime(Reviewed reviewed, Span sentence) {
        var words = reviewed.in(sentence);
        return Blocks.phrases().patterns("time", "say").stream()
                .anyMatch(pattern -> pattern.matcher(words).find());
    }
}

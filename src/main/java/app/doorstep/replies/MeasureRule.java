package app.doorstep.replies;

import app.doorstep.domain.Audience;
import app.doorstep.domain.Span;
import java.util.List;

/// Says what changes, as a deed: "I ring twice before I leave". "I will do better" is none. Where the driver decides
/// nothing, it says who can help; where the customer named nothing, a question what it was will do.
final class MeasureRule implements Rule {
    @Override
    public Check check() {
        return Check.MEASURE;
    }

    @Override
    public Finding find(Reviewed reviewed) {
        var concerns = reviewed.concerns();
        if (reviewed.audience() == Audience.SUPPORT) {
            return Finding.NOTHING;
        }
        if (concerns != null && concerns.onlyOutside()) {
            return reviewed.pointsToHelp() || !measures(reviewed).isEmpty()
                    ? Finding.NOTHING
                    : Finding.of("help", List.of());
        }
        if (!reviewed.answersComplaint() || !measures(reviewed).isEmpty()) {
            return Finding.NOTHING;
        }
        if (concerns == null && reviewed.pointsToHelp()) {
            return Finding.NOTHING;
        }
        var named = concerns == null || !concerns.own().isEmpty();
        if (!named && reviewed.has(Blocks.phrases().patterns("measure", "tell"))) {
            return Finding.NOTHING;
        }
        var vague = reviewed.find(Blocks.phrases().patterns("measure", "vague"));
        return vague.isEmpty() ? Finding.of("missing", List.of()) : Finding.of("vague", vague);
    }

    /// The sentences that hold a measure.
    static List<Span> measures(Reviewed reviewed) {
        return reviewed.sentences().stream()
                .filter(sentence -> isMeasure(reviewed.in(sentence)))
                .toList();
    }

    /// Whether the sentence tells of something that has been done already, which needs no time.
    static boolean isDone(String sentence) {
        return says("done", resolved(sentence));
    }

    private static boolean isMeasure(String sentence) {
        var words = resolved(sentence);
        return says("done", words) || (says("who", words) && says("resolve", words) && says("deed", words));
    }

    /// The sentence without what was not done, what one is sorry for and what says nothing.
    private static String resolved(String sentence) {
        var words = sentence;
        for (var key : List.of("past", "vague")) {
            for (var pattern : Blocks.phrases().patterns("measure", key)) {
                words = pattern.matcher(words).replaceAll(" ");
            }
        }
        return words;
    }

    private static boolean says(String key, String words) {
        return Blocks.phrases().patterns("measure", key).stream()
                .anyMatch(pattern -> pattern.matcher(words).find());
    }
}

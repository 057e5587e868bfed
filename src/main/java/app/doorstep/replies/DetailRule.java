package app.doorstep.replies;

import app.doorstep.domain.Audience;
import app.doorstep.domain.Feedback;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Names something of this very feedback: a word of the customer's, or a word for what the marks say. A feedback that
/// names nothing is met by a word on its rating or delivery. Without the feedback anything concrete will do.
final class DetailRule implements Rule {
    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}'-]{2,}");
    private static final int STEM = 5;

    @Override
    public Check check() {
        return Check.DETAIL;
    }

    @Override
    public Finding find(Reviewed reviewed) {
        var text = withoutEmptyPhrases(reviewed.plain());
        var named = reviewed.feedback() == null ? namesAnything(text) : namesIts(reviewed.feedback(), reviewed, text);
        return named ? Finding.NOTHING : Finding.of("found", List.of());
    }

    private static boolean namesIts(Feedback feedback, Reviewed reviewed, String text) {
        var marks = feedback.effectiveMarks();
        var comment = feedback.words().comment();
        if (reviewed.audience() == Audience.SUPPORT && namesDelivery(feedback, text)) {
            return true;
        }
        if (marks.isEmpty()
                && (comment == null || stems(Reviewed.plain(comment)).isEmpty())) {
            return says("overall", text);
        }
        if (comment != null && sharesWord(comment, text)) {
            return true;
        }
        return marks.keySet().stream().anyMatch(factor -> says(factor.id(), text));
    }

    private static boolean namesDelivery(Feedback feedback, String text) {
        var id = feedback.occasion().externalId();
        return (id != null && text.contains(id))
                || text.contains(Integer.toString(feedback.date().getDayOfMonth()));
    }

    private static boolean namesAnything(String text) {
        return Stream.of(
                        "punctuality",
                        "professionalism",
                        "care",
                        "communication",
                        "instructions",
                        "proactive",
                        "outside_control")
                .anyMatch(factor -> says(factor, text));
    }

    private static boolean says(String factor, String text) {
        return Blocks.phrases().patterns("detail", factor).stream()
                .anyMatch(pattern -> pattern.matcher(text).find());
    }

    private static boolean sharesWord(String comment, String text) {
        var said = stems(Reviewed.plain(comment));
        said.retainAll(stems(text));
        return !said.isEmpty();
    }

    /// The first letters of the words that carry meaning.
    private static Set<String> stems(String words) {
        var stops = Blocks.phrases().patterns("detail", "stop").getFirst();
        var result = new HashSet<String>();
        var word = WORD.matcher(words);
        while (word.find()) {
            if (!stops.matcher(word.group()).matches()) {
                var small = word.group().toLowerCase(Locale.ROOT);
                result.add(small.substring(0, Math.min(STEM, small.length())));
            }
        }
        return result;
    }

    private static String withoutEmptyPhrases(String plain) {
        var result = plain;
        for (var pattern : Blocks.phrases().patterns("detail", "empty")) {
            result = pattern.matcher(result).replaceAll(" ");
        }
        return result;
    }
}

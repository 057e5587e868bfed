package app.doorstep.replies;

import app.doorstep.domain.Span;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/// Not nearly the same as one of the last ten replies: at most a seventh of the letters differ, greeting and signature
/// left out.
final class RepetitionRule implements Rule {
    private static final double DIFFERENT = 0.15;
    private static final int LOOKED_AT = 10;

    @Override
    public Check check() {
        return Check.REPETITION;
    }

    @Override
    public Finding find(Reviewed reviewed) {
        var body = body(reviewed.text());
        if (body.isEmpty()) {
            return Finding.NOTHING;
        }
        var same = reviewed.lastSent().stream()
                .limit(LOOKED_AT)
                .map(RepetitionRule::body)
                .anyMatch(sent -> isNear(body, sent));
        return same ? Finding.of("found", List.of(new Span(0, reviewed.text().length()))) : Finding.NOTHING;
    }

    private static boolean isNear(String one, String other) {
        var limit = (int) (Math.max(one.length(), other.length()) * DIFFERENT);
        return Math.abs(one.length() - other.length()) <= limit
                && new LevenshteinDistance(limit).apply(one, other) >= 0;
    }

    /// The letters of the text without greeting, signature, numbers and the names of months.
    private static String body(String text) {
        return Reviewed.plain(text)
                .strip()
                .replaceFirst("^(?i)(hello|hi|hey|dear|good (day|morning|afternoon|evening))\\b[^,\n]{0,40}[,\n]", "")
                .replaceFirst("(?is)\\b(kind|best|warm|with (kind|best)) regards,?.*$|\\b(yours )?sincerely,?.*$", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll(
                        "\\b(january|february|march|april|may|june|july|august|september|october|november|december)\\b",
                        "")
                .replaceAll("[^\\p{L}]+", " ")
                .strip();
    }
}

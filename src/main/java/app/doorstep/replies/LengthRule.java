package app.doorstep.replies;

import app.doorstep.domain.Span;
import java.util.List;

/// Not empty, and not longer than the longest draft for the audience.
final class LengthRule implements Rule {
    @Override
    public Check check() {
        return Check.LENGTH;
    }

    @Override
    public Finding find(Reviewed reviewed) {
        var words = Bounds.words(reviewed.text());
        var most = Bounds.most(reviewed.audience());
        if (words == 0) {
            return new Finding("empty", List.of(), List.of(most));
        }
        if (words > most) {
            var start = startOfWord(reviewed.text(), most);
            return new Finding(
                    "found", List.of(new Span(start, reviewed.text().length())), List.of(words, most, words - most));
        }
        return Finding.NOTHING;
    }

    /// Where the words that are too many begin.
    private static int startOfWord(String text, int number) {
        var count = 0;
        var inside = false;
        for (var i = 0; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                inside = false;
            } else if (!inside && Character.isLetterOrDigit(text.charAt(i))) {
                inside = true;
                if (count++ == number) {
                    return i;
                }
            }
        }
        return text.length();
    }
}

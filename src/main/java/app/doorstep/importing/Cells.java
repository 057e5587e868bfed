package app.doorstep.importing;

import app.doorstep.domain.Polarity;
import app.doorstep.domain.Sentiment;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What single cells say, whoever wrote them. Every method takes a stripped text.
final class Cells {
    private static final Set<String> UNKNOWN =
            Set.of("", "-", "--", "---", "–", "—", "\\n", "●", "n/a", "na", "n.a.", "null", "nan", "#n/a");
    private static final Set<String> YES =
            Set.of("yes", "y", "true", "1", "x", "✓", "✔", "●", "ja", "j", "si", "sí", "s", "oui", "o", "sì", "wahr");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "nein", "non", "--", "-", "✗", "✘", "falsch");
    private static final Set<String> GOOD = Set.of(
            "positive",
            "good",
            "up",
            "thumbs up",
            "thumb up",
            "like",
            "liked",
            "+",
            "👍",
            "praise",
            "great",
            "happy",
            "positiv",
            "gut",
            "daumen hoch",
            "positivo",
            "bueno",
            "positif",
            "bon",
            "yes",
            "true",
            "pos");
    private static final Set<String> BAD = Set.of(
            "negative",
            "bad",
            "down",
            "thumbs down",
            "thumb down",
            "dislike",
            "disliked",
            "-",
            "−",
            "👎",
            "complaint",
            "poor",
            "unhappy",
            "negativ",
            "schlecht",
            "daumen runter",
            "negativo",
            "malo",
            "négatif",
            "negatif",
            "mauvais",
            "no",
            "false",
            "neg");
    private static final Set<String> MIDDLE = Set.of("neutral", "neutre", "neutro", "0", "ok", "mixed");
    private static final Pattern OF_FIVE =
            Pattern.compile("(\\d+(?:[.,]\\d+)?)\\s*(?:/|of|out of|von|de|sur)\\s*(5|10|100)");
    private static final Pattern WITH_WORD =
            Pattern.compile("(\\d+(?:[.,]\\d+)?)\\s*(?:★|⭐|\\*|stars?|sterne?|estrellas?|étoiles?|etoiles?)");
    private static final Pattern GLYPHS = Pattern.compile("([★⭐*]\\ufe0f?){1,5}☆{0,4}");

    private Cells() {}

    /// Whether the cell says that nothing is known, in one of the ways exports do.
    static boolean unknown(String text) {
        return text.isEmpty() || (text.length() <= 4 && UNKNOWN.contains(text.toLowerCase(Locale.ROOT)));
    }

    static @Nullable Boolean yes(String text) {
        var word = text.toLowerCase(Locale.ROOT);
        return YES.contains(word) ? Boolean.TRUE : NO.contains(word) ? Boolean.FALSE : null;
    }

    static @Nullable Sentiment sentiment(String text) {
        var word = text.toLowerCase(Locale.ROOT);
        return GOOD.contains(word)
                ? Sentiment.POSITIVE
                : BAD.contains(word) ? Sentiment.NEGATIVE : MIDDLE.contains(word) ? Sentiment.NEUTRAL : null;
    }

    static @Nullable Polarity polarity(String text) {
        var tone = sentiment(text);
        var yes = yes(text);
        return tone == Sentiment.POSITIVE || Boolean.TRUE.equals(yes)
                ? Polarity.PRAISE
                : tone == Sentiment.NEGATIVE || Boolean.FALSE.equals(yes) ? Polarity.COMPLAINT : null;
    }

    /// A number with point or comma, `decimal` alone if it is given; null if it is none. At most six digits, no sign.
    static @Nullable BigDecimal number(String text, @Nullable Character decimal) {
        var length = text.length();
        if (length == 1) {
            var digit = text.charAt(0) - '0';
            return digit < 0 || digit > 9 ? null : BigDecimal.valueOf(digit);
        }
        if (length == 0 || length > 8) {
            return null;
        }
        var mark = -1;
        for (var i = 0; i < length; i++) {
            var c = text.charAt(i);
            if ((c == '.' || c == ',') && mark < 0 && i > 0 && i < length - 1 && (decimal == null || decimal == c)) {
                mark = i;
            } else if (c < '0' || c > '9') {
                return null;
            }
        }
        return new BigDecimal(mark < 0 ? text : text.substring(0, mark) + '.' + text.substring(mark + 1));
    }

    /// A rating as people write it, and the scale that the cell itself names.
    ///
    /// @param scale null if the cell does not say
    record Rated(BigDecimal number, @Nullable StarScale scale) {}

    /// `4`, `4.0`, `4/5`, `8 of 10`, `4 stars`, `★★★★☆`, `80%`, also in the digits of another script; null if it is
    /// none of them.
    static @Nullable Rated rated(String text, @Nullable Character decimal) {
        return ratedInAscii(Digits.inAscii(text), decimal);
    }

    private static @Nullable Rated ratedInAscii(String text, @Nullable Character decimal) {
        var plain = number(text, decimal);
        if (plain != null) {
            return new Rated(plain, null);
        }
        var lower = text.toLowerCase(Locale.ROOT);
        if (lower.endsWith("%")) {
            var percent = number(lower.substring(0, lower.length() - 1).strip(), decimal);
            return percent == null ? null : new Rated(percent, StarScale.HUNDRED);
        }
        if (GLYPHS.matcher(text).matches()) {
            var count =
                    text.chars().filter(c -> c == '★' || c == '⭐' || c == '*').count();
            return new Rated(BigDecimal.valueOf(count), StarScale.FIVE);
        }
        var of = OF_FIVE.matcher(lower);
        if (of.matches()) {
            var number = number(of.group(1), decimal);
            return number == null
                    ? null
                    : new Rated(number, StarScale.named(of.group(2)).orElseThrow());
        }
        var word = WITH_WORD.matcher(lower);
        if (word.matches()) {
            var number = number(word.group(1), decimal);
            return number == null ? null : new Rated(number, StarScale.FIVE);
        }
        return null;
    }
}

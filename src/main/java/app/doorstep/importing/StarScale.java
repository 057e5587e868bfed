package app.doorstep.importing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How far a column of ratings reaches.
enum StarScale {
    FIVE("5", 5),
    TEN("10", 10),
    HUNDRED("100", 100),
    THUMBS("thumbs", 1),
    /// "Excellent", "sehr schlecht".
    WORDS("words", 5);

    private static final Pattern IN_HEADER =
            Pattern.compile("(?i)(?:[01]\\s*(?:-|\u2013|to|bis|a|\u00e0|\\.\\.)\\s*|/\\s*|out"
                    + " of\\s*|of\\s+|von\\s+|sur\\s+|max\\.?\\s*)(5|100|10)(?!\\d)");

    private final String word;
    private final int top;

    StarScale(String word, int top) {
        this.word = word;
        this.top = top;
    }

    String word() {
        return word;
    }

    static Optional<StarScale> named(String word) {
        for (var scale : values()) {
            if (scale.word.equalsIgnoreCase(word)) {
                return Optional.of(scale);
            }
        }
        return Optional.empty();
    }

    /// The scale that a header names: `Rating (0-10)`, `Score out of 5`, `Rating %`; null if it names none.
    static @Nullable StarScale inHeader(String header) {
        var match = IN_HEADER.matcher(header);
        if (match.find()) {
            return named(match.group(1)).orElse(null);
        }
        return header.contains("%") ? HUNDRED : null;
    }

    /// Stars 1-5 for a number on this scale; null if it is outside it. On five stars only whole numbers count; others
    /// are brought to five, half up, and 0 becomes one star.
    @Nullable
    Integer stars(BigDecimal number) {
        if (this == FIVE || this == WORDS) {
            var whole = number.stripTrailingZeros();
            return whole.scale() > 0
                            || whole.compareTo(BigDecimal.ONE) < 0
                            || whole.compareTo(BigDecimal.valueOf(5)) > 0
                    ? null
                    : Integer.valueOf(whole.intValueExact());
        }
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(top)) > 0) {
            return null;
        }
        return Math.max(
                1,
                number.multiply(BigDecimal.valueOf(5))
                        .divide(BigDecimal.valueOf(top), 0, RoundingMode.HALF_UP)
                        .intValueExact());
    }
}

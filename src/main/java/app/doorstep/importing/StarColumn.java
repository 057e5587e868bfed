package app.doorstep.importing;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a whole column of ratings tells about its scale.
final class StarColumn {
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final BigDecimal TEN = BigDecimal.TEN;

    private long numbers;
    private long zeros;
    private long ones;
    private long aboveFive;
    private long aboveTen;
    private long tones;
    private long words;
    private final @Nullable StarScale headers;
    private final StarWords starWords;

    /// @param headers the scale that the header names, or null
    StarColumn(@Nullable StarScale headers, StarWords starWords) {
        this.headers = headers;
        this.starWords = starWords;
    }

    /// Looks at one cell of the column.
    void see(String cell) {
        if (cell.length() == 1 && cell.charAt(0) >= '1' && cell.charAt(0) <= '5') {
            numbers++;
            ones += cell.charAt(0) == '1' ? 1 : 0;
            return;
        }
        var rated = Cells.rated(cell.strip(), null);
        if (rated == null) {
            var text = cell.strip();
            tones += Cells.sentiment(text) == null ? 0 : 1;
            words += starWords.stars(text) == null ? 0 : 1;
            return;
        }
        if (rated.scale() != null || rated.number().compareTo(BigDecimal.valueOf(100)) > 0) {
            return;
        }
        numbers++;
        zeros += rated.number().signum() == 0 ? 1 : 0;
        ones += rated.number().compareTo(BigDecimal.ONE) == 0 ? 1 : 0;
        aboveFive += rated.number().compareTo(FIVE) > 0 ? 1 : 0;
        aboveTen += rated.number().compareTo(TEN) > 0 ? 1 : 0;
    }

    /// A scale, and the doubt about it if there is one.
    record Decision(StarScale scale, @Nullable Doubt doubt) {}

    /// A single number above five among many is a wrong row; a tenth of them is another scale.
    Decision decide() {
        if (headers != null && numbers > 0) {
            return new Decision(headers, null);
        }
        if (Math.max(tones, words) > numbers) {
            if (tones >= words && starWords.isEmpty()) {
                return new Decision(StarScale.THUMBS, null);
            }
            if (words > 0) {
                return new Decision(
                        StarScale.WORDS,
                        starWords.isEmpty()
                                ? new Doubt(
                                        Doubt.What.SCALE,
                                        "scale-words",
                                        List.of(),
                                        List.of(StarScale.WORDS.word(), StarScale.THUMBS.word()),
                                        false)
                                : null);
            }
        }
        if (numbers > 0 && zeros > 0 && zeros + ones == numbers) {
            return new Decision(StarScale.THUMBS, doubt("scale-thumbs", "thumbs", "5"));
        }
        if (aboveTen * 10 >= numbers && aboveTen > 0) {
            return new Decision(StarScale.HUNDRED, doubt("scale-100", "100", "5"));
        }
        if (aboveFive * 10 >= numbers && aboveFive > 0) {
            return new Decision(StarScale.TEN, doubt("scale-10", "10", "100"));
        }
        return new Decision(StarScale.FIVE, null);
    }

    private static Doubt doubt(String key, String likelier, String other) {
        return new Doubt(Doubt.What.SCALE, key, List.of(), List.of(likelier, other), true);
    }
}

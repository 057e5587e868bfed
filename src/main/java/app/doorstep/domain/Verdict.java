package app.doorstep.domain;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the rater gave, as far as figures go.
///
/// @param stars 1-5, or null
/// @param sentiment as exported, or null; see [Feedback#sentiment()] for the one that counts
/// @param factorStars exported stars 1-5 of single factors; empty if there are none
/// @param serviceScore 0-10 with at most one decimal, or null
/// @param solved the answer to "Did this solve your problem?", or null
public record Verdict(
        @Nullable Integer stars,
        @Nullable Sentiment sentiment,
        Map<Factor, Integer> factorStars,
        @Nullable BigDecimal serviceScore,
        @Nullable Boolean solved) {

    /// Nothing but words were given.
    public static final Verdict NONE = new Verdict(null, null, Map.of(), null, null);

    public Verdict {
        requireStars(stars);
        factorStars.values().forEach(Verdict::requireStars);
        if (serviceScore != null
                && (serviceScore.signum() < 0
                        || serviceScore.compareTo(BigDecimal.TEN) > 0
                        || serviceScore.scale() > 1)) {
            throw new IllegalArgumentException("not a service score from 0 to 10: " + serviceScore);
        }
        factorStars = factorStars.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(factorStars));
    }

    /// A verdict of stars alone.
    public static Verdict stars(int stars) {
        return new Verdict(stars, null, Map.of(), null, null);
    }

    private static void requireStars(@Nullable Integer stars) {
        if (stars != null && (stars < 1 || stars > 5)) {
            throw new IllegalArgumentException("not a number of stars from 1 to 5: " + stars);
        }
    }
}

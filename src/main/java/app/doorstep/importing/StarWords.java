package app.doorstep.importing;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Ratings in words: "Excellent" is five stars, "sehr schlecht" one; before that what the user says. Immutable.
final class StarWords {
    private static final Map<String, String> SHIPPED =
            WordFile.load("star-words.properties").keys();
    static final StarWords USUAL = new StarWords(Map.of());

    private final Map<String, Integer> said;

    private StarWords(Map<String, Integer> said) {
        this.said = said;
    }

    /// @param meanings word to `1` … `5`; other meanings are left to [ReasonWords]
    static StarWords with(Map<String, String> meanings) {
        var said = new HashMap<String, Integer>();
        meanings.forEach((word, meaning) -> {
            if (meaning.matches("[1-5]")) {
                said.put(HeaderWordList.normal(word), Integer.valueOf(meaning));
            }
        });
        return new StarWords(Map.copyOf(said));
    }

    boolean isEmpty() {
        return said.isEmpty();
    }

    /// The stars of a word; null if it is none.
    @Nullable
    Integer stars(String word) {
        var normal = HeaderWordList.normal(word);
        var stars = said.get(normal);
        if (stars != null) {
            return stars;
        }
        var shipped = SHIPPED.get(normal);
        return shipped == null ? null : Integer.valueOf(shipped);
    }
}

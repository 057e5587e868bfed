package app.doorstep.phrases;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Words by the part they can have in a row of the table of words, from `plainwords.txt`.
public final class PlainWords {
    /// What a word can do for a row.
    public enum Part {
        /// Says something by itself.
        TELLING,
        /// Says something only beside a telling word: `driver`.
        LINKING,
        /// Turns what follows, and so never ends a row: `never`.
        NEGATING,
        /// Says nothing; rows reach over it: `the`.
        SKIPPED
    }

    private static final Map<String, Part> KNOWN = load();
    private static final long FINGERPRINT = KNOWN.entrySet().stream()
            .mapToLong(word ->
                    word.getKey().hashCode() * 31L + word.getValue().name().hashCode())
            .map(one -> one * 0x9e3779b97f4a7c15L ^ one >>> 16)
            .sum();

    private PlainWords() {}

    /// The part of a word.
    ///
    /// @param word in lower case
    public static Part part(String word) {
        return word.length() < 2 ? Part.SKIPPED : KNOWN.getOrDefault(word, Part.TELLING);
    }

    /// Another number for another list of words.
    static long fingerprint() {
        return FINGERPRINT;
    }

    private static Map<String, Part> load() {
        var known = new HashMap<String, Part>();
        try (var in = PlainWords.class.getResourceAsStream("plainwords.txt")) {
            if (in == null) {
                throw new IllegalStateException("not shipped: plainwords.txt");
            }
            var part = Part.SKIPPED;
            for (var line : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList()) {
                if (line.startsWith("[")) {
                    part = Part.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
                } else if (!line.startsWith("//")) {
                    for (var word : line.split(" ", -1)) {
                        known.put(word, part);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return known;
    }
}

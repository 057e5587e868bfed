package app.doorstep.importing;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The words that stand above columns, from resources beside this class.
final class HeaderWordList {
    private static final int LONGEST = 500;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    /// What a header says of the scale: `(1-5)`, `out of 10`, `%`.
    private static final Pattern SCALE = Pattern.compile("(?i)\\([^)]*\\)|/ ?\\d+|out of \\d+|%");
    private static final Set<String> ELSEWHERE =
            Set.copyOf(WordFile.load("other-header-words.properties").words("words"));
    private static final Set<String> WEAK =
            Set.copyOf(WordFile.load("other-header-words.properties").words("weak"));

    /// The words of Doorstep's own columns and their synonyms.
    static final HeaderWordList OWN = load(List.of("own-header-words.properties"));

    /// Those and many more, for guesses about files that are none of ours.
    static final HeaderWordList ALL = load(List.of("own-header-words.properties", "mapped-header-words.properties"));

    private final Map<String, Role> roles;

    /// The most words of one key, so that a header of thousands of words takes no longer than its length.
    private final int longest;

    private HeaderWordList(Map<String, Role> roles) {
        this.roles = roles;
        this.longest = roles.keySet().stream()
                .mapToInt(key -> key.split(" ").length)
                .max()
                .orElse(1);
    }

    /// A header without what differs between writers: accents, case, punctuation, dashes, repeated spaces.
    static String normal(String header) {
        // No name that is known is nearly as long, and a whole page can stand in a cell.
        var folded = Normalizer.normalize(header.substring(0, Math.min(header.length(), LONGEST)), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace('ł', 'l');
        return OTHER.matcher(ACCENTS.matcher(folded).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /// The role of a column with this header; null if the word is not known.
    @Nullable
    Role role(String header) {
        return roles.get(normal(header));
    }

    /// What a header says: a known word, or one among others.
    ///
    /// @param score how much of the header the word covers, 100 for all of it
    record Find(Role role, int score) {}

    /// The longest known word in a header; null if there is none, or if the header speaks of something else (the
    /// restaurant, the fare).
    @Nullable
    Find find(String header) {
        var whole = roles.get(normal(header));
        if (whole != null) {
            return new Find(whole, 100);
        }
        var words = Arrays.stream(words(header))
                .filter(token -> !token.chars().allMatch(Character::isDigit))
                .toArray(String[]::new);
        var joined = roles.get(String.join(" ", words));
        if (joined != null) {
            return new Find(joined, 95);
        }
        if (Arrays.stream(words).anyMatch(ELSEWHERE::contains)) {
            return null;
        }
        for (var size = Math.min(words.length - 1, longest); size > 0; size--) {
            for (var from = words.length - size; from >= 0; from--) {
                var part = String.join(" ", Arrays.copyOfRange(words, from, from + size));
                var role = roles.get(part);
                if (role != null && (size > 1 || !WEAK.contains(part)) && part.length() > 2) {
                    return new Find(role, 40 + 50 * size / words.length);
                }
            }
        }
        return null;
    }

    /// Whether a header speaks of something else than the driver's rating.
    static boolean elsewhere(String header) {
        return Arrays.stream(normal(camelApart(header)).split(" ")).anyMatch(ELSEWHERE::contains);
    }

    /// The words of a header, without what it says of the scale.
    static String[] words(String header) {
        return normal(camelApart(SCALE.matcher(header).replaceAll(" "))).split(" ");
    }

    /// `deliveryDate` as `delivery Date`.
    private static String camelApart(String header) {
        return header.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ");
    }

    private static HeaderWordList load(List<String> resources) {
        var roles = new HashMap<String, Role>();
        for (var role : Role.values()) {
            if (role.own() || resources.size() > 1) {
                roles.put(normal(role.id()), role);
            }
        }
        for (var resource : resources) {
            WordFile.load(resource).keys().forEach((word, id) -> {
                var role = Role.valueOf(id.toUpperCase(Locale.ROOT));
                var before = roles.put(word, role);
                if (before != null && before != role) {
                    throw new IllegalStateException(resource + ": " + word + " means " + before + " and " + role);
                }
            });
        }
        return new HeaderWordList(Map.copyOf(roles));
    }
}

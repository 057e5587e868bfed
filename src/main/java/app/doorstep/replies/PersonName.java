package app.doorstep.replies;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A customer's name that one can greet with.
///
/// @param whole as the source has it, with capitals set right
/// @param first the first name, or all of it where the first word is a title or an initial
record PersonName(String whole, String first) {
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’.\\- ]*");
    private static final Set<String> TITLES =
            Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "madam", "the", "family");
    private static final Set<String> NOT_NAMES = Set.of(
            "customer",
            "client",
            "buyer",
            "user",
            "guest",
            "anonymous",
            "unknown",
            "none",
            "null",
            "n/a",
            "na",
            "amazon",
            "resident",
            "recipient",
            "test",
            "no name",
            "someone",
            "private",
            "hidden",
            "deleted");
    private static final int LONGEST = 40;

    /// The name in `source`, or empty where it is an account number, an address or a stand-in such as "Customer".
    static Optional<PersonName> of(@Nullable String source) {
        if (source == null) {
            return Optional.empty();
        }
        var words = source.strip().replaceAll("\\s+", " ");
        if (words.length() < 2
                || words.length() > LONGEST
                || !NAME.matcher(words).matches()) {
            return Optional.empty();
        }
        var parts = words.split(" ", -1);
        if (parts.length > 4
                || Arrays.stream(parts).anyMatch(part -> NOT_NAMES.contains(lower(part)))
                || NOT_NAMES.contains(lower(words))) {
            return Optional.empty();
        }
        parts[0] = parts[0].substring(0, 1).toUpperCase(Locale.ROOT) + parts[0].substring(1);
        var whole = Arrays.stream(parts).map(PersonName::capitals).collect(Collectors.joining(" "));
        var first = capitals(parts[0]);
        var greetable = first.length() > 1 && !first.contains(".") && !TITLES.contains(lower(first));
        return Optional.of(new PersonName(whole, greetable ? first : whole));
    }

    private static String capitals(String word) {
        var shouted = word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT));
        var small = word.equals(lower(word));
        return shouted || (small && word.length() > 3)
                ? word.substring(0, 1).toUpperCase(Locale.ROOT) + lower(word.substring(1))
                : word;
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}

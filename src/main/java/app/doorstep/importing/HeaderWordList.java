package app.doorstep.importing;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The words that stand above columns, from a resource beside this class.
final class HeaderWordList {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    /// The words of Doorstep's own columns and their synonyms.
    static final HeaderWordList OWN = load("own-header-words.properties");

    private final Map<String, Role> roles;

    private HeaderWordList(Map<String, Role> roles) {
        this.roles = roles;
    }

    /// A header without what differs between writers: accents, case, punctuation, dashes, repeated spaces.
    static String normal(String header) {
        var folded = Normalizer.normalize(header, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss");
        return OTHER.matcher(ACCENTS.matcher(folded).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /// The role of a column with this header; null if the word is not known.
    @Nullable
    Role role(String header) {
        return roles.get(normal(header));
    }

    private static HeaderWordList load(String resource) {
        var lines = new Properties();
        try (var in = Objects.requireNonNull(HeaderWordList.class.getResourceAsStream(resource), resource)) {
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var roles = new HashMap<String, Role>();
        for (var role : Role.values()) {
            roles.put(normal(role.id()), role);
            for (var word : lines.getProperty(role.id(), "").split(",", -1)) {
                var before = roles.put(normal(word), role);
                if (before != null && before != role) {
                    throw new IllegalStateException(word + " means " + before + " and " + role);
                }
            }
        }
        roles.remove("");
        return new HeaderWordList(Map.copyOf(roles));
    }
}

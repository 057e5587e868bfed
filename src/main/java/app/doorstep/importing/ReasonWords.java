package app.doorstep.importing;

import app.doorstep.domain.Factor;
import app.doorstep.domain.Identified;
import app.doorstep.domain.Mark;
import app.doorstep.domain.Polarity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What short reason words say ("Late", "Zu spät", "Wrong address"): the words of eight languages, and before them what
/// the user says. Immutable.
final class ReasonWords {
    private static final Pattern BETWEEN = Pattern.compile("\\s*[;|,/\\n\\r•]\\s*");
    private static final Map<String, Mark> SHIPPED = shipped();

    /// Only the shipped words.
    static final ReasonWords USUAL = new ReasonWords(Map.of());

    private final Map<String, Mark> said;
    private final Set<String> ignored;

    private ReasonWords(Map<String, Mark> said) {
        this(said, Set.of());
    }

    private ReasonWords(Map<String, Mark> said, Set<String> ignored) {
        this.said = said;
        this.ignored = ignored;
    }

    /// The shipped words and what the user says of some.
    ///
    /// @param meanings word to `FACTOR=praise|complaint` or `ignore`; other meanings are left to [StarWords]
    static ReasonWords with(Map<String, String> meanings) {
        var said = new HashMap<String, Mark>();
        var ignored = new HashSet<String>();
        meanings.forEach((word, meaning) -> {
            var mark = mark(meaning);
            if (mark != null) {
                said.put(HeaderWordList.normal(word), mark);
            } else if (meaning.equalsIgnoreCase("ignore")) {
                ignored.add(HeaderWordList.normal(word));
            }
        });
        return new ReasonWords(Map.copyOf(said), Set.copyOf(ignored));
    }

    /// The mark in `punctuality=complaint`, `punctuality:complaint`, `punctuality complaint`; null if it is none.
    static @Nullable Mark mark(String meaning) {
        var parts = meaning.strip().split("[=:\\s]+", -1);
        if (parts.length != 2) {
            return null;
        }
        var factor = Identified.of(Factor.class, parts[0]);
        var polarity = Identified.of(Polarity.class, parts[1]);
        return factor.isPresent() && polarity.isPresent() ? Mark.exported(factor.get(), polarity.get()) : null;
    }

    /// The words of a cell, which may list several.
    static List<String> parts(String cell) {
        return BETWEEN.splitAsStream(cell.strip())
                .map(String::strip)
                .filter(part -> !Cells.unknown(part))
                .toList();
    }

    /// What one word says; empty if nobody knows.
    Optional<Mark> read(String word) {
        var normal = HeaderWordList.normal(word);
        var mark = said.get(normal);
        return Optional.ofNullable(mark == null ? SHIPPED.get(normal) : mark);
    }

    /// Whether the user says that a word means nothing here.
    boolean ignores(String word) {
        return ignored.contains(HeaderWordList.normal(word));
    }

    private static Map<String, Mark> shipped() {
        var marks = new HashMap<String, Mark>();
        WordFile.load("reason-words.properties").keys().forEach((word, key) -> {
            var mark = mark(key.replace('.', '='));
            if (mark == null) {
                throw new IllegalStateException(key);
            }
            marks.put(word, mark);
        });
        return Map.copyOf(marks);
    }

    /// All shipped words, for tests.
    static Stream<String> words() {
        return SHIPPED.keySet().stream();
    }
}

package app.doorstep.importing;

import app.doorstep.domain.Factor;
import app.doorstep.domain.FactorWord;
import app.doorstep.domain.Identified;
import app.doorstep.domain.Mark;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Polarity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What short reason words say ("Late", "Zu spät", "Wrong address"): the words of eight languages, before them what the
/// driver says of an app's words, and before all what is said of this file. Immutable.
final class ReasonWords {
    private static final Pattern BETWEEN = Pattern.compile("[;|,/\\n\\r•]");
    private static final Map<String, Mark> SHIPPED = shipped();

    /// Only the shipped words.
    static final ReasonWords USUAL = new ReasonWords(Map.of(), Set.of(), Map.of());

    private final Map<String, Mark> said;
    private final Set<String> ignored;
    private final Map<String, Map<Platform, Mark>> ofApps;

    private ReasonWords(Map<String, Mark> said, Set<String> ignored, Map<String, Map<Platform, Mark>> ofApps) {
        this.said = said;
        this.ignored = ignored;
        this.ofApps = ofApps;
    }

    /// The shipped words, what the user says of some, and the driver's own for apps.
    ///
    /// @param learned reason words of apps; those of no app are left out
    /// @param meanings word to `FACTOR=praise|complaint` or `ignore`; other meanings are left to [StarWords]
    static ReasonWords with(Map<String, String> meanings, List<FactorWord> learned) {
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
        var ofApps = new HashMap<String, Map<Platform, Mark>>();
        for (var word : learned) {
            if (word.platform() != null) {
                ofApps.computeIfAbsent(HeaderWordList.normal(word.word()), _ -> new TreeMap<>())
                        .put(word.platform(), Mark.exported(word.factor(), word.polarity()));
            }
        }
        return new ReasonWords(Map.copyOf(said), Set.copyOf(ignored), Map.copyOf(ofApps));
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

    /// What one word says in some app; empty if nobody knows.
    Optional<Mark> read(String word) {
        return read(
                word,
                ofApps.getOrDefault(HeaderWordList.normal(word), Map.of()).values().stream()
                        .findFirst());
    }

    /// What one word says in one app; empty if nobody knows.
    Optional<Mark> read(String word, Platform app) {
        return read(
                word,
                Optional.ofNullable(ofApps.getOrDefault(HeaderWordList.normal(word), Map.of())
                        .get(app)));
    }

    private Optional<Mark> read(String word, Optional<Mark> ofApp) {
        var normal = HeaderWordList.normal(word);
        return Optional.ofNullable(said.get(normal)).or(() -> ofApp).or(() -> Optional.ofNullable(SHIPPED.get(normal)));
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

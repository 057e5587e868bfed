package app.doorstep.replies;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// A file of building blocks or of phrases: sections, and in each section lines `key = value`, of which one key may
/// have several. Lines that start with `#` are notes. Immutable, thread-safe.
final class Blocks {
    private static final int IGNORE_CASE = Pattern.CASE_INSENSITIVE;

    private static final class Shipped {
        static final Blocks SENTENCES = load("en.blocks");
        static final Blocks PHRASES = load("en.checks");
    }

    private final Map<String, Map<String, List<String>>> sections;
    private final Map<String, List<Pattern>> patterns = new ConcurrentHashMap<>();

    private Blocks(Map<String, Map<String, List<String>>> sections) {
        this.sections = sections;
    }

    /// What replies are built from.
    static Blocks sentences() {
        return Shipped.SENTENCES;
    }

    /// What the checker listens for.
    static Blocks phrases() {
        return Shipped.PHRASES;
    }

    /// The sections whose names start with `prefix`, in the order of the file.
    List<String> sections(String prefix) {
        return sections.keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .toList();
    }

    /// All values of a key; empty if there are none.
    List<String> all(String section, String key) {
        return sections.getOrDefault(section, Map.of()).getOrDefault(key, List.of());
    }

    /// All values of a key as patterns without regard to case; empty if there are none.
    List<Pattern> patterns(String section, String key) {
        return patterns.computeIfAbsent(
                section + "\n" + key,
                _ -> all(section, key).stream()
                        .map(pattern -> Pattern.compile(pattern, IGNORE_CASE))
                        .toList());
    }

    private static Blocks load(String name) {
        var sections = new LinkedHashMap<String, Map<String, List<String>>>();
        try (var stream = Objects.requireNonNull(Blocks.class.getResourceAsStream(name), name);
                var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            Map<String, List<String>> section = new LinkedHashMap<>();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[") && line.endsWith("]")) {
                    section =
                            sections.computeIfAbsent(line.substring(1, line.length() - 1), _ -> new LinkedHashMap<>());
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    var equals = line.indexOf('=');
                    if (equals < 0) {
                        throw new IllegalStateException(name + ": neither section, note nor key = value: " + line);
                    }
                    section.computeIfAbsent(line.substring(0, equals).strip(), _ -> new ArrayList<>())
                            .add(line.substring(equals + 1).strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Blocks(sections);
    }
}

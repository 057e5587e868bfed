package app.doorstep.importing;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/// A resource of words beside this class: a key, then its words separated by commas.
final class WordFile {
    private final String name;
    private final Properties lines = new Properties();

    private WordFile(String name) {
        this.name = name;
    }

    static WordFile load(String name) {
        var file = new WordFile(name);
        try (var in = Objects.requireNonNull(WordFile.class.getResourceAsStream(name), name)) {
            file.lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /// The words of `key` as they are written; empty if it has none.
    List<String> written(String key) {
        return Stream.of(lines.getProperty(key, "").split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// The words of `key` in [HeaderWordList#normal] form; empty if it has none.
    List<String> words(String key) {
        return written(key).stream()
                .map(HeaderWordList::normal)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// Every word with the key under which it stands.
    ///
    /// @throws IllegalStateException if a word stands under two keys, which is a bug
    Map<String, String> keys() {
        var keys = new HashMap<String, String>();
        for (var key : lines.stringPropertyNames()) {
            for (var word : words(key)) {
                var before = keys.put(word, key);
                if (before != null && !before.equals(key)) {
                    throw new IllegalStateException(name + ": " + word + " means " + before + " and " + key);
                }
            }
        }
        return Map.copyOf(keys);
    }
}

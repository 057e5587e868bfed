package app.doorstep.comments;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The text files that languages are made of, as they are shipped beside this class.
final class LexiconFiles {
    private LexiconFiles() {}

    /// The lines of `name.txt`, without comments and empty ones.
    static List<String> lines(String name) {
        try (var in = LexiconFiles.class.getResourceAsStream(name + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("not shipped: " + name);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(line -> line.startsWith("//") ? "" : line.strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}

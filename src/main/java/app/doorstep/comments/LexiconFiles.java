package app.doorstep.comments;

import app.doorstep.domain.Factor;
import app.doorstep.domain.Polarity;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

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

    /// The files that a language is made of; not each has a model.
    static Stream<String> of(String language) {
        return Stream.concat(Stream.of("words", "lists", "model"), LexiconCompiler.PATTERN_FILES.stream())
                .map(file -> language + "/" + file + ".txt");
    }

    /// The bytes of a file; none if it is not shipped.
    static byte[] bytes(String file) {
        try (var in = LexiconFiles.class.getResourceAsStream(file)) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /// Whether the files lie in an archive, where none of them changes.
    static boolean arePacked() {
        var file = LexiconFiles.class.getResource("languages.txt");
        return file != null && !file.getProtocol().equals("file");
    }

    /// Tells what a language was compiled from: its files, and the enums that are numbers once compiled.
    static long fingerprint(String language) {
        var one = new CRC32();
        var other = new CRC32C();
        Stream.concat(
                        of(language).map(LexiconFiles::bytes),
                        Stream.of(Factor.values(), Polarity.values(), Sense.Tag.values(), Trait.values())
                                .map(Arrays::toString)
                                .map(names -> names.getBytes(StandardCharsets.UTF_8)))
                .forEach(bytes -> {
                    one.update(bytes);
                    other.update(bytes);
                });
        return one.getValue() << Integer.SIZE | other.getValue();
    }
}

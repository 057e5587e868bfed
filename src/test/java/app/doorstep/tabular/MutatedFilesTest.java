package app.doorstep.tabular;

import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The corpus kept for Jazzer, and each file of it damaged at random: whatever the bytes, they are read or refused in a
/// word, within two seconds, and never with an exception of another kind. `-Dmutations=N` raises the number.
class MutatedFilesTest {
    private static final int MUTATIONS = Integer.getInteger("mutations", 100);
    private static final List<String> MORSELS = List.of(
            "\"", "\"\"", ",", "\n", "\r", "\0", "\u00ff\u00fe", "<", "&a;", "]]>", "PK\u0003\u0004", "\\", "'");

    @TempDir
    Path folder;

    static Stream<Path> seeds() throws IOException {
        return Stream.of("TableFuzzInputs/rows", "ZipFuzzInputs/entries").flatMap(AnyBytes::corpus);
    }

    @Test
    void aDamagedWorkbookIsReadOrRefusedInAWord() {
        damaged(AnyBytes.workbook("xl/theme.xml", "<a/>"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatJazzerLedToIsReadOrRefusedInAWordAlsoDamaged(Path seed) throws IOException {
        AnyBytes.read(folder.resolve("file"), Files.readAllBytes(seed));
        damaged(Files.readAllBytes(seed));
    }

    private void damaged(byte[] seed) {
        var random = new Random(seed.length);
        for (var i = 0; i < MUTATIONS; i++) {
            var bytes = mutated(seed, random);
            try {
                AnyBytes.read(folder.resolve("file"), bytes);
            } catch (RuntimeException | Error e) {
                fail("mutation %d of %s: %s".formatted(i, new String(bytes, StandardCharsets.ISO_8859_1), e), e);
            }
        }
    }

    private static byte[] mutated(byte[] seed, Random random) {
        var bytes = seed;
        for (var times = 1 + random.nextInt(4); times > 0; times--) {
            bytes = switch (random.nextInt(6)) {
                case 0 -> joined(bytes, 0, random.nextInt(bytes.length + 1), new byte[0], bytes.length);
                case 1 -> changed(bytes, random);
                case 2 -> inserted(bytes, random);
                case 3 -> doubled(bytes, random);
                default -> changed(bytes, random);
            };
        }
        return bytes;
    }

    private static byte[] changed(byte[] bytes, Random random) {
        var copy = bytes.clone();
        if (copy.length > 0) {
            copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
        }
        return copy;
    }

    private static byte[] inserted(byte[] bytes, Random random) {
        var morsel = MORSELS.get(random.nextInt(MORSELS.size())).getBytes(StandardCharsets.ISO_8859_1);
        var at = random.nextInt(bytes.length + 1);
        return joined(bytes, 0, at, morsel, at);
    }

    private static byte[] doubled(byte[] bytes, Random random) {
        var at = random.nextInt(bytes.length + 1);
        return joined(bytes, 0, bytes.length, new byte[0], at);
    }

    private static byte[] joined(byte[] bytes, int from, int to, byte[] between, int rest) {
        try (var out = new ByteArrayOutputStream()) {
            out.write(bytes, from, to - from);
            out.write(between);
            out.write(bytes, rest, bytes.length - rest);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

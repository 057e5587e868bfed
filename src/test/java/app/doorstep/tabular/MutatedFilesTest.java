package app.doorstep.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Files damaged at random: whatever the bytes, they are read or refused in a word, within two seconds, and never with
/// an exception of another kind. `-Dmutations=N` raises the number of files of each kind.
class MutatedFilesTest {
    private static final int MUTATIONS = Integer.getInteger("mutations", 300);
    private static final long PATIENCE = Duration.ofSeconds(2).toNanos();
    private static final String TABLE = "day,word,stars\n2026-03-02,\"late, \"\"very\"\"\",1\n2026-03-03,für,5\n";
    private static final List<String> MORSELS = List.of(
            "\"", "\"\"", ",", "\n", "\r", "\0", "\u00ff\u00fe", "<", "&a;", "]]>", "PK\u0003\u0004", "\\", "'");

    @TempDir
    Path folder;

    static Stream<byte[]> seeds() throws IOException {
        var zip = new LinkedHashMap<String, String>();
        zip.put("a.csv", TABLE);
        zip.put("b/c.csv", TABLE.replace(',', ';'));
        var gzip = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(gzip)) {
            out.write(TABLE.getBytes(StandardCharsets.UTF_8));
        }
        return Stream.of(
                TABLE.getBytes(StandardCharsets.UTF_8),
                TABLE.getBytes(StandardCharsets.UTF_16LE),
                TABLE.getBytes(StandardCharsets.ISO_8859_1),
                "<html><table><tr><th>a<th>b</tr><tr><td>1<td>2</tr></table></html>".getBytes(StandardCharsets.UTF_8),
                gzip.toByteArray(),
                Zips.of(zip),
                Zips.stored(workbook()));
    }

    private static Map<String, String> workbook() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put("xl/workbook.xml", "<workbook><sheets><sheet name='A' id='r1'/></sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", "<R><R Id='r1' Target='worksheets/sheet1.xml'/></R>");
        parts.put("xl/sharedStrings.xml", "<sst><si><t>day</t></si><si><t>word</t></si></sst>");
        parts.put("xl/styles.xml", "<s><cellXfs><xf numFmtId='14'/></cellXfs></s>");
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<w><row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c></row>"
                        + "<row r='2'><c r='A2' s='0'><v>46083</v></c><c r='B2'><v>1.5</v></c></row></w>");
        return parts;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void damagedFilesAreReadOrRefusedInAWord(byte[] seed) throws IOException {
        var random = new Random(seed.length);
        for (var i = 0; i < MUTATIONS; i++) {
            var bytes = mutated(seed, random);
            var file = Files.write(folder.resolve("file"), bytes);
            var start = System.nanoTime();
            try {
                readAll(file);
            } catch (NotATable e) {
                assertThat(e.kind()).isNotEmpty();
            } catch (RuntimeException | Error e) {
                fail("mutation %d of %s: %s".formatted(i, new String(bytes, StandardCharsets.ISO_8859_1), e), e);
            }
            assertThat(System.nanoTime() - start).isLessThan(PATIENCE);
        }
    }

    private static void readAll(Path file) throws NotATable {
        for (var table : TableFile.open(file, TableChoices.NONE, HeaderWords.NONE)) {
            var rows = new ArrayList<List<String>>();
            table.read((row, _) -> rows.add(row.cells()));
            table.raw(table.columns()).read((row, _) -> rows.add(row.cells()));
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

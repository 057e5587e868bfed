package app.doorstep.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.stream.Stream;

/// What must hold of any bytes at all, and the kept corpus of those that once taught something.
final class AnyBytes {
    private static final long PATIENCE = Duration.ofSeconds(2).toNanos();
    private static final Path CORPUS = Path.of("src/test/resources/app/doorstep/tabular");

    private AnyBytes() {}

    /// Reads `bytes` as a file in every way: they are read or refused in a word, within two seconds.
    static void read(Path file, byte[] bytes) {
        var start = cpuTime();
        try {
            Files.write(file, bytes);
            for (var table : TableFile.open(file, TableChoices.NONE, HeaderWords.NONE)) {
                table.read((row, _) -> row.cells().size() == row.count());
                table.raw(table.columns()).read((row, _) -> row.cells().size() == row.count());
            }
        } catch (NotATable e) {
            assertThat(e.kind()).isNotEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(cpuTime() - start).isLessThan(PATIENCE);
    }

    /// This thread's own time, so that a busy machine is no finding.
    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /// A workbook with `part` in place of one of its own.
    static byte[] workbook(String name, String part) {
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
        parts.put(name, part);
        return Zips.stored(parts);
    }

    /// The inputs that are kept for a target.
    static Stream<Path> corpus(String target) {
        try (var files = Files.list(CORPUS.resolve(target))) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package app.doorstep.tabular;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/// The parts of a workbook, as Jazzer leads them; their checksums are always right. Runs under `mvn -Pfuzz verify`.
class WorkbookFuzz {
    private static final List<String> PARTS = List.of(
            "xl/worksheets/sheet1.xml",
            "xl/sharedStrings.xml",
            "xl/styles.xml",
            "xl/workbook.xml",
            "xl/_rels/workbook.xml.rels");

    @TempDir
    static Path folder;

    /// @param which the part that is replaced
    @FuzzTest(maxDuration = "60s")
    void parts(byte which, String part) {
        var name = PARTS.get(Math.floorMod(which, PARTS.size()));
        AnyBytes.read(folder.resolve("table.xlsx"), AnyBytes.workbook(name, part == null ? "" : part));
    }
}

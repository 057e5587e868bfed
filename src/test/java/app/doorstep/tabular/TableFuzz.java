package app.doorstep.tabular;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/// Bytes to rows, as Jazzer leads them: text, gzip, pages. Runs under `mvn -Pfuzz verify`.
class TableFuzz {
    @TempDir
    static Path folder;

    @FuzzTest(maxDuration = "60s")
    void rows(byte[] bytes) {
        AnyBytes.read(folder.resolve("table"), bytes);
    }
}

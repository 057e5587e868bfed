package app.doorstep.tabular;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/// Zip files, as Jazzer leads them. Runs under `mvn -Pfuzz verify`.
class ZipFuzz {
    @TempDir
    static Path folder;

    @FuzzTest(maxDuration = "60s")
    void entries(byte[] bytes) {
        if (bytes.length > 3) {
            // All else is refused by its first bytes or is no zip file at all.
            bytes[0] = 'P';
            bytes[1] = 'K';
            bytes[2] = 3;
            bytes[3] = 4;
        }
        AnyBytes.read(folder.resolve("table.zip"), bytes);
    }
}

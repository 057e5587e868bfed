package app.doorstep.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/// Headers and what is made of them, as Jazzer leads them: every record is stored or rejected. Runs under
/// `mvn -Pfuzz verify`.
class HeaderFuzz {
    @TempDir
    static Path folder;

    @FuzzTest(maxDuration = "60s")
    void tables(String header, String rows) throws IOException {
        var file = Files.writeString(
                folder.resolve("table.csv"),
                String.valueOf(header).replaceAll("[\\ud800-\\udfff]", "?") + "\n"
                        + String.valueOf(rows).replaceAll("[\\ud800-\\udfff]", "?"));
        try {
            for (var plan : Importing.plan(file, ReadingChoices.NONE, null)) {
                var preview = plan.preview(-1);
                assertThat(preview.rows()).hasSize((int) preview.records());
                assertThat(preview.rejected()).isBetween(0L, preview.records());
            }
        } catch (ImportRefused e) {
            assertThat(e.kind()).isNotEmpty();
        }
    }
}

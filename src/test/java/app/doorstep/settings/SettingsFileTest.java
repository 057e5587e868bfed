package app.doorstep.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-08T09:30:00Z"));

    private static final Settings CHANGED = Settings.INITIAL
            .withTheme(Settings.Theme.DARK)
            .withDriverName("Zoë \"Z\"")
            .withWindow(1920, 1080, true)
            .remembering("log.columns", "date,stars");

    @TempDir
    Path folder;

    @Test
    void aFolderWithoutSettingsHasTheInitialOnes() throws IOException {
        assertThat(SettingsFile.open(folder, CLOCK).current()).isEqualTo(Settings.INITIAL);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatIsSavedIsReadAgain() throws IOException {
        SettingsFile.open(folder, CLOCK).save(CHANGED);
        assertThat(SettingsFile.open(folder, CLOCK).current()).isEqualTo(CHANGED);
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void aCutOrDamagedFileIsKeptAsideAndNamedOnce() throws IOException {
        SettingsFile.open(folder, CLOCK).save(CHANGED);
        var file = folder.resolve("settings.json");
        var whole = Files.readAllBytes(file);
        var random = new Random(7);
        for (int cut = 0; cut < whole.length - 2; cut++) {
            var damaged = Arrays.copyOf(whole, cut);
            if (cut > 0 && cut % 3 == 0) {
                damaged[random.nextInt(cut)] = (byte) 0xff;
            }
            Files.write(file, damaged);

            var opened = SettingsFile.open(folder, CLOCK);

            assertThat(opened.current()).isEqualTo(Settings.INITIAL);
            assertThat(opened.setAside()).contains(folder.resolve("settings-unreadable-20260308-093000.json"));
            assertThat(opened.setAside().orElseThrow()).hasBinaryContent(damaged);
            assertThat(SettingsFile.open(folder, CLOCK).setAside()).isEmpty();
        }
    }

    @Test
    void unknownKeysAndWildNumbersDoNoHarm() throws IOException {
        Files.writeString(
                folder.resolve("settings.json"),
                "{\"theme\":\"DARK\",\"width\":-5,\"height\":999999,\"colourOfTheMoon\":[1,2]}");
        var opened = SettingsFile.open(folder, CLOCK);
        assertThat(opened.current())
                .isEqualTo(Settings.INITIAL.withTheme(Settings.Theme.DARK).withWindow(640, 20_000, false));
        assertThat(opened.setAside()).isEmpty();
    }
}

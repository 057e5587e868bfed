package app.doorstep.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.settings.Settings;
import app.doorstep.text.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchedFolderTest {
    private static final Instant BEGAN = Instant.parse("2026-03-08T18:00:00Z");
    private static final String RATINGS = "date,platform,stars\n2026-03-02,uber-eats,5\n";

    @TempDir
    Path folder;

    @Test
    void aFileIsOfferedOnceWhenItIsNewWholeKnownAndNotImported() throws Exception {
        try (var workbench = Workbench.open(
                folder.resolve("data"),
                Clock.fixed(BEGAN, ZoneOffset.UTC),
                Texts.of(Locale.US),
                () -> Settings.INITIAL)) {
            var downloads = Files.createDirectory(folder.resolve("downloads"));
            var watched = workbench.watch(downloads, BEGAN);
            put(downloads, "old.csv", RATINGS, -60);
            put(downloads, "letter.txt", "Dear driver,\nthank you\n", 10);
            put(downloads, "photo.bin", RATINGS, 10);
            var fresh = put(downloads, "new.csv", "date,platform,st", 10);

            assertThat(watched.look()).isEmpty();
            put(downloads, "new.csv", RATINGS, 20);
            assertThat(watched.look()).as("still growing").isEmpty();
            assertThat(watched.look()).containsExactly(fresh);
            assertThat(watched.look()).isEmpty();

            workbench.imports().run(ImportRequest.of(fresh), (_, _) -> true);
            put(downloads, "copy.csv", RATINGS, 30);
            watched.look();
            assertThat(watched.look()).as("imported already").isEmpty();
        }
    }

    @Test
    void aFolderThatIsGoneHasNoFiles() throws Exception {
        try (var workbench = Workbench.open(
                folder.resolve("data"),
                Clock.fixed(BEGAN, ZoneOffset.UTC),
                Texts.of(Locale.US),
                () -> Settings.INITIAL)) {
            assertThat(workbench.watch(folder.resolve("gone"), BEGAN).look()).isEmpty();
        }
    }

    private static Path put(Path folder, String name, String text, int secondsAfter) throws Exception {
        var file = Files.writeString(folder.resolve(name), text);
        Files.setLastModifiedTime(file, FileTime.from(BEGAN.plusSeconds(secondsAfter)));
        return file;
    }
}

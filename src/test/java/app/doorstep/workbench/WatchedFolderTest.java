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
        try (var workbench = open()) {
            var downloads = Files.createDirectory(folder.resolve("downloads"));
            put(downloads, "old.csv", RATINGS, 10);
            var watched = workbench.watch(downloads);
            watched.beginAnew();
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
    void aFileOfAnOldDateThatIsMovedIntoTheFolderIsOfferedOnce() throws Exception {
        try (var workbench = open()) {
            var downloads = Files.createDirectory(folder.resolve("downloads"));
            var watched = workbench.watch(downloads);
            watched.beginAnew();
            var moved = put(downloads, "last-year.csv", RATINGS, -365 * 86_400);

            watched.look();
            assertThat(watched.look()).containsExactly(moved);
            assertThat(watched.look()).isEmpty();
        }
    }

    @Test
    void aFileRenamedWhileItWaitsIsOfferedUnderItsLastNameAndNotAgain() throws Exception {
        try (var workbench = open()) {
            var downloads = Files.createDirectory(folder.resolve("downloads"));
            var watched = workbench.watch(downloads);
            watched.beginAnew();
            var loading = put(downloads, "ratings.csv.part", RATINGS, 10);
            assertThat(watched.look()).isEmpty();
            assertThat(watched.look()).as("not ours yet").isEmpty();
            var whole = Files.move(loading, downloads.resolve("ratings.csv"));
            watched.look();
            assertThat(watched.look()).containsExactly(whole);

            Files.move(whole, downloads.resolve("ratings (march).csv"));
            watched.look();
            assertThat(watched.look()).as("the same file").isEmpty();
        }
    }

    @Test
    void aFileThatGoesWhileItIsLookedAtIsNotOffered() throws Exception {
        try (var workbench = open()) {
            var downloads = Files.createDirectory(folder.resolve("downloads"));
            var watched = workbench.watch(downloads);
            watched.beginAnew();
            var gone = put(downloads, "gone.csv", RATINGS, 10);
            watched.look();
            Files.delete(gone);
            assertThat(watched.look()).isEmpty();
            assertThat(watched.look()).isEmpty();
        }
    }

    @Test
    void whatCameWhileTheProgramWasClosedIsOfferedAndWhatWasOfferedBeforeIsNot() throws Exception {
        var downloads = Files.createDirectory(folder.resolve("downloads"));
        var before = put(downloads, "before.csv", RATINGS, -60);
        try (var workbench = open()) {
            var watched = workbench.watch(downloads);
            watched.look();
            assertThat(watched.look()).as("there when the watch began").isEmpty();
            var first = put(downloads, "first.csv", RATINGS + "2026-03-03,uber-eats,4\n", 5);
            watched.look();
            assertThat(watched.look()).containsExactly(first);
        }
        Files.delete(before);
        var meanwhile = put(downloads, "meanwhile.csv", RATINGS + "2026-03-04,uber-eats,1\n", -120);
        try (var workbench = open()) {
            var watched = workbench.watch(downloads);
            watched.look();
            assertThat(watched.look()).containsExactly(meanwhile);
        }
    }

    @Test
    void aFolderThatIsGoneHasNoFiles() throws Exception {
        try (var workbench = open()) {
            assertThat(workbench.watch(folder.resolve("gone")).look()).isEmpty();
        }
    }

    private Workbench open() throws Trouble {
        return Workbench.open(
                folder.resolve("data"),
                Clock.fixed(BEGAN, ZoneOffset.UTC),
                Texts.of(Locale.US),
                () -> Settings.INITIAL);
    }

    private static Path put(Path folder, String name, String text, int secondsAfter) throws Exception {
        var file = Files.writeString(folder.resolve(name), text);
        Files.setLastModifiedTime(file, FileTime.from(BEGAN.plusSeconds(secondsAfter)));
        return file;
    }
}

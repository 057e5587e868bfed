package app.doorstep.storage;

import static app.doorstep.storage.Notebooks.rating;
import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.FeedbackQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Bar B1 on a real file system of four megabytes, which only a machine that may mount one can make; elsewhere these
/// tests say so and do not run.
class FullDiskTest {
    @TempDir
    Path place = Path.of("");

    private Path disk = Path.of("");
    private Path data = Path.of("");
    private Commands commands = new Commands(Path.of(""));

    @BeforeEach
    void mountASmallDisk() throws Exception {
        disk = Files.createDirectory(place.resolve("disk"));
        data = disk.resolve("data");
        commands = new Commands(place);
        Assumptions.assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", disk.toString()) == 0,
                "this machine mounts no small disk for us, so a full one was not tried");
        try (var store = Notebooks.open(data)) {
            for (int i = 0; i < 60; i++) {
                store.edits().add(rating("A" + i, "2026-03-01", 2, "Left in the rain"));
            }
            store.backup(null);
        }
    }

    @AfterEach
    void unmountIt() throws Exception {
        run("umount", disk.toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3_000})
    void anImportThatDoesNotFitChangesNothing(int filledKb) throws Exception {
        Files.writeString(place.resolve("many.csv"), manyRatings());
        fill(filledKb);

        var answer = doorstep("import", "many.csv");

        assertThat(answer.err()).contains("The disk with " + data + " is full; nothing was changed.");
        assertThat(answer.code()).isEqualTo(5);
        assertAsBefore();
    }

    @Test
    void aFullDiskCanBeReadThoughNothingCanBeWritten() throws Exception {
        fillUpTo(0);

        var read = doorstep("feedback");
        assertThat(read.err()).isEmpty();
        assertThat(read.code()).isZero();
        assertThat(read.out()).contains("60 feedback");
        var written = doorstep("add", "--date", "2026-03-02", "--platform", "lyft", "--stars", "4");
        assertThat(written.err()).contains("The disk with " + data + " is full; nothing was changed.");
        assertThat(written.code()).isEqualTo(5);
        assertAsBefore();
    }

    @Test
    void aBackupThatDoesNotFitLeavesNoHalfFile() throws Exception {
        var before = names(data.resolve("backups"));
        fillUpTo(60);

        var answer = doorstep("backup");

        assertThat(answer.err()).contains("is full; nothing was changed.");
        assertThat(answer.code()).isEqualTo(5);
        assertThat(names(data.resolve("backups"))).isEqualTo(before);
        assertAsBefore();
    }

    @Test
    void aBackupThatCannotBeRestoredForLackOfSpaceLeavesTheNotebook() throws Exception {
        var backup =
                data.resolve("backups").resolve(names(data.resolve("backups")).getFirst());
        var outside = Files.copy(backup, place.resolve("outside.db"));
        Files.copy(BackupFolder.sumOf(backup), BackupFolder.sumOf(outside));
        fillUpTo(60);

        var answer = doorstep("restore", outside.toString(), "--yes");

        assertThat(answer.err()).contains("is full; nothing was changed.");
        assertThat(answer.code()).isEqualTo(5);
        assertAsBefore();
    }

    @Test
    void anExportThatDoesNotFitLeavesTheOldFile() throws Exception {
        var old = Files.writeString(disk.resolve("ratings.csv"), "old");
        data = place.resolve("elsewhere");
        try (var store = Notebooks.open(data)) {
            for (int i = 0; i < 60; i++) {
                store.edits().add(rating("A" + i, "2026-03-01", 2, "Left in the rain"));
            }
        }
        fillUpTo(0);

        var answer = doorstep("export", old.toString());

        assertThat(answer.err()).contains("could not be written");
        assertThat(answer.code()).isEqualTo(3);
        assertThat(old).hasContent("old");
        assertAsBefore();
    }

    private void assertAsBefore() throws Exception {
        Files.deleteIfExists(disk.resolve("filler"));
        NotebooksAreWhole.assertWhole(data.resolve(Opening.FILE));
        try (var store = Notebooks.open(data)) {
            assertThat(store.ids(FeedbackQuery.ALL)).hasSize(60);
        }
        try (var files = Files.walk(disk)) {
            assertThat(files.map(String::valueOf)).noneMatch(name -> name.matches(".*(\\.part|\\.restoring)$"));
        }
    }

    private void fill(int kilobytes) throws IOException {
        Files.write(disk.resolve("filler"), new byte[kilobytes * 1024]);
    }

    private void fillUpTo(int freeKb) throws IOException {
        fill((int) (Files.getFileStore(disk).getUsableSpace() / 1024) - freeKb);
    }

    private Commands.Answer doorstep(String... arguments) throws Exception {
        var all = new ArrayList<>(List.of("--data", data.toString()));
        all.addAll(List.of(arguments));
        return commands.run(all.toArray(String[]::new));
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private static int run(String... command) throws Exception {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException notHere) {
            return -1;
        }
    }

    private static String manyRatings() {
        var lines = new StringBuilder("date,platform,id,stars,comment\n");
        for (int i = 0; i < 60_000; i++) {
            lines.append("2026-03-01,parcel-round,B").append(i).append(",2,Left in the rain\n");
        }
        return lines.toString();
    }
}

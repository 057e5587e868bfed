package app.doorstep.storage;

import static app.doorstep.storage.Notebooks.CLOCK;
import static app.doorstep.storage.Notebooks.NOW;
import static app.doorstep.storage.Notebooks.importFile;
import static app.doorstep.storage.Notebooks.rating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.doorstep.domain.FeedbackQuery;
import app.doorstep.storage.StoreUnusable.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackupTest {
    @TempDir
    Path place = Path.of("");

    private Path folder() {
        return place.resolve("my ratings #1 100%?");
    }

    private Path live() {
        return folder().resolve(Opening.FILE);
    }

    @Test
    void aBackupHoldsWhatTheNotebookHeldAndIsForTheOwnerAlone() throws StoreUnusable, IOException {
        try (var store = Notebooks.open(folder())) {
            store.edits().add(rating("T1", "2026-03-02", 5, null));

            var backup = store.backup(null);

            assertThat(backup).isEqualTo(folder().resolve("backups/doorstep-2026-03-31-180211.db"));
            assertThat(store.backups()).containsExactly(new BackupRecord(backup, NOW, 1, true, true));
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup.getParent())))
                    .isEqualTo("rwx------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder())))
                    .isEqualTo("rwx------");
            assertThat(store.check()).isEqualTo(new CheckReport(1, List.of()));
        }
    }

    @Test
    void aBackupUnderAnyNameCanBeRestored() throws StoreUnusable {
        var target = place.resolve("stick's.db");
        try (var store = Notebooks.open(folder())) {
            store.edits().add(rating("T1", "2026-03-02", 5, null));
            store.backup(target);
            store.edits().add(rating("T2", "2026-03-03", 1, null));

            store.restore(target);

            assertThat(store.feedback(FeedbackQuery.ALL))
                    .extracting(f -> f.entry())
                    .containsExactly(rating("T1", "2026-03-02", 5, null));
            assertThat(store.backups()).extracting(BackupRecord::feedback).containsExactly(2L);
        }
    }

    @ParameterizedTest
    @CsvSource({"missing", "empty", "garbage", "newer", "foreign"})
    void aNotebookInAnyStateCanBeReplaced(String state) throws StoreUnusable, SQLException, IOException {
        var target = place.resolve("backup.db");
        try (var store = Notebooks.open(folder())) {
            store.edits().add(rating("T1", "2026-03-02", 5, null));
            store.backup(target);
        }
        spoil(state);

        Store.restore(folder(), target, CLOCK);

        try (var store = Notebooks.open(folder())) {
            assertThat(store.count(FeedbackQuery.ALL)).isEqualTo(1);
        }
    }

    private void spoil(String state) throws IOException, SQLException {
        switch (state) {
            case "missing" -> Files.delete(live());
            case "empty" -> Files.write(live(), new byte[0]);
            case "garbage" ->
                Files.write(
                        live(),
                        "not a database, but long enough to look".repeat(50).getBytes(StandardCharsets.UTF_8));
            default -> {
                try (var connection = Connections.open(live(), Connections.Mode.WRITE)) {
                    Sql.run(
                            connection,
                            state.equals("newer") ? "PRAGMA user_version = 999" : "PRAGMA application_id = 7");
                }
            }
        }
    }

    @DamagesTheNotebook
    @Test
    void aBackupWithAFlippedBitIsRefusedAndTheNotebookStays() throws StoreUnusable, IOException {
        try (var store = Notebooks.open(folder())) {
            store.edits().add(rating("T1", "2026-03-02", 5, "a comment to be found"));
            var backup = store.backup(null);
            var bytes = Files.readAllBytes(backup);
            bytes[bytes.length - 7] ^= 1;
            Files.write(backup, bytes);

            assertThatExceptionOfType(StoreUnusable.class)
                    .isThrownBy(() -> store.restore(backup))
                    .matches(trouble -> trouble.reason() == Reason.DAMAGED);
            assertThat(store.check().findings())
                    .extracting(CheckReport.Finding::what)
                    .containsExactly(CheckReport.What.BACKUP);
            assertThat(store.count(FeedbackQuery.ALL)).isEqualTo(1);
        }
    }

    @Test
    void aNotebookThatIsOpenElsewhereIsNotReplaced() throws StoreUnusable {
        var target = place.resolve("backup.db");
        try (var window = Notebooks.open(folder())) {
            window.edits().add(rating("T1", "2026-03-02", 5, null));
            window.backup(target);
            window.edits().add(rating("T2", "2026-03-02", 5, null));

            assertThatExceptionOfType(StoreUnusable.class)
                    .isThrownBy(() -> Store.restore(folder(), target, CLOCK))
                    .matches(trouble -> trouble.reason() == Reason.IN_USE);
            try (var other = Notebooks.open(folder())) {
                assertThat(other.count(FeedbackQuery.ALL)).isEqualTo(2);
                assertThatExceptionOfType(StoreUnusable.class)
                        .isThrownBy(() -> window.restore(target))
                        .matches(trouble -> trouble.reason() == Reason.IN_USE);
            }

            assertThat(window.count(FeedbackQuery.ALL)).isEqualTo(2);
        }
    }

    @Test
    void anImportIntoANotebookMakesABackupFirst() throws StoreUnusable {
        try (var store = Notebooks.open(folder())) {
            importFile(store, "a.csv", List.of(rating("T1", "2026-03-02", 5, null)));
            assertThat(store.backups()).isEmpty();

            importFile(store, "a.csv", List.of(rating("T1", "2026-03-02", 5, null)));
            assertThat(store.backups()).isEmpty();

            importFile(store, "b.csv", List.of(rating("T2", "2026-03-02", 5, null)));
            assertThat(store.backups()).extracting(BackupRecord::feedback).containsExactly(1L);
        }
    }

    @Test
    void oldBackupsAreThinnedOut() throws IOException {
        var backups = Files.createDirectory(place.resolve("backups"));
        for (int hours : IntStream.range(0, 400 * 4).map(i -> i * 6).toArray()) {
            Files.createFile(BackupFolder.free(backups, NOW.minus(Duration.ofHours(hours))));
        }
        var stranger = Files.createFile(backups.resolve("holiday.db"));

        BackupFolder.thinOut(backups, NOW);

        var kept = BackupFolder.list(backups).stream()
                .map(backup -> backup.at().toString().substring(0, 10))
                .toList();
        assertThat(kept).hasSize(7 + 10 + 9 + 7);
        assertThat(stranger).exists();
    }

    @DamagesTheNotebook
    @Test
    void checkFindsAChangedRowAndAWrongSum() throws StoreUnusable, SQLException {
        try (var store = Notebooks.open(folder())) {
            store.edits().add(rating("T1", "2026-03-02", 5, null));
        }
        try (var connection = Connections.open(live(), Connections.Mode.WRITE)) {
            Sql.run(connection, "UPDATE feedback SET stars = 4");
        }
        try (var store = Notebooks.open(folder())) {
            assertThat(store.check().findings())
                    .containsExactly(
                            new CheckReport.Finding(CheckReport.What.FINGERPRINT, "1", List.of(1L)),
                            new CheckReport.Finding(CheckReport.What.SUMS, "star_tally", List.of()));
        }
    }
}

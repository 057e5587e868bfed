package app.doorstep.storage;

import static app.doorstep.storage.Notebooks.importFile;
import static app.doorstep.storage.Notebooks.rating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.doorstep.domain.Audience;
import app.doorstep.domain.Entry;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Feedback;
import app.doorstep.domain.FeedbackQuery;
import app.doorstep.domain.Mark;
import app.doorstep.domain.Outcome;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.Selection;
import app.doorstep.domain.SentReply;
import app.doorstep.storage.StoreUnusable.Reason;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a file that is not as it was written does: nothing worse than saying so. `-Ddoorstep.flips=500` for the whole
/// bar.
@DamagesTheNotebook
class DamageTest {
    private static final int FLIPS = Integer.getInteger("doorstep.flips", 40);

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind = 99",
                "rater = -1",
                "sentiment = 7",
                "coverage = 9",
                "day = 9000000000000000",
                "time = -5",
                "factor_stars = 9223372036854775807",
                "evidence = 'x-9:q'",
                "service_score = 55, kind = 0, stars = 3, marks = -1"
            })
    void aRowThatMakesNoSenseIsLeftOutAndNamed(String damage) throws Exception {
        try (var store = Notebooks.open(folder)) {
            importFile(store, "a.csv", entries(3));
        }
        try (var connection = Connections.open(file(), Connections.Mode.WRITE)) {
            Sql.run(connection, "UPDATE feedback SET " + damage + " WHERE id = 2");
        }
        try (var store = Notebooks.open(folder)) {
            assertThat(store.feedback(FeedbackQuery.ALL))
                    .extracting(Feedback::id)
                    .contains(1L, 3L);
            useEverything(store);
            assertThat(store.check().findings())
                    .contains(new CheckReport.Finding(CheckReport.What.FINGERPRINT, "1", List.of(2L)));
        }
    }

    @Test
    void aNotebookWithoutOneOfItsTablesIsDamaged() throws Exception {
        try (var store = Notebooks.open(folder)) {
            importFile(store, "a.csv", entries(3));
        }
        try (var connection = Connections.open(file(), Connections.Mode.WRITE)) {
            Sql.run(connection, "DROP TABLE star_tally");
        }
        try (var store = Notebooks.open(folder)) {
            assertThatThrownBy(() -> store.sums().stars(Selection.ALL))
                    .isInstanceOfSatisfying(
                            StoreUnusable.class,
                            trouble -> assertThat(trouble.reason()).isEqualTo(Reason.DAMAGED));
        }
    }

    @Test
    void everyFlippedBitThatChangesAFeedbackIsFoundAndNoneDoesMoreHarm() throws Exception {
        try (var store = Notebooks.open(folder)) {
            importFile(store, "a.csv", entries(300));
            store.indexForSearch(Long.MAX_VALUE);
            store.replies().markSent(3, new SentReply("Sorry", Audience.CUSTOMER, Notebooks.NOW, Outcome.NONE));
        }
        var sound = Files.readAllBytes(file());
        var before = contents();
        var random = new Random(20260331);
        int changed = 0;
        for (int i = 0; i < FLIPS; i++) {
            var bytes = sound.clone();
            int at = random.nextInt(bytes.length);
            bytes[at] ^= (byte) (1 << random.nextInt(8));
            replaceFile(bytes);
            var place = folder.resolve("flip " + at);
            try (var store = Notebooks.open(folder)) {
                var after = contents();
                var findings = check(store);
                if (after.isEmpty() || !after.get().equals(before.orElseThrow())) {
                    changed++;
                    assertThat(findings).as("%s", place).isNotEqualTo(Optional.of(List.of()));
                }
                useEverything(store);
            } catch (StoreUnusable said) {
                assertThat(said.reason()).as("%s", place).isIn(harmless());
            }
        }
        assertThat(changed).isPositive();
        replaceFile(sound);
    }

    @Test
    void anotherProgramsDatabaseIsLeftAsItIs() throws Exception {
        Files.createFile(file());
        try (var connection = Connections.open(file(), Connections.Mode.WRITE)) {
            Sql.run(connection, "CREATE TABLE feedback (id INTEGER PRIMARY KEY, stars INTEGER)");
            Sql.run(connection, "PRAGMA user_version = 1");
        }
        assertRefused(Reason.FOREIGN);
    }

    @ParameterizedTest
    @CsvSource({"CREATE VIEW mine AS SELECT 1", "CREATE TRIGGER t AFTER INSERT ON event BEGIN SELECT 1; END"})
    void hostileViewsAndTriggersAreRefused(String sql) throws Exception {
        Notebooks.open(folder).close();
        try (var connection = Connections.open(file(), Connections.Mode.WRITE)) {
            Sql.run(connection, sql);
        }
        assertRefused(Reason.FOREIGN);
    }

    @Test
    void aNewerNotebookIsRefusedWithTheVersionItNeeds() throws Exception {
        Notebooks.open(folder).close();
        try (var connection = Connections.open(file(), Connections.Mode.WRITE)) {
            Sql.run(connection, "PRAGMA user_version = 7");
        }
        assertThat(assertRefused(Reason.NEWER).neededVersion()).isEqualTo(7);
    }

    @Test
    void whatIsNoDatabaseIsLeftAsItIs() throws Exception {
        Files.writeString(file(), "date,platform,stars\n".repeat(500));
        assertRefused(Reason.NOT_A_DATABASE);
    }

    private StoreUnusable assertRefused(Reason reason) throws Exception {
        var before = Files.readAllBytes(file());
        StoreUnusable refused = null;
        try (var store = Notebooks.open(folder)) {
            assertThat(store).as("it opened").isNull();
        } catch (StoreUnusable said) {
            refused = said;
        }
        assertThat(refused).isNotNull().matches(said -> said.reason() == reason);
        assertThat(file()).hasBinaryContent(before);
        return refused;
    }

    private static Set<Reason> harmless() {
        return Set.of(Reason.DAMAGED, Reason.NOT_A_DATABASE, Reason.FOREIGN, Reason.NEWER, Reason.FAILED);
    }

    private Path file() {
        return folder.resolve(Opening.FILE);
    }

    private void replaceFile(byte[] bytes) throws Exception {
        for (var side : List.of("-wal", "-shm")) {
            Files.deleteIfExists(folder.resolve(Opening.FILE + side));
        }
        Files.write(file(), bytes);
    }

    private static Optional<List<CheckReport.Finding>> check(Store store) {
        try {
            return Optional.of(store.check().findings());
        } catch (StoreUnusable said) {
            return Optional.empty();
        }
    }

    /// All columns of all feedback; empty if they cannot be read to their end.
    private Optional<List<String>> contents() {
        var rows = new ArrayList<String>();
        try (var connection = Connections.open(file(), Connections.Mode.READ)) {
            Sql.each(connection, "SELECT " + FeedbackRow.COLUMNS + " FROM feedback NOT INDEXED", row -> {
                var text = new StringBuilder();
                for (int i = 1; i <= FeedbackRow.COUNT; i++) {
                    var bytes = row.getBytes(i);
                    text.append(bytes == null ? "-" : new String(bytes, StandardCharsets.ISO_8859_1))
                            .append('|');
                }
                rows.add(text.toString());
            });
            return Optional.of(rows);
        } catch (SQLException unreadable) {
            return Optional.empty();
        }
    }

    private static void useEverything(Store store) throws StoreUnusable {
        store.feedback(FeedbackQuery.ALL);
        store.count(FeedbackQuery.ALL);
        store.sums().stars(Selection.ALL);
        store.sums().marks(Selection.ALL);
        store.ratings().service(Selection.ALL);
        store.apps().all();
        store.apps().drivers();
        store.apps().inUse();
        store.imports().all();
        store.imports().rows(1, null, 0, 1000);
        store.imports().nearDuplicates(100);
        store.replies().lastSent(10);
        store.count(new FeedbackQuery(Selection.ALL, null, null, null, null, null, false, null, "rain", null));
    }

    private static List<Entry> entries(int count) {
        var entries = new ArrayList<Entry>();
        var words = new HashSet<>(List.of("rain", "snow", "porch"));
        for (int i = 0; i < count; i++) {
            entries.add(rating("T" + i, "2026-03-" + (10 + i % 20), 1 + i % 5, "Left in the " + words + " " + i)
                    .withMarks(List.of(Mark.exported(Factor.CARE, Polarity.COMPLAINT))));
        }
        return entries;
    }
}

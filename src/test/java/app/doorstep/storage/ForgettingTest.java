package app.doorstep.storage;

import static app.doorstep.storage.Notebooks.rating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.doorstep.domain.Audience;
import app.doorstep.domain.DayEvent;
import app.doorstep.domain.Entry;
import app.doorstep.domain.Evidence;
import app.doorstep.domain.FeedbackQuery;
import app.doorstep.domain.Outcome;
import app.doorstep.domain.Platform;
import app.doorstep.domain.SentReply;
import app.doorstep.domain.StatedFigure;
import app.doorstep.domain.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The canary words stand in everything that can hold a customer's words.
class ForgettingTest {
    private static final List<String> CANARIES = List.of("quokka", "zibeline", "xylograph", "wombatish", "Vexil");

    @TempDir
    Path folder = Path.of("");

    private Store store;

    @BeforeEach
    void fillANotebook() throws Exception {
        store = Notebooks.open(folder);
        for (int i = 0; i < 400; i++) {
            store.edits()
                    .add(by("Other", rating("O" + i, "2026-03-0" + (1 + i % 9), 5, "kind and quick, number " + i)));
        }
        var theirs = store.edits().add(by("Dana Vexil", rating("D1", "2026-03-02", 1, "left the quokka in the rain")));
        store.edits().replace(theirs, by("Dana Vexil", rating("D1", "2026-03-02", 1, "left the zibeline in the rain")));
        store.edits().add(by("dana  vexil", rating("D2", "2026-03-03", 2, "no xylograph")));
        store.edits().add(by("Other", rating("O999", "2026-03-04", 4, "as kind as Dana was told")));
        store.replies()
                .saveDrafts(
                        theirs,
                        Audience.CUSTOMER,
                        List.of(new StoredDraft("short", "Dear wombatish customer", "facts", "")));
        store.replies()
                .markSent(
                        theirs,
                        new SentReply("Dear Dana Vexil, sorry", Audience.CUSTOMER, Notebooks.NOW, Outcome.NONE));
        store.evidence().add(picture(theirs, "a".repeat(64)), new byte[] {1, 2, 3});
        store.indexForSearch(Long.MAX_VALUE);
    }

    @AfterEach
    void closeTheStore() {
        store.close();
    }

    @Test
    void thePlanSaysWhatGoesAndWhatStays() throws Exception {
        var backup = store.backup(null);

        assertThat(store.forgetting().plan("DANA Vexil"))
                .isEqualTo(new ForgetPlan(2, 1, 0, 1, 0, 0, 0, 0, List.of(backup)));
        assertThat(store.forgetting().plan("Dana"))
                .as("nobody of that name, but a word that others use")
                .isEqualTo(new ForgetPlan(0, 0, 0, 0, 0, 0, 0, 3, List.of()));
        assertThat(store.forgetting().planEverything().feedback()).isEqualTo(403);
    }

    @Test
    void noWordOfACustomerIsLeftInTheFileItsLogOrItsSearchIndex() throws Exception {
        assertThat(trace()).as("the canaries were there").isEqualTo(CANARIES);

        store.forgetting().customer("dana vexil");

        assertThat(trace()).isEmpty();
        assertThat(store.count(FeedbackQuery.ALL)).isEqualTo(401);
        assertThat(Files.exists(folder.resolve("evidence").resolve("a".repeat(64) + ".png")))
                .isFalse();
        assertThat(store.forgetting().plan("dana vexil").isEmpty()).isTrue();
        assertThat(store.check().findings()).isEmpty();
        assertThat(store.indexForSearch(Long.MAX_VALUE)).isTrue();
        assertThat(trace()).isEmpty();
    }

    @Test
    void backupsThatHoldACustomerAreNamedAndDeletedOnlyWhenAsked() throws Exception {
        var backup = store.backup(null);
        store.forgetting().customer("Dana Vexil");
        assertThat(store.forgetting().plan("Dana Vexil").backups()).containsExactly(backup);

        store.forgetting().deleteBackups(List.of(backup));

        assertThat(store.forgetting().plan("Dana Vexil").backups()).isEmpty();
        assertThat(trace()).isEmpty();
        assertThat(folder.resolve("backups")).isEmptyDirectory();
    }

    @Test
    void backupsInAnotherFolderAreFoundToo() throws Exception {
        var stick = Files.createDirectory(folder.resolve("stick"));
        Files.writeString(stick.resolve("photos.db"), "not ours");
        var copy = store.backupInto(stick, _ -> true);

        assertThat(store.forgetting().plan("Dana Vexil", stick).backups()).containsExactly(copy);
        assertThat(store.forgetting().plan("Nobody Here", stick).backups()).isEmpty();
        assertThat(store.forgetting().planEverything(stick).backups()).containsExactly(copy);
        assertThat(store.forgetting()
                        .plan("Dana Vexil", folder.resolve("unplugged"))
                        .backups())
                .isEmpty();

        store.forgetting().deleteBackups(List.of(copy));
        try (var left = Files.list(stick)) {
            assertThat(left.map(file -> file.getFileName().toString())).containsExactly("photos.db");
        }
    }

    @Test
    void everythingIsForgottenDownToTheWordsOfAFile() throws Exception {
        store.figures()
                .save(StatedFigure.deliveries(
                        Platform.UBER_EATS,
                        LocalDate.parse("2026-03-08"),
                        app.doorstep.domain.Period.upTo(LocalDate.parse("2026-03-07"), 7),
                        38));
        store.keepsakes().add(new DayEvent(LocalDate.parse("2026-03-01"), null, "a quokka in the car"));

        store.forgetting().everything();

        assertThat(trace()).isEmpty();
        assertThat(store.count(FeedbackQuery.ALL)).isZero();
        assertThat(store.figures().list(null)).isEmpty();
        assertThat(store.keepsakes().events()).isEmpty();
        assertThat(store.forgetting().planEverything().isEmpty()).isTrue();
        assertThat(folder.resolve("evidence")).isEmptyDirectory();
        assertThat(store.edits().add(rating("N1", "2026-03-09", 5, "a new start")))
                .isEqualTo(1);
    }

    @Test
    void aNotebookThatAnotherProgramHasOpenForgetsNothing() throws Exception {
        try (var other = Notebooks.open(folder)) {
            other.count(FeedbackQuery.ALL);

            assertThatExceptionOfType(StoreUnusable.class)
                    .isThrownBy(() -> store.forgetting().customer("Dana Vexil"))
                    .extracting(StoreUnusable::reason)
                    .isEqualTo(StoreUnusable.Reason.IN_USE);
            assertThat(store.count(FeedbackQuery.ALL)).isEqualTo(403);
        }
    }

    /// The canaries that stand anywhere in the folder but in backups.
    private List<String> trace() throws IOException {
        var found = new ArrayList<String>();
        for (var canary : CANARIES) {
            try (var files = Files.walk(folder)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    var text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                    if (!file.startsWith(folder.resolve("backups"))
                            && text.toLowerCase(java.util.Locale.ROOT)
                                    .contains(canary.toLowerCase(java.util.Locale.ROOT))
                            && !found.contains(canary)) {
                        found.add(canary);
                    }
                }
            }
        }
        return found;
    }

    private static Entry by(String customer, Entry entry) {
        return entry.with(new Words(entry.words().comment(), customer, null, null));
    }

    private static Evidence picture(long feedback, String hash) {
        return new Evidence(
                new Evidence.OfFeedback(feedback), "porch.png", "image/png", 3, hash, hash, false, Notebooks.NOW);
    }
}

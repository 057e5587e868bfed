package app.doorstep.storage;

import static app.doorstep.storage.Notebooks.NOW;
import static app.doorstep.storage.Notebooks.anonymous;
import static app.doorstep.storage.Notebooks.complaint;
import static app.doorstep.storage.Notebooks.file;
import static app.doorstep.storage.Notebooks.importFile;
import static app.doorstep.storage.Notebooks.rating;
import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Complaint;
import app.doorstep.domain.Coverage;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Feedback;
import app.doorstep.domain.FeedbackQuery;
import app.doorstep.domain.Flag;
import app.doorstep.domain.Mark;
import app.doorstep.domain.MarkTally;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.Scope;
import app.doorstep.domain.Selection;
import app.doorstep.domain.StarTally;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StoreTest extends OnAStore {
    @Test
    void whatIsTypedIsFoundAgain() throws StoreUnusable {
        var entry = rating("T1", "2026-03-02", 2, "Left in the rain");

        long id = store.edits().add(entry);

        assertThat(store.find(id)).contains(new Feedback(id, entry, Coverage.PICKED, null, NOW, null));
    }

    @Test
    void nothingIsLeftBesideTheFileWhenTheLastReaderCloses() throws StoreUnusable, IOException {
        store.edits().add(rating("T1", "2026-03-02", 2, "Left in the rain"));
        store.close();

        try (var reading = Notebooks.open(folder)) {
            assertThat(reading.count(FeedbackQuery.ALL)).isEqualTo(1);
        }

        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("doorstep.db");
        }
    }

    @Test
    void aLogLeftBehindIsReadAndTakenAwayByTheNextReader() throws StoreUnusable, IOException {
        store.edits().add(rating("T1", "2026-03-02", 2, "Left in the rain"));
        var crashed = Files.createDirectory(folder.resolve("crashed"));
        for (var name : List.of("doorstep.db", "doorstep.db-wal")) {
            Files.copy(folder.resolve(name), crashed.resolve(name));
        }

        try (var reading = Notebooks.open(crashed)) {
            assertThat(reading.count(FeedbackQuery.ALL)).isEqualTo(1);
        }

        try (var files = Files.list(crashed)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("doorstep.db");
        }
    }

    @Test
    void theSameTypedTwiceIsTwo() throws StoreUnusable {
        var entry = anonymous("2026-03-02", 5, "Great");

        store.edits().add(entry);
        store.edits().add(entry);

        assertThat(store.count(FeedbackQuery.ALL)).isEqualTo(2);
    }

    @Test
    void aFileReadTwiceAddsNothing() throws StoreUnusable {
        var rows = List.of(
                rating("T1", "2026-03-02", 2, "Left in the rain"),
                anonymous("2026-03-03", 5, "Great"),
                anonymous("2026-03-03", 5, "Great"));

        var first = importFile(store, "a.csv", rows);
        var second = importFile(store, "a.csv", rows);

        assertThat(first).isEqualTo(new ImportCounts(1L, List.of(new FileCounts(3, 3, 0, 0, 1, 0))));
        assertThat(second).isEqualTo(new ImportCounts(2L, List.of(new FileCounts(3, 0, 0, 3, 0, 0))));
        assertThat(store.count(FeedbackQuery.ALL)).isEqualTo(3);
        assertThat(store.imports().holding(1)).containsExactly(1L, 2L);
    }

    @Test
    void aChangedRowUpdatesAndKeepsWhatTheDriverAdded() throws StoreUnusable {
        importFile(store, "a.csv", List.of(rating("T1", "2026-03-02", 2, "Late")));
        var corrected = Mark.corrected(Factor.PUNCTUALITY, null);
        store.edits().replace(1, rating("T1", "2026-03-02", 2, "Late").withMarks(List.of(corrected)));

        var counts = importFile(store, "b.csv", List.of(rating("T1", "2026-03-02", 4, "Late, but friendly")));

        assertThat(counts.files()).containsExactly(new FileCounts(1, 1, 1, 0, 0, 0));
        assertThat(store.find(1).orElseThrow().entry())
                .isEqualTo(rating("T1", "2026-03-02", 4, "Late, but friendly").withMarks(List.of(corrected)));
    }

    @Test
    void theLaterOfTwoRatingsOfOneOrderCountsInWhateverOrder() throws StoreUnusable {
        var early = rating("T1", "2026-03-02", 1, "No");
        var late = rating("T1", "2026-03-05", 5, "Yes");

        assertThat(importFile(store, "a.csv", List.of(early, late)).files())
                .containsExactly(new FileCounts(2, 2, 1, 0, 0, 0));
        assertThat(importFile(store, "b.csv", List.of(late, early)).files())
                .containsExactly(new FileCounts(2, 0, 0, 2, 0, 0));
        assertThat(store.find(1).orElseThrow().entry()).isEqualTo(late);
    }

    @Test
    void aDeletedRowStaysDeletedAndCanBeBroughtBack() throws StoreUnusable {
        var rows = List.of(rating("T1", "2026-03-02", 2, null));
        importFile(store, "a.csv", rows);

        assertThat(store.edits().delete(1)).isTrue();
        assertThat(store.edits().delete(1)).isFalse();
        importFile(store, "a.csv", rows);

        assertThat(store.find(1)).isEmpty();
        assertThat(store.sums().stars(Selection.ALL)).isEmpty();
        assertThat(store.edits().bringBack(1)).isTrue();
        assertThat(store.count(FeedbackQuery.ALL)).isEqualTo(1);
    }

    @Test
    void anEditedRowWithoutAnIdStillMeetsItsFile() throws StoreUnusable {
        var rows = List.of(anonymous("2026-03-02", 2, "Late"));
        importFile(store, "a.csv", rows);
        store.edits().replace(1, anonymous("2026-03-02", 3, "Late"));

        importFile(store, "a.csv", rows);
        importFile(store, "own-export.csv", List.of(anonymous("2026-03-02", 3, "Late")));

        assertThat(store.feedback(FeedbackQuery.ALL))
                .extracting(Feedback::entry)
                .containsExactly(anonymous("2026-03-02", 3, "Late"));
    }

    @Test
    void anUndoneImportLeavesNothingAndCanComeAgain() throws StoreUnusable {
        var rows = List.of(rating("T1", "2026-03-02", 2, "Late"), rating("T2", "2026-03-03", 5, null));
        importFile(store, "a.csv", rows);

        assertThat(store.imports().undo(1)).contains(new UndoResult(1, 2, 0, 0, List.of()));
        assertThat(store.imports().undo(1)).isEmpty();
        assertThat(store.count(FeedbackQuery.ALL)).isZero();
        assertThat(store.sums().stars(Selection.ALL)).isEmpty();
        assertThat(store.imports().withFile("sha-of-a.csv")).isEmpty();
        assertThat(importFile(store, "a.csv", rows).files()).containsExactly(new FileCounts(2, 2, 0, 0, 0, 0));
    }

    @Test
    void undoRestoresUpdatesHandsOverSharedRowsAndKeepsEditedOnes() throws StoreUnusable {
        var shared = rating("T1", "2026-03-01", 5, null);
        var before = rating("T2", "2026-03-02", 1, "Late");
        var edited = rating("T3", "2026-03-03", 3, null);
        importFile(store, "a.csv", List.of(before));
        importFile(store, "b.csv", List.of(shared, rating("T2", "2026-03-02", 4, "Late"), edited));
        importFile(store, "c.csv", List.of(shared));
        long editedId = store.ids(FeedbackQuery.ALL)[0];
        store.edits().replace(editedId, rating("T3", "2026-03-03", 4, null));

        var result = store.imports().undo(2);

        assertThat(result)
                .contains(new UndoResult(2, 0, 1, 1, List.of(new UndoResult.Kept(editedId, UndoResult.Why.EDITED))));
        assertThat(store.feedback(FeedbackQuery.ALL))
                .extracting(Feedback::entry)
                .containsExactly(rating("T3", "2026-03-03", 4, null), before, shared);
        assertThat(store.feedback(FeedbackQuery.ALL))
                .extracting(Feedback::batch)
                .containsExactly(2L, 1L, 3L);
    }

    @Test
    void aDryRunCountsAndStoresNothing() throws StoreUnusable {
        try (var bulk = store.imports().begin(new ImportHeader(List.of(file("a.csv"))))) {
            bulk.add(0, 2, rating("T1", "2026-03-02", 2, null));
            bulk.reject(0, new RejectedRow(3, "Date", "not-a-date", "soon"));
            assertThat(bulk.dryRun()).isEqualTo(new ImportCounts(null, List.of(new FileCounts(2, 1, 0, 0, 0, 1))));
        }
        assertThat(store.count(FeedbackQuery.ALL)).isZero();
        assertThat(store.imports().all()).isEmpty();
    }

    @Test
    void anImportIsRememberedWithItsRejectedRows() throws StoreUnusable {
        try (var bulk = store.imports().begin(new ImportHeader(List.of(file("a.csv"), file("b.csv"))))) {
            bulk.add(0, 2, rating("T1", "2026-03-02", 2, null));
            bulk.reject(1, new RejectedRow(17, "Date", "not-a-date", "soon"));
            bulk.commit();
        }

        assertThat(store.imports().all())
                .containsExactly(new BatchRecord(
                        1,
                        NOW,
                        List.of(file("a.csv"), file("b.csv")),
                        List.of(new FileCounts(1, 1, 0, 0, 0, 0), new FileCounts(1, 0, 0, 0, 0, 1)),
                        false));
        assertThat(store.imports().rejected(1, 1)).containsExactly(new RejectedRow(17, "Date", "not-a-date", "soon"));
        assertThat(store.imports().withFile("sha-of-b.csv")).contains(1L);
    }

    @Test
    void sumsFollowEveryWrite() throws StoreUnusable {
        var day = LocalDate.parse("2026-03-02");
        var complete = new Scope(Platform.AMAZON_FLEX, null, Coverage.COMPLETE, false);
        var picked = new Scope(Platform.AMAZON_FLEX, null, Coverage.PICKED, false);
        importFile(
                store,
                "a.csv",
                List.of(rating("T1", "2026-03-02", 5, null), complaint("T2", "2026-03-02", 4, Factor.CARE)));
        store.edits().add(rating("T3", "2026-03-02", 5, null));

        assertThat(store.sums().stars(Selection.ALL))
                .containsExactlyInAnyOrder(
                        new StarTally(day, complete, Factor.OVERALL, false, 5, 1),
                        new StarTally(day, complete, Factor.OVERALL, false, 4, 1),
                        new StarTally(day, complete, Factor.CARE, true, 3, 1),
                        new StarTally(day, picked, Factor.OVERALL, false, 5, 1));
        assertThat(store.sums().marks(Selection.ALL))
                .containsExactly(new MarkTally(day, complete, Factor.CARE, Polarity.COMPLAINT, 4, 1));

        var shipped = AppProfile.shipped(Platform.AMAZON_FLEX);
        store.apps()
                .save(new AppProfile(
                        shipped.platform(),
                        "Flex",
                        shipped.channel(),
                        true,
                        Coverage.COMPLETE,
                        shipped.policy(),
                        shipped.line()));
        store.edits().delete(2);

        assertThat(store.sums().stars(Selection.ALL))
                .containsExactly(new StarTally(day, complete, Factor.OVERALL, false, 5, 2));
        assertThat(store.sums().marks(Selection.ALL)).isEmpty();
    }

    @Test
    void complaintsAreCitedWithTheirFactorsAndWhatTheirSourceHolds() throws StoreUnusable {
        var late = Factor.PUNCTUALITY;
        importFile(
                store,
                "all",
                List.of(complaint("C1", "2026-03-01", 1, late), complaint("C2", "2026-03-02", 2, Factor.CARE)));
        long typed = store.edits().add(complaint("C3", "2026-03-03", 1, late));
        store.edits().add(rating("P1", "2026-03-03", 5, "Great"));
        var left = complaint("C4", "2026-03-03", 1, late);
        store.edits().add(left.withFlags(Set.of(Flag.EXCLUDED)).withCoverage(null));

        assertThat(store.ratings().complaints(Selection.ALL))
                .containsExactly(
                        new Complaint(typed, Set.of(late), Coverage.PICKED, null, 1),
                        new Complaint(2, Set.of(Factor.CARE), Coverage.COMPLETE, null, 2),
                        new Complaint(1, Set.of(late), Coverage.COMPLETE, null, 1));
    }
}

package app.doorstep.storage;

import static app.doorstep.storage.Notebooks.anonymous;
import static app.doorstep.storage.Notebooks.file;
import static app.doorstep.storage.Notebooks.importFile;
import static app.doorstep.storage.Notebooks.rating;
import static app.doorstep.storage.RowOutcome.DUPLICATE;
import static app.doorstep.storage.RowOutcome.NEAR_DUPLICATE;
import static app.doorstep.storage.RowOutcome.REJECTED;
import static app.doorstep.storage.RowOutcome.STORED;
import static app.doorstep.storage.RowOutcome.UPDATED;
import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.Entry;
import app.doorstep.domain.FeedbackQuery;
import app.doorstep.domain.Kept;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoredImportsTest extends OnAStore {
    @Test
    void everyRowOfAnImportHasItsOutcome() throws StoreUnusable {
        importFile(
                store,
                "a.csv",
                List.of(rating("T1", "2026-03-01", 5, null), rating("T2", "2026-03-02", 2, "Left it in the rain")));
        var bad = new RejectedRow(5, "Date", "not-a-date", "soon", List.of("soon", "", "2"));
        try (var bulk = store.imports().begin(new ImportHeader(List.of(file("b.csv"), file("c.csv"))))) {
            bulk.add(0, 2, rating("T1", "2026-03-01", 5, null));
            bulk.add(0, 3, rating("T2", "2026-03-02", 1, "Left it in the rain"));
            bulk.add(0, 4, rating("T3", "2026-03-03", 2, "Threw the parcel over the fence"));
            bulk.reject(0, bad);
            bulk.add(1, 2, rating("T4", "2026-03-03", 2, "threw the parcel over a fence!"));
            bulk.add(1, 3, rating("T4", "2026-03-03", 2, "threw the parcel over a fence!"));
            assertThat(bulk.commit().files())
                    .containsExactly(new FileCounts(4, 2, 1, 1, 0, 1), new FileCounts(2, 1, 0, 1, 1, 0));
        }

        assertThat(store.imports().rows(2, null, 0, 100))
                .containsExactly(
                        new ImportedRow(0, 2, DUPLICATE, 1L, null, null),
                        new ImportedRow(0, 3, UPDATED, 2L, null, null),
                        new ImportedRow(0, 4, STORED, 4L, null, null),
                        new ImportedRow(0, 5, REJECTED, null, null, bad),
                        new ImportedRow(1, 2, NEAR_DUPLICATE, 5L, 4L, null),
                        new ImportedRow(1, 3, DUPLICATE, 5L, null, null));
        assertThat(store.imports().rows(2, null, 2, 2))
                .extracting(ImportedRow::outcome)
                .containsExactly(STORED, REJECTED);
        assertThat(store.imports().rows(2, DUPLICATE, 1, 5))
                .containsExactly(new ImportedRow(1, 3, DUPLICATE, 5L, null, null));
        assertThat(store.imports().rows(3, null, 0, 5)).isEmpty();
        assertThat(store.imports().rejected(2, 0)).containsExactly(bad);
    }

    @Test
    void rowsThatWentOverToAnotherImportAreListedThereOnce() throws StoreUnusable {
        importFile(store, "a.csv", List.of(rating("T1", "2026-03-01", 5, null), rating("T2", "2026-03-02", 2, null)));
        importFile(store, "b.csv", List.of(rating("T2", "2026-03-02", 2, null), rating("T3", "2026-03-03", 2, null)));

        assertThat(store.imports().undo(1)).contains(new UndoResult(1, 1, 0, 1, List.of()));

        assertThat(store.imports().rows(1, null, 0, 10)).isEmpty();
        assertThat(store.imports().rows(2, null, 0, 10))
                .containsExactly(
                        new ImportedRow(0, 2, DUPLICATE, 2L, null, null),
                        new ImportedRow(0, 3, STORED, 4L, null, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Left it in the rain again             | left it in the rain, again!           | true
        Left it in the rain again             | Left it in the rain agian             | true
        Left it in the rain again             | Left it in the snow again             | false
        Left it in the rain again             | Never rang the bell                   | false
        ok                                    | OK                                    | true
        ok                                    | of                                    | false
        Pünktlich und sehr freundlich gewesen | Puenktlich und sehr freundlich gewesen | true
        """)
    void nearlyTheSameWordsOfOneDayAreNamedAndBothKept(String first, String second, boolean near) throws StoreUnusable {
        importFile(store, "a.csv", List.of(rating("T1", "2026-03-01", 2, first)));
        var counts = importFile(
                store,
                "b.csv",
                List.of(
                        rating("T2", "2026-03-01", 2, second),
                        rating("T3", "2026-03-02", 2, second),
                        rating("T4", "2026-03-01", 3, second)));

        assertThat(counts.files()).containsExactly(new FileCounts(3, 3, 0, 0, near ? 1 : 0, 0));
        assertThat(store.count(FeedbackQuery.ALL)).isEqualTo(4);
        assertThat(store.imports().nearDuplicates(100)).isEqualTo(near ? List.of(new Kept<>(2, 1L, 2L)) : List.of());
    }

    @Test
    void aNearDuplicateWaitsUntilOneIsDeletedOrBothAreKept() throws StoreUnusable {
        importFile(store, "a.csv", List.of(anonymous("2026-03-01", 2, "Left it in the rain")));
        importFile(store, "b.csv", List.of(anonymous("2026-03-01", 2, "left it in the rain")));
        importFile(store, "c.csv", List.of(anonymous("2026-03-01", 2, "LEFT IT IN THE RAIN!")));
        assertThat(store.imports().nearDuplicates(100)).containsExactly(new Kept<>(3, 1L, 3L), new Kept<>(2, 1L, 2L));

        assertThat(store.imports().keepBoth(2)).isTrue();
        assertThat(store.imports().keepBoth(2)).isFalse();
        store.edits().delete(3);

        assertThat(store.imports().nearDuplicates(100)).isEmpty();
        store.imports().undo(1);
        assertThat(store.count(FeedbackQuery.ALL)).isEqualTo(1);
    }

    @Test
    void theSearchForNearDuplicatesStaysQuickOnOneBusyDay() throws StoreUnusable {
        var many = new ArrayList<Entry>();
        for (int i = 0; i < 20_000; i++) {
            many.add(rating("T" + i, "2026-03-01", 5, "Very friendly, delivery number " + i * 7919L + " of many"));
        }

        assertThat(importFile(store, "a.csv", many).files().getFirst().stored()).isEqualTo(20_000);
    }
}

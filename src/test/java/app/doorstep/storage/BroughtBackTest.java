package app.doorstep.storage;

import static app.doorstep.storage.Notebooks.anonymous;
import static app.doorstep.storage.Notebooks.importFile;
import static app.doorstep.storage.Notebooks.rating;
import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.FeedbackQuery;
import app.doorstep.domain.Platform;
import app.doorstep.domain.StatedFigure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BroughtBackTest extends OnAStore {
    @Test
    void everythingAnImportDidIsThereAgain() throws StoreUnusable {
        importFile(
                store,
                "first.csv",
                List.of(rating("T1", "2026-03-01", 1, "Late"), anonymous("2026-03-05", 2, "Left at the wrong gate")));
        importFile(
                store,
                "second.csv",
                List.of(
                        rating("T1", "2026-03-01", 4, "Late, but sorted"),
                        rating("T2", "2026-03-02", 5, null),
                        rating("T3", "2026-03-03", 3, "Fine"),
                        anonymous("2026-03-05", 2, "Left at the wrong gates")));
        importFile(store, "third.csv", List.of(rating("T2", "2026-03-02", 5, null)));
        store.edits().replace(2, rating("T9", "2026-03-04", 1, "Rude"));
        var before = state();

        for (var round = 0; round < 2; round++) {
            store.imports().undo(2);
            assertThat(state()).isNotEqualTo(before);
            assertThat(store.imports().bringBack(2)).isTrue();
            assertThat(state()).isEqualTo(before);
        }
        assertThat(store.imports().bringBack(2)).isFalse();
    }

    @Test
    void whatWasChangedInBetweenStays() throws StoreUnusable {
        importFile(store, "first.csv", List.of(rating("T1", "2026-03-01", 1, "Late")));
        importFile(
                store,
                "second.csv",
                List.of(rating("T1", "2026-03-01", 4, "Late, but sorted"), rating("T2", "2026-03-02", 5, null)));
        store.imports().undo(2);
        store.edits().replace(1, rating("T1", "2026-03-01", 2, "Late by an hour"));
        importFile(store, "third.csv", List.of(rating("T2", "2026-03-02", 5, null)));

        assertThat(store.imports().bringBack(2)).isTrue();

        assertThat(store.feedback(FeedbackQuery.ALL))
                .extracting(feedback -> feedback.words().comment())
                .containsExactlyInAnyOrder("Late by an hour", null);
    }

    @Test
    void figuresComeBackWithTheirImport() throws StoreUnusable {
        var figure = StatedFigure.standing(Platform.AMAZON_FLEX, LocalDate.parse("2026-03-01"), "overall", "Great");
        try (var bulk = store.imports().begin(new ImportHeader(List.of(Notebooks.file("figures.csv"))))) {
            bulk.add(0, 2, List.of(figure));
            bulk.commit();
        }
        store.imports().undo(1);
        assertThat(store.figures().list(null)).isEmpty();

        assertThat(store.imports().bringBack(1)).isTrue();

        assertThat(store.figures().list(null)).extracting(kept -> kept.value()).containsExactly(figure);
    }

    private List<Object> state() throws StoreUnusable {
        var state = new ArrayList<Object>();
        store.feedback(FeedbackQuery.ALL).forEach(feedback -> {
            state.add(feedback.id() + " " + feedback.entry());
        });
        for (var feedback : store.feedback(FeedbackQuery.ALL)) {
            state.add(store.imports().holding(feedback.id()));
        }
        for (var batch : store.imports().all()) {
            state.add(batch);
            state.addAll(store.imports().rows(batch.batch(), null, 0, 100));
        }
        state.addAll(store.imports().nearDuplicates(100));
        return state;
    }
}

package app.doorstep.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.Entry;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Mark;
import app.doorstep.domain.Occasion;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.Selection;
import app.doorstep.domain.Verdict;
import app.doorstep.domain.Words;
import app.doorstep.storage.Store;
import app.doorstep.storage.StoreUnusable;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DaySumsTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-31T18:00:00Z"));
    private static final LocalDate DAY = LocalDate.parse("2026-03-10");

    @TempDir
    Path folder = Path.of("");

    private Store store;
    private DaySums sums;

    @BeforeEach
    void openTheStore() throws StoreUnusable {
        store = Store.open(folder, CLOCK);
        sums = new DaySums(store);
    }

    @AfterEach
    void closeTheStore() {
        store.close();
    }

    @Test
    void aNarrowQuestionIsAnsweredAsTheNotebookWouldAfterAWideOne() throws StoreUnusable {
        for (int day = 0; day < 6; day++) {
            store.edits().add(rating(day % 2 == 0 ? Platform.AMAZON_FLEX : Platform.DOORDASH, DAY.plusDays(day)));
        }
        sums.stars(Selection.ALL);
        sums.marks(Selection.ALL);

        for (var selection : List.of(
                Selection.ALL,
                new Selection(DAY.plusDays(1), DAY.plusDays(3), null, null),
                new Selection(null, DAY.plusDays(2), Platform.AMAZON_FLEX, null),
                new Selection(DAY, null, null, "Ann"))) {
            assertThat(sums.starsAndThumbs(selection))
                    .as("%s", selection)
                    .isEqualTo(store.sums().stars(selection));
            assertThat(sums.marks(selection))
                    .as("%s", selection)
                    .isEqualTo(store.sums().marks(selection));
        }
    }

    @Test
    void aWideQuestionIsNotAnsweredFromANarrowOne() throws StoreUnusable {
        store.edits().add(rating(Platform.AMAZON_FLEX, DAY));
        store.edits().add(rating(Platform.AMAZON_FLEX, DAY.plusDays(9)));
        sums.marks(new Selection(DAY, DAY, null, null));

        assertThat(sums.marks(new Selection(DAY, null, null, null))).hasSize(2);
        assertThat(sums.marks(new Selection(null, DAY, null, null))).hasSize(1);
    }

    @Test
    void whatAnybodyWritesIsThereAtTheNextQuestion() throws StoreUnusable {
        long id = store.edits().add(rating(Platform.AMAZON_FLEX, DAY));
        assertThat(sums.marks(Selection.ALL)).hasSize(1);

        store.edits().delete(id);
        assertThat(sums.marks(Selection.ALL)).isEmpty();

        try (var other = Store.open(folder, CLOCK)) {
            other.edits().bringBack(id);
        }
        assertThat(sums.marks(Selection.ALL)).hasSize(1);

        var backup = store.backup(null);
        store.edits().add(rating(Platform.DOORDASH, DAY));
        assertThat(sums.marks(Selection.ALL)).hasSize(2);
        store.restore(backup);
        assertThat(sums.marks(Selection.ALL)).hasSize(1);
    }

    private static Entry rating(Platform app, LocalDate day) {
        return Entry.rating(
                        new Occasion(app, null, null, day, null, null),
                        Verdict.stars(2),
                        new Words("Late", null, null, null))
                .withMarks(List.of(Mark.exported(Factor.CARE, Polarity.COMPLAINT)));
    }
}

package app.doorstep.storage;

import static app.doorstep.storage.Notebooks.file;
import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.FigureUnit;
import app.doorstep.domain.Kept;
import app.doorstep.domain.Period;
import app.doorstep.domain.Platform;
import app.doorstep.domain.StarDistribution;
import app.doorstep.domain.StatedFigure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest extends OnAStore {
    private static final LocalDate DAY = LocalDate.parse("2026-03-08");
    private static final StatedFigure GREAT =
            StatedFigure.standing(Platform.AMAZON_FLEX, DAY, "Delivery quality", "Great");
    private static final StatedFigure FAIR =
            StatedFigure.standing(Platform.AMAZON_FLEX, DAY, "Delivery quality", "Fair");
    private static final StatedFigure STARS = StatedFigure.number(
            Platform.UBER_RIDES,
            DAY,
            StatedFigure.OVERALL,
            new BigDecimal("4.93"),
            FigureUnit.STARS,
            "the last 500 trips");

    @Test
    void figuresAreKeptAsTheyWereGivenTheNewestDayFirst() throws StoreUnusable {
        var week = StatedFigure.deliveries(
                Platform.UBER_EATS, DAY.minusDays(1), new Period(DAY.minusDays(7), DAY.minusDays(1)), 83);
        var ofADriver = new StatedFigure(
                Platform.AMAZON_DSP,
                "A1B2C3D4E5F6",
                DAY,
                new Period(DAY.minusDays(7), DAY.minusDays(1)),
                "CDF DPMO",
                "Fantastic",
                new BigDecimal("1840"),
                FigureUnit.DPMO,
                null);
        for (var figure : List.of(week, GREAT, STARS, ofADriver)) {
            store.figures().save(figure);
        }

        assertThat(store.figures().list(null))
                .containsExactly(
                        new Kept<>(2, GREAT, null),
                        new Kept<>(3, STARS, null),
                        new Kept<>(4, ofADriver, null),
                        new Kept<>(1, week, null));
        assertThat(store.figures().list(Platform.UBER_RIDES)).containsExactly(new Kept<>(3, STARS, null));
        assertThat(store.figures().list(Platform.LYFT)).isEmpty();
    }

    @Test
    void aSecondReadingOfTheSameDayCounts() throws StoreUnusable {
        store.figures().save(GREAT);
        store.figures().save(FAIR);

        assertThat(store.figures().list(null)).containsExactly(new Kept<>(2, FAIR, null));
    }

    @Test
    void undoShowsWhatAnImportReplacedAndKeepsWhatAnotherHolds() throws StoreUnusable {
        store.figures().save(FAIR);
        assertThat(importFigures("a.csv", GREAT, STARS)).isEqualTo(new FileCounts(2, 2, 1, 0, 0, 0));
        assertThat(importFigures("b.csv", GREAT, STARS)).isEqualTo(new FileCounts(2, 0, 0, 2, 0, 0));

        store.imports().undo(1);
        assertThat(store.figures().list(null)).extracting(Kept::value).containsExactly(GREAT, STARS);

        assertThat(store.imports().undo(2)).contains(new UndoResult(2, 1, 0, 0, List.of()));
        assertThat(store.figures().list(null)).containsExactly(new Kept<>(1, FAIR, null));
    }

    @Test
    void aDeletedFigureStaysDeletedUntilItIsTypedAgain() throws StoreUnusable {
        importFigures("a.csv", GREAT);
        assertThat(store.figures().delete(1)).isTrue();
        assertThat(store.figures().delete(1)).isFalse();
        assertThat(importFigures("b.csv", FAIR)).isEqualTo(new FileCounts(1, 0, 0, 1, 0, 0));
        assertThat(store.figures().list(null)).isEmpty();

        assertThat(store.figures().bringBack(2)).isTrue();
        assertThat(store.figures().list(null)).containsExactly(new Kept<>(2, FAIR, 2L));
        store.figures().save(GREAT);
        assertThat(store.figures().list(null)).containsExactly(new Kept<>(3, GREAT, null));
    }

    @Test
    void aDistributionIsOneRecordAndTheLastOneOfADayCounts() throws StoreUnusable {
        var first = new StarDistribution(Platform.UBER_RIDES, null, DAY, List.of(3L, 0L, 4L, 20L, 473L));
        var second = new StarDistribution(Platform.UBER_RIDES, null, DAY, List.of(3L, 1L, 4L, 20L, 473L));
        assertThat(importDistribution("a.zip", first)).isEqualTo(new FileCounts(1, 1, 0, 0, 0, 0));
        assertThat(importDistribution("b.zip", first)).isEqualTo(new FileCounts(1, 0, 0, 1, 0, 0));
        assertThat(importDistribution("c.zip", second)).isEqualTo(new FileCounts(1, 1, 1, 0, 0, 0));

        assertThat(store.figures().distributions(null)).containsExactly(new Kept<>(3, second, 3L));
        store.imports().undo(3);
        assertThat(store.figures().distributions(Platform.UBER_RIDES)).containsExactly(new Kept<>(2, first, 2L));
        store.figures().setGone(List.of(), List.of(2L), true);
        assertThat(importDistribution("d.zip", second)).isEqualTo(new FileCounts(1, 0, 0, 1, 0, 0));
        assertThat(store.figures().distributions(null)).isEmpty();
    }

    private FileCounts importFigures(String name, StatedFigure... records) throws StoreUnusable {
        try (var bulk = store.imports().begin(new ImportHeader(List.of(file(name))))) {
            for (var figure : records) {
                bulk.add(0, 2, List.of(figure));
            }
            return bulk.commit().files().getFirst();
        }
    }

    private FileCounts importDistribution(String name, StarDistribution distribution) throws StoreUnusable {
        try (var bulk = store.imports().begin(new ImportHeader(List.of(file(name))))) {
            bulk.add(0, 2, distribution);
            return bulk.commit().files().getFirst();
        }
    }
}

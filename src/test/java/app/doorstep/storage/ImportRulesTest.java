package app.doorstep.storage;

import static app.doorstep.storage.Notebooks.anonymous;
import static app.doorstep.storage.Notebooks.file;
import static app.doorstep.storage.Notebooks.importFile;
import static app.doorstep.storage.Notebooks.rating;
import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.Entry;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Feedback;
import app.doorstep.domain.FeedbackQuery;
import app.doorstep.domain.Selection;
import app.doorstep.domain.StarTally;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ImportRulesTest extends OnAStore {
    private static final int STEPS = 25;

    @Test
    void whatWasDeletedOnPurposeStaysDeletedAndWhatAnImportTookBackDoesNot() throws StoreUnusable {
        var both = List.of(rating("T1", "2026-03-01", 1, "Late"), rating("T2", "2026-03-02", 5, null));
        importFile(store, "a.csv", both);
        store.edits().delete(1);
        assertThat(store.imports().undo(1)).contains(new UndoResult(1, 1, 0, 0, List.of()));

        assertThat(importFile(store, "a.csv", both).files()).containsExactly(new FileCounts(2, 1, 0, 1, 0, 0));

        assertThat(entries()).containsExactly(both.getLast());
        assertThat(store.edits().bringBack(1)).isTrue();
        assertThat(entries()).containsExactlyInAnyOrderElementsOf(both);
    }

    @Test
    void aRatingWithAnotherValueIsAnUpdateThatUndoTakesBack() throws StoreUnusable {
        var before = rating("T1", "2026-03-01", 1, "Late");
        var after = rating("T1", "2026-03-01", 4, "Late, but sorted");
        importFile(store, "a.csv", List.of(before));

        assertThat(importFile(store, "b.csv", List.of(after)).files())
                .containsExactly(new FileCounts(1, 1, 1, 0, 0, 0));
        assertThat(entries()).containsExactly(after);
        assertThat(store.imports().holding(1)).containsExactly(1L, 2L);

        assertThat(store.imports().undo(2)).contains(new UndoResult(2, 0, 1, 0, List.of()));
        assertThat(entries()).containsExactly(before);
        assertThat(store.imports().holding(1)).containsExactly(1L);
    }

    @Test
    void undoCountsTheRowsThatStayBecauseAnotherImportBroughtThemToo() throws StoreUnusable {
        var shared = List.of(rating("T1", "2026-03-01", 1, "Late"), rating("T2", "2026-03-02", 5, null));
        importFile(store, "a.csv", List.of(shared.getFirst(), shared.getLast(), rating("T3", "2026-03-03", 4, null)));
        importFile(store, "b.csv", shared);

        assertThat(store.imports().undo(1)).contains(new UndoResult(1, 1, 0, 2, List.of()));
        assertThat(entries()).containsExactlyInAnyOrderElementsOf(shared);

        assertThat(store.imports().undo(2)).contains(new UndoResult(2, 2, 0, 0, List.of()));
        assertThat(entries()).isEmpty();
    }

    @Test
    void twoTrulyEqualRowsOfOneFileAreBothKeptAndComeOnlyOnce() throws StoreUnusable {
        var twins = List.of(anonymous("2026-03-01", 5, "Thanks"), anonymous("2026-03-01", 5, "Thanks"));

        assertThat(importFile(store, "a.csv", twins).files()).containsExactly(new FileCounts(2, 2, 0, 0, 1, 0));
        assertThat(importFile(store, "b.csv", twins).files()).containsExactly(new FileCounts(2, 0, 0, 2, 0, 0));
        assertThat(importFile(store, "c.csv", List.of(twins.getFirst(), twins.getFirst(), twins.getFirst()))
                        .files())
                .containsExactly(new FileCounts(3, 1, 0, 2, 1, 0));

        assertThat(entries()).containsExactly(twins.getFirst(), twins.getFirst(), twins.getFirst());
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Integer.getInteger("doorstep.sequences", 12));
    }

    /// Random sequences of imports, edits, deletions and undo, each step compared with [NotebookModel].
    /// `-Ddoorstep.sequences=500` for a long run.
    @ParameterizedTest
    @MethodSource("seeds")
    void everySequenceLeadsWhereTheRulesSay(long seed) throws StoreUnusable {
        var random = new Random(seed);
        var model = new NotebookModel();
        var files = new ArrayList<List<Entry>>();
        var batches = new ArrayList<Long>();
        var undone = new HashSet<Long>();
        for (int step = 0; step < STEPS; step++) {
            var visible = model.visible();
            switch (random.nextInt(9)) {
                case 0, 1, 2 -> {
                    var rows = !files.isEmpty() && random.nextInt(3) == 0
                            ? files.get(random.nextInt(files.size()))
                            : rows(random);
                    files.add(rows);
                    var counts = importFile(store, "step" + step, rows);
                    batches.add(Objects.requireNonNull(counts.batch()));
                    var file = counts.files().getFirst();
                    assertThat(List.of(file.stored(), file.updated(), file.duplicates()))
                            .as("step %d", step)
                            .isEqualTo(model.imported(batches.getLast(), rows));
                    assertThat(file.records()).isEqualTo(rows.size());
                    model.learnIds(ids());
                }
                case 3 -> {
                    var typed = rating("typed" + step, "2026-03-09", 1 + random.nextInt(5), null);
                    model.typed(store.edits().add(typed), typed);
                }
                case 4, 5 -> {
                    if (!visible.isEmpty()) {
                        long id = visible.get(random.nextInt(visible.size()));
                        var old = model.entry(id);
                        var edited = row(
                                String.valueOf(old.occasion().externalId()),
                                old.occasion().date().toString(),
                                random);
                        store.edits().replace(id, edited);
                        model.edited(id, edited);
                    }
                }
                case 6 -> {
                    if (!visible.isEmpty()) {
                        long id = visible.get(random.nextInt(visible.size()));
                        assertThat(store.edits().delete(id)).isTrue();
                        model.gone(id, true);
                    }
                }
                case 7 -> {
                    var gone = model.gone();
                    if (!gone.isEmpty()) {
                        long id = gone.get(random.nextInt(gone.size()));
                        assertThat(store.edits().bringBack(id)).isTrue();
                        model.gone(id, false);
                    }
                }
                default -> {
                    if (!batches.isEmpty()) {
                        long batch = batches.get(random.nextInt(batches.size()));
                        var result = store.imports().undo(batch);
                        if (undone.add(batch)) {
                            assertThat(result).as("step %d", step).contains(model.undone(batch));
                        } else {
                            assertThat(result).isEmpty();
                        }
                    }
                }
            }
            assertThat(store.feedback(FeedbackQuery.ALL).stream()
                            .sorted(Comparator.comparingLong(Feedback::id))
                            .map(Feedback::entry))
                    .as("step %d", step)
                    .isEqualTo(model.entries());
            assertThat(starsByTally()).as("step %d", step).isEqualTo(starsByRow(model.entries()));
        }
    }

    private Map<Integer, Long> starsByTally() throws StoreUnusable {
        var counts = new TreeMap<Integer, Long>();
        for (StarTally tally : store.sums().stars(Selection.ALL)) {
            if (tally.factor() == Factor.OVERALL) {
                counts.merge(tally.stars(), (long) tally.count(), Long::sum);
            }
        }
        return counts;
    }

    private static Map<Integer, Long> starsByRow(List<Entry> entries) {
        var counts = new TreeMap<Integer, Long>();
        for (var entry : entries) {
            var stars = entry.verdict().stars();
            if (stars != null) {
                counts.merge(stars, 1L, Long::sum);
            }
        }
        return counts;
    }

    private Map<String, Long> ids() throws StoreUnusable {
        var ids = new HashMap<String, Long>();
        store.forEach(
                FeedbackQuery.ALL,
                feedback -> ids.put(String.valueOf(feedback.occasion().externalId()), feedback.id()));
        return ids;
    }

    private List<Entry> entries() throws StoreUnusable {
        return store.feedback(FeedbackQuery.ALL).stream().map(Feedback::entry).toList();
    }

    private static List<Entry> rows(Random random) {
        var rows = new ArrayList<Entry>();
        for (int i = random.nextInt(8); i >= 0; i--) {
            int number = random.nextInt(12);
            rows.add(row("T" + number, "2026-03-0" + (1 + number % 9), random));
        }
        return rows;
    }

    private static Entry row(String id, String date, Random random) {
        return rating(id, date, 1 + random.nextInt(3), random.nextBoolean() ? "Late " + random.nextInt(3) : null);
    }

    @Test
    void anImportOfSeveralFilesIsTakenBackAsOne() throws StoreUnusable {
        importFile(store, "before.csv", List.of(rating("T1", "2026-03-01", 1, null)));
        try (var bulk = store.imports().begin(new ImportHeader(List.of(file("a.csv"), file("b.csv"))))) {
            bulk.add(0, 2, rating("T1", "2026-03-01", 2, null));
            bulk.add(1, 2, rating("T1", "2026-03-01", 3, null));
            bulk.add(1, 3, rating("T2", "2026-03-02", 3, null));
            bulk.commit();
        }

        assertThat(store.imports().undo(2)).contains(new UndoResult(2, 1, 1, 0, List.of()));

        assertThat(entries()).containsExactly(rating("T1", "2026-03-01", 1, null));
    }
}

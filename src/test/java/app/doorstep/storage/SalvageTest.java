package app.doorstep.storage;

import static app.doorstep.storage.Notebooks.importFile;
import static app.doorstep.storage.Notebooks.rating;
import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.Audience;
import app.doorstep.domain.Entry;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Feedback;
import app.doorstep.domain.FeedbackQuery;
import app.doorstep.domain.Mark;
import app.doorstep.domain.Occasion;
import app.doorstep.domain.Outcome;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.SentReply;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a damaged notebook still gives.
class SalvageTest {
    private static final int PAGE = 4096;
    private static final int ROWS = 6_000;

    @TempDir
    Path folder = Path.of("");

    @DamagesTheNotebook
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whereOnePageInAHundredIsZeroedTheRestIsSaved(long seed) throws Exception {
        var before = fill();
        var bytes = Files.readAllBytes(file());
        int pages = bytes.length / PAGE;
        var random = new Random(seed);
        for (int i = 0; i < pages / 100; i++) {
            int page = random.nextInt(pages);
            Arrays.fill(bytes, page * PAGE, (page + 1) * PAGE, (byte) 0);
        }
        Files.write(file(), bytes);

        var report = Store.salvage(folder, target());

        assertThat(file()).hasBinaryContent(bytes);
        // A long comment goes over several pages; without one of them its entry is not as it was written.
        assertThat(report.changed()).isLessThan(ROWS / 100);
        assertThat(report.feedback()).isGreaterThan(ROWS * 97L / 100);
        assertThat(restored()).allSatisfy((id, entry) -> {
            var was = Objects.requireNonNull(before.get(id));
            assertThat(entry).isIn(was, withoutTheName(was));
        });
    }

    /// As an entry comes back where the one page that holds the names of the apps is among those lost.
    private static Entry withoutTheName(Entry entry) {
        var on = entry.occasion();
        return entry.with(new Occasion(
                Platform.named("app 1"), on.driver(), on.externalId(), on.date(), on.time(), on.learned()));
    }

    @Test
    void aWholeNotebookIsSavedWhole() throws Exception {
        var before = fill();

        assertThat(Store.salvage(folder, target())).isEqualTo(new SalvageReport(ROWS, 0));

        assertThat(restored()).isEqualTo(before);
        try (var store = Notebooks.open(folder)) {
            assertThat(store.imports().all()).hasSize(1);
            assertThat(store.replies().lastSent(1)).extracting(SentReply::text).containsExactly("Sorry");
        }
    }

    @DamagesTheNotebook
    @Test
    void feedbackThatIsNotAsItWasWrittenIsCountedAndLeftOut() throws Exception {
        fill();
        var text = Files.readString(file(), StandardCharsets.ISO_8859_1);
        Files.writeString(file(), text.replace("rain 17 ", "rain 71 "), StandardCharsets.ISO_8859_1);

        assertThat(Store.salvage(folder, target())).isEqualTo(new SalvageReport(ROWS - 1, 1));
    }

    @DamagesTheNotebook
    @Test
    void withoutItsFirstPagesTheFeedbackIsStillThere() throws Exception {
        fill();
        var bytes = Files.readAllBytes(file());
        Arrays.fill(bytes, 0, 8 * PAGE, (byte) 0);
        Files.write(file(), bytes);

        assertThat(Store.salvage(folder, target())).isEqualTo(new SalvageReport(ROWS, 0));
    }

    private Map<Long, Entry> fill() throws StoreUnusable {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < ROWS; i++) {
            var comment = i % 500 == 0 ? "Left in the open. ".repeat(900) : "Left in the rain " + i + " times";
            entries.add(rating("T" + i, "2026-03-" + (10 + i % 20), 1 + i % 5, comment)
                    .withMarks(List.of(Mark.exported(Factor.CARE, Polarity.COMPLAINT))));
        }
        try (var store = Notebooks.open(folder)) {
            importFile(store, "a.csv", entries);
            store.indexForSearch(Long.MAX_VALUE);
            store.replies().markSent(3, new SentReply("Sorry", Audience.CUSTOMER, Notebooks.NOW, Outcome.NONE));
            return entries(store);
        }
    }

    private Map<Long, Entry> restored() throws StoreUnusable {
        Store.restore(folder, target(), Notebooks.CLOCK);
        try (var store = Notebooks.open(folder)) {
            assertThat(store.check().findings()).isEmpty();
            return entries(store);
        }
    }

    private static Map<Long, Entry> entries(Store store) throws StoreUnusable {
        var entries = new HashMap<Long, Entry>();
        for (Feedback one : store.feedback(FeedbackQuery.ALL)) {
            entries.put(one.id(), one.entry());
        }
        return entries;
    }

    private Path file() {
        return folder.resolve(Opening.FILE);
    }

    private Path target() {
        return folder.resolve("saved.db");
    }
}

package app.doorstep.storage;

import static app.doorstep.storage.Notebooks.importFile;
import static app.doorstep.storage.Notebooks.rating;
import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.Entry;
import app.doorstep.domain.FeedbackQuery;
import app.doorstep.domain.Selection;
import app.doorstep.domain.Words;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest extends OnAStore {
    @Test
    void aCheckAfterAnEditFindsNoDamageAndLeavesNobodyWithTheOldRows() throws StoreUnusable {
        var id = store.edits().add(rating("A1", "2026-03-01", 1, "left in the rain"));
        store.edits().add(rating("A2", "2026-03-01", 5, "very kind"));
        for (var comment : List.of("late", "early", "late again")) {
            assertThat(store.check().findings()).isEmpty();
            store.edits().replace(id, rating("A1", "2026-03-01", 1, comment));
            assertThat(store.find(id).orElseThrow().words().comment()).isEqualTo(comment);
        }
        assertThat(store.check().findings()).isEmpty();
    }

    private static final List<String> PIECES = List.of(
            "rain",
            "Rain",
            "raincoat",
            "don't",
            "don",
            "t",
            "José",
            "jose",
            "ΣΊΣΥΦΟΣ",
            "σίσυφος",
            "STRASSE",
            "straße",
            "雨の日",
            "雨",
            "ไทย",
            "👍",
            "★",
            "111-0000000-0000004",
            "0000004",
            "-",
            "\"",
            "*",
            "AND",
            "NEAR(",
            "%",
            "_",
            "'",
            "ﬁne",
            "fine",
            "İstanbul",
            "ístanbul",
            "\u0000",
            "a\u0301",
            "á",
            "пре́сса",
            "हिन्दी",
            "‖");

    @ParameterizedTest
    @CsvSource(textBlock = """
        porch,          true
        POR,            true
        orch,           false
        porch rain,     true
        rain porch,     true
        porch snow,     false
        jose,           true
        josé,           true
        doesnt,         false
        doesn't,        true
        doesn,          true
        tba0000,        true
        0001,           false
        gate,           true
        porch - rain,   true
        *,              false
        '   ',          true
        """)
    void aWordIsFoundByItsBeginning(String search, boolean found) throws StoreUnusable {
        store.edits()
                .add(with("TBA00000001", "Left in the rain, doesn't read: porch!", "José Díaz", "the gate was shut"));

        assertThat(find(search)).hasSize(found ? 1 : 0);
        assertThat(store.indexForSearch(Long.MAX_VALUE)).isTrue();
        assertThat(find(search)).hasSize(found ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theIndexFindsWhatReadingFindsAfterEveryKindOfWrite(long seed) throws StoreUnusable {
        var random = new Random(seed);
        for (int round = 0; round < 12; round++) {
            switch (random.nextInt(6)) {
                case 0, 1 -> importFile(store, "f" + round + ".csv", rows(random, round));
                case 2 -> store.edits().add(row(random, "typed" + round));
                case 3 -> {
                    for (var id : any(random)) {
                        store.edits().replace(id, row(random, "again" + id));
                    }
                }
                case 4 -> {
                    for (var id : any(random)) {
                        store.edits().delete(id);
                        if (random.nextBoolean()) {
                            store.edits().bringBack(id);
                        }
                    }
                }
                default -> {
                    store.imports().undo(1 + random.nextInt(round + 1));
                    store.imports().bringBack(1 + random.nextInt(round + 1));
                }
            }
            if (random.nextBoolean()) {
                store.indexForSearch(Long.MAX_VALUE);
            }
            for (int i = 0; i < 20; i++) {
                var search = text(random);
                assertThat(find(search)).as(search).isEqualTo(read(search));
            }
        }
        store.indexForSearch(Long.MAX_VALUE);
        for (var piece : PIECES) {
            assertThat(find(piece)).as(piece).isEqualTo(read(piece));
        }
    }

    @Test
    void aLargeUndoneImportLeavesNothingInTheIndex() throws StoreUnusable {
        var many = new ArrayList<Entry>();
        for (int i = 0; i < 20_500; i++) {
            many.add(rating("T" + i, "2026-03-02", 1, "rain"));
        }
        importFile(store, "small.csv", List.of(rating("A", "2026-03-02", 1, "rain")));
        importFile(store, "many.csv", many);
        assertThat(store.indexForSearch(10)).isFalse();
        assertThat(find("rain")).hasSize(20_501);
        assertThat(store.indexForSearch(Long.MAX_VALUE)).isTrue();
        assertThat(find("rain")).hasSize(20_501);

        store.imports().undo(2);

        assertThat(find("rain")).hasSize(1);
        store.indexForSearch(Long.MAX_VALUE);
        assertThat(find("rain")).hasSize(1);

        assertThat(store.imports().bringBack(2)).isTrue();
        assertThat(find("rain")).hasSize(20_501);
        store.indexForSearch(Long.MAX_VALUE);
        assertThat(find("rain")).hasSize(20_501);
    }

    @Test
    void aWordThatWasTakenAwayLeavesTheFile() throws Exception {
        long id = store.edits().add(with("T1", "xylophonist zebrafish", null, null));
        store.edits().add(with("T2", "xylophone", null, null));
        store.indexForSearch(Long.MAX_VALUE);
        assertThat(inIndex("zebrafish")).isTrue();

        store.edits().replace(id, with("T1", "plain", null, null));

        assertThat(inIndex("zebrafish")).isFalse();
        assertThat(find("zebra")).isEmpty();
    }

    /// Looks at the index's own pages, as somebody with the file could.
    private boolean inIndex(String word) throws Exception {
        var found = new ArrayList<byte[]>();
        try (var connection = Connections.open(folder.resolve(Opening.FILE), Connections.Mode.READ)) {
            Sql.each(connection, "SELECT block FROM search_data", row -> found.add(row.getBytes(1)));
        }
        // The first letters are shared with the word before; the rest stands in full.
        return found.stream()
                .anyMatch(block -> new String(block, StandardCharsets.ISO_8859_1).contains(word.substring(1)));
    }

    private List<Long> find(String search) throws StoreUnusable {
        return Arrays.stream(store.ids(query(search))).boxed().sorted().toList();
    }

    /// The same by reading every row.
    private List<Long> read(String search) throws StoreUnusable {
        var parts = SearchWords.parts(search);
        var found = new ArrayList<Long>();
        store.forEach(FeedbackQuery.ALL, feedback -> {
            var words = feedback.words();
            var all = SearchWords.of(
                    words.comment(), words.customer(), feedback.occasion().externalId(), words.note());
            if (search.isBlank() || (!parts.isEmpty() && SearchWords.hold(all, parts))) {
                found.add(feedback.id());
            }
        });
        return found.stream().sorted().toList();
    }

    private static FeedbackQuery query(String search) {
        return new FeedbackQuery(Selection.ALL, null, null, null, null, null, false, null, search, null);
    }

    private List<Long> any(Random random) throws StoreUnusable {
        return Arrays.stream(store.ids(FeedbackQuery.ALL))
                .filter(_ -> random.nextInt(4) == 0)
                .boxed()
                .toList();
    }

    private static List<Entry> rows(Random random, int round) {
        var rows = new ArrayList<Entry>();
        for (int i = 0; i < 25; i++) {
            rows.add(row(random, "T" + random.nextInt(60) + (i % 3 == 0 ? "-" + round : "")));
        }
        return rows;
    }

    private static Entry row(Random random, String id) {
        return with(
                id,
                text(random),
                random.nextBoolean() ? text(random) : null,
                random.nextBoolean() ? text(random) : null);
    }

    private static String text(Random random) {
        var text = new StringBuilder(PIECES.get(random.nextInt(PIECES.size())));
        for (int i = random.nextInt(3); i > 0; i--) {
            text.append(random.nextInt(5) == 0 ? "" : " ").append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static Entry with(String id, String comment, @Nullable String customer, @Nullable String note) {
        var entry = rating(id, "2026-03-02", 2, comment);
        return entry.with(new Words(comment, customer, null, note)).withCoverage(null);
    }

    @Test
    void searchesThatLookLikeCommandsOfTheIndexAreWordsLikeOthers() throws Exception {
        store.edits().add(with("T1", "NEAR AND OR NOT rain^2 {words}: \"x\" + y", null, null));
        store.indexForSearch(Long.MAX_VALUE);

        for (var search :
                List.of("NEAR(rain, 5)", "words:rain", "AND", "\"x", "rain*", "x + y", "{words} :", "^near")) {
            assertThat(find(search)).as(search).isEqualTo(read(search));
        }
    }
}

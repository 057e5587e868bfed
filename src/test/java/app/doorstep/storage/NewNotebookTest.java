package app.doorstep.storage;

import static app.doorstep.storage.Notebooks.importFile;
import static app.doorstep.storage.Notebooks.rating;
import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.Entry;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A large file into an empty notebook goes without indexes until its end; that must not show.
class NewNotebookTest {
    private static final int ROWS = 25_000;

    @TempDir
    Path folder = Path.of("");

    @Test
    void linesThatRepeatOrChangeEarlierOnesOfTheirFileAreToldApart() throws StoreUnusable, SQLException {
        var rows = ratings();
        rows.add(rows.get(17));
        rows.add(rating("T18", day(18), 1, "Another word on it"));
        rows.add(rows.get(24_000));
        try (var store = Notebooks.open(folder)) {
            assertThat(importFile(store, "a.csv", rows).files())
                    .containsExactly(new FileCounts(ROWS + 3, ROWS + 1, 1, 2, 0, 0));

            assertThat(importFile(store, "b.csv", rows.subList(100, 400)).files())
                    .containsExactly(new FileCounts(300, 0, 0, 300, 0, 0));
        }
        NotebooksAreWhole.assertWhole(folder.resolve(Opening.FILE));
    }

    @Test
    void everyIndexIsThereAgainAfterwards() throws StoreUnusable, SQLException {
        try (var store = Notebooks.open(folder)) {
            var before = indexes();
            importFile(store, "a.csv", ratings());

            assertThat(indexes()).isEqualTo(before).contains("feedback_by_key", "feedback_by_day");
        }
    }

    private List<String> indexes() throws SQLException {
        try (var connection = Connections.open(folder.resolve(Opening.FILE), Connections.Mode.READ)) {
            return Sql.list(
                    connection,
                    "SELECT name FROM sqlite_schema WHERE type = 'index' ORDER BY name",
                    row -> row.getString(1));
        }
    }

    private static List<Entry> ratings() {
        var rows = new ArrayList<Entry>();
        for (int i = 0; i < ROWS; i++) {
            rows.add(rating("T" + i, day(i), 1 + i % 5, null));
        }
        return rows;
    }

    private static String day(int i) {
        return LocalDate.of(2026, 1, 1).plusDays(i % 200).toString();
    }
}

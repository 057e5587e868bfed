package app.doorstep.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.FeedbackQuery;
import app.doorstep.domain.Selection;
import app.doorstep.settings.Settings;
import app.doorstep.storage.Store;
import app.doorstep.text.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchUpkeepTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-08T18:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"100, true", "20_500, false"})
    void aCommandTakesAFewRowsIntoTheIndexBeforeItEnds(String rows, boolean indexed) throws Exception {
        try (var workbench = open()) {
            workbench.imports().run(ImportRequest.of(file(rows)), ImportProgress.NONE);
            assertThat(found(workbench)).isEqualTo(number(rows));
        }
        assertThat(isIndexed()).isEqualTo(indexed);
    }

    @Test
    void theWindowTakesInEverythingBehindTheScenes() throws Exception {
        try (var workbench = open()) {
            workbench.indexInBackground();
            workbench.imports().run(ImportRequest.of(file("20_500")), ImportProgress.NONE);
            for (int i = 0; i < 600 && !isIndexed(); i++) {
                Thread.sleep(50);
            }
            assertThat(isIndexed()).isTrue();
            assertThat(found(workbench)).isEqualTo(20_500);

            workbench.imports().undo(1);
            assertThat(found(workbench)).isZero();
        }
    }

    private Workbench open() throws Trouble {
        return Workbench.open(folder.resolve("data"), CLOCK, Texts.of(Locale.US), () -> Settings.INITIAL);
    }

    private static long found(Workbench workbench) throws Trouble {
        return workbench
                .log()
                .count(new FeedbackQuery(Selection.ALL, null, null, null, null, null, false, null, "RAI", null));
    }

    private boolean isIndexed() throws Exception {
        try (var store = Store.open(folder.resolve("data"), CLOCK)) {
            return store.indexForSearch(0);
        }
    }

    private static int number(String rows) {
        return Integer.parseInt(rows.replace("_", ""));
    }

    private Path file(String rows) throws Exception {
        var lines = new StringBuilder("date,platform,id,stars,comment\n");
        for (int i = 0; i < number(rows); i++) {
            lines.append("2026-03-01,parcel-round,B").append(i).append(",2,Left in the rain\n");
        }
        return Files.writeString(folder.resolve("ratings.csv"), lines);
    }
}

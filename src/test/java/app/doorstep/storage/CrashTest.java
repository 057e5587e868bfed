package app.doorstep.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Bar A1: real imports killed at random moments. `-Ddoorstep.kills=40` for the whole bar.
class CrashTest {
    private static final int KILLS = Integer.getInteger("doorstep.kills", 2);
    private static final int ROWS = 12_000;

    @TempDir
    Path place = Path.of("");

    @Test
    void aKilledImportLeavesAWholeNotebookAndTheSameFileGivesTheRest() throws Exception {
        var commands = new Commands(place);
        var small = ratings("small.csv", "A", 50);
        var large = ratings("large.csv", "B", ROWS);
        var whole = commands.run("--data", "whole", "import", large.toString());
        assertThat(whole.err()).isEmpty();
        assertThat(whole.code()).isZero();
        var random = new Random();
        for (int i = 0; i < KILLS; i++) {
            var data = place.resolve("data" + i);
            // Every other notebook is empty: an import then works without indexes until its end.
            boolean empty = i % 2 == 1;
            var arguments = new ArrayList<>(List.of("--data", data.toString()));
            arguments.addAll(empty ? List.of("imports") : List.of("import", small.toString()));
            assertThat(commands.run(arguments.toArray(String[]::new)).code()).isZero();
            long before = empty ? 0 : 50;

            var running = commands.start("--data", data.toString(), "import", large.toString());
            boolean ended = running.waitFor(200 + random.nextLong(whole.took().toMillis()), TimeUnit.MILLISECONDS);
            running.destroyForcibly().waitFor();

            assertThat(rows(data)).as("after kill %d", i).isIn(before, ended ? before + ROWS : before, before + ROWS);
            NotebooksAreWhole.assertWhole(data.resolve(Opening.FILE));
            var again = commands.run("--data", data.toString(), "import", "--again", large.toString());
            assertThat(again.err()).isEmpty();
            assertThat(again.code()).isZero();
            assertThat(rows(data)).isEqualTo(before + ROWS);
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a program there is ended without being told")
    void anImportThatIsToldToStopSaysThatNothingWasStored() throws Exception {
        var commands = new Commands(place);
        var data = place.resolve("data");
        var small = ratings("small.csv", "A", 50);
        var large = ratings("large.csv", "B", 5 * ROWS);
        assertThat(commands.run("--data", data.toString(), "import", small.toString())
                        .code())
                .isZero();
        var running = commands.start("--data", data.toString(), "import", large.toString());
        // SQLite's log shows that the command has begun; the import takes far longer.
        while (!Files.exists(data.resolve("doorstep.db-wal")) && running.isAlive()) {
            Thread.sleep(5);
        }
        running.destroy();
        assertThat(running.waitFor()).isEqualTo(128 + 15);
        assertThat(Files.readString(place.resolve("err.txt")))
                .isEqualTo("The import was cancelled; nothing was stored.\n");
        assertThat(rows(data)).isEqualTo(50);
        NotebooksAreWhole.assertWhole(data.resolve(Opening.FILE));
    }

    private static long rows(Path data) throws SQLException {
        try (var connection = Connections.open(data.resolve(Opening.FILE), Connections.Mode.READ)) {
            return Sql.number(connection, "SELECT count(*) FROM feedback");
        }
    }

    private Path ratings(String name, String prefix, int count) throws IOException {
        var lines = new StringBuilder("date,platform,id,stars,comment\n");
        for (int i = 0; i < count; i++) {
            lines.append("2026-03-0")
                    .append(1 + i % 9)
                    .append(",parcel-round,")
                    .append(prefix)
                    .append(i);
            lines.append(',')
                    .append(1 + i % 5)
                    .append(",Left in the rain ")
                    .append(i)
                    .append('\n');
        }
        return Files.writeString(place.resolve(name), lines);
    }
}

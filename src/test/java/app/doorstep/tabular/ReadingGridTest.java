package app.doorstep.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Invented tables in every dialect and encoding, read without a hint: whole readings are compared. What is silently
/// different is the one thing that must not be.
class ReadingGridTest {
    private static final int TABLES = 400;

    @TempDir
    Path folder;

    /// How many tables were read how.
    private static final class Tally {
        private int right;
        private int sure;
        private final List<String> silent = new ArrayList<>();

        void count(String name, boolean isRight, boolean isSure) {
            right += isRight ? 1 : 0;
            sure += isRight && isSure ? 1 : 0;
            if (!isRight && isSure) {
                silent.add(name);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4711, 2026})
    void inventedTablesInEveryDialectAreReadRightOrTheDoubtIsSaid(long seed) throws IOException {
        var random = new Random(seed);
        var tally = new Tally();
        for (var i = 0; i < TABLES; i++) {
            var table = InventedTable.of(random);
            var reading = read(table.text().getBytes(StandardCharsets.UTF_8));
            var right = reading != null
                    && Objects.equals(reading.table().delimiter(), table.delimiter())
                    && reading.table().header().equals(table.header())
                    && reading.rows().equals(table.rows());
            tally.count(table.text(), right, reading != null && reading.isSure());
        }

        assertThat(tally.silent).isEmpty();
        assertThat(tally.right).isGreaterThanOrEqualTo(TABLES * 97 / 100);
        assertThat(tally.sure).isGreaterThanOrEqualTo(TABLES * 92 / 100);
    }

    @Test
    void everyLanguageInItsEncodingsIsReadRightOrBothReadingsAreShown() throws IOException {
        var random = new Random(20);
        var tally = new Tally();
        var all = 0;
        for (var line : resource("languages.txt").lines().toList()) {
            var parts = line.split("\t", -1);
            var texts = parts[2].split("\\|", -1);
            for (var encoding : parts[1].split(" ", -1)) {
                for (var rows : List.of(1, 2, 4, 10, 60, 1000)) {
                    var text = "id;note\n"
                            + random.ints(rows, 0, texts.length)
                                    .mapToObj(at -> "7;" + texts[at] + "\n")
                                    .collect(Collectors.joining());
                    var expected = text.lines()
                            .skip(1)
                            .map(row -> List.of(row.split(";", 2)))
                            .toList();
                    var reading = read(text.getBytes(charset(encoding)));
                    all++;
                    tally.count(
                            encoding + " " + parts[0] + " " + rows,
                            reading != null && reading.rows().equals(expected),
                            reading != null && reading.isSure());
                }
            }
        }

        assertThat(tally.silent).isEmpty();
        assertThat(tally.right).isGreaterThanOrEqualTo(all * 95 / 100);
    }

    private static Charset charset(String name) {
        return Charset.forName(
                name.equals("MacRoman") ? "x-MacRoman" : name.equals("Shift_JIS") ? "windows-31j" : name);
    }

    private record Reading(TableFile table, List<List<String>> rows, boolean isFlagged) {
        boolean isSure() {
            return table.doubts().isEmpty() && !isFlagged;
        }
    }

    private @Nullable Reading read(byte[] bytes) throws IOException {
        var file = Files.write(folder.resolve("table.csv"), bytes);
        try {
            var table =
                    TableFile.open(file, TableChoices.NONE, HeaderWords.NONE).getFirst();
            var rows = new ArrayList<List<String>>();
            var flagged = new boolean[1];
            table.read((row, _) -> {
                rows.add(row.cells());
                flagged[0] |= row.flaw() != null || row.count() != table.columns();
                return true;
            });
            return new Reading(table, rows, flagged[0]);
        } catch (NotATable e) {
            return null;
        }
    }

    private static String resource(String name) throws IOException {
        try (var in = Objects.requireNonNull(ReadingGridTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

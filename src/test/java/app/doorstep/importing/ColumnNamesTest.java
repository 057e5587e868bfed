package app.doorstep.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What columns are taken for by the names that people give them, in eight languages.
class ColumnNamesTest {
    /// What stands in a column of each role, twice.
    private static final Map<String, String[]> CELLS = Map.of(
            "date", new String[] {"2026-03-02", "2026-03-03"},
            "time", new String[] {"18:03", "09:40"},
            "stars", new String[] {"5", "2"},
            "comment", new String[] {"Lovely person at the door", "The box was wet when I came home"},
            "driver", new String[] {"Sam Oakes", "Sam Oakes"},
            "id", new String[] {"PX-400712", "PX-400713"},
            "reason", new String[] {"Late", "Damaged"},
            "customer", new String[] {"Dana", "Ash"},
            "platform", new String[] {"DoorDash", "DoorDash"},
            "reply", new String[] {"Thank you, Dana", "Sorry about the box, Ash"});

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "english",
                "german",
                "spanish",
                "french",
                "italian",
                "portuguese",
                "dutch",
                "polish",
                "english.again",
                "german.again",
                "spanish.again",
                "french.again",
                "italian.again",
                "portuguese.again",
                "dutch.again",
                "polish.again"
            })
    void areTakenForWhatTheyMean(String language) throws Exception {
        var wanted = names(language);
        var text = String.join(";", wanted.keySet()) + "\n" + row(wanted, 0) + row(wanted, 1);
        var columns = Collected.of(Collected.file(folder, "a.csv", text)).plan().columns();

        var guessed = new LinkedHashMap<String, String>();
        columns.forEach(column -> guessed.put(column.name(), column.role() == null ? "" : column.role()));
        assertThat(guessed).containsExactlyEntriesOf(wanted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Customer phone", "Kundenalter", "Parcel size", "Order total", "Driver age", "Nom du chien"})
    void whatIsNotWhollyUnderstoodIsLeftOut(String name) throws Exception {
        var columns = Collected.of(Collected.file(folder, "a.csv", "date;stars;" + name + "\n2026-03-02;5;12\n"))
                .plan()
                .columns();

        assertThat(columns.getLast().role()).isNull();
    }

    private static String row(Map<String, String> wanted, int number) {
        return wanted.values().stream()
                        .map(role -> Objects.requireNonNull(CELLS.get(role))[number])
                        .collect(Collectors.joining(";"))
                + "\n";
    }

    private static Map<String, String> names(String language) throws IOException {
        var all = new Properties();
        try (var in = Objects.requireNonNull(
                ColumnNamesTest.class.getResourceAsStream("column-names.properties"), "the names of this test")) {
            all.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return Arrays.stream(all.getProperty(language).split(";", -1))
                .map(pair -> pair.split(":", 2))
                .collect(Collectors.toMap(
                        pair -> pair[1].strip(), pair -> pair[0].strip(), (one, _) -> one, LinkedHashMap::new));
    }
}

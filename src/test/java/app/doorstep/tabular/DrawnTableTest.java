package app.doorstep.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What [TableKindsTest] cannot show of tables that are drawn or lined up: choices, what stands around them, long
/// lines.
class DrawnTableTest {
    private static final String LINED_UP = """
        Name        City      Stars
        Ida Moss    Ely           4
        Gus Dunn    Hull          2
        """;
    private static final String DRAWN = """
        Drivers of the week

        +----------+-------+
        | Name     | Stars |
        +----------+-------+
        | Ida Moss | 4     |
        | Gus Dunn | 2     |
        +----------+-------+
        2 rows in set (0.00 sec)
        """;

    @TempDir
    Path folder;

    @Test
    void columnsLinedUpWithSpacesAreNoLongerDoubtedWhereSpaceIsChosen() throws NotATable, IOException {
        var guessed = open(LINED_UP, null);
        var chosen = open(LINED_UP, "space");

        assertThat(guessed.doubts()).extracting(TableDoubt::key).containsExactly("delimiter-aligned");
        assertThat(guessed.doubts().getFirst().choices()).containsExactly("space");
        assertThat(chosen.doubts()).isEmpty();
        assertThat(rows(chosen)).isEqualTo(rows(guessed));
    }

    @Test
    void aDrawnTableIsReadTheSameWhereItsBarIsChosen() throws NotATable, IOException {
        var guessed = open(DRAWN, null);
        var chosen = open(DRAWN, "|");

        assertThat(rows(guessed)).containsExactly(List.of("Ida Moss", "4"), List.of("Gus Dunn", "2"));
        assertThat(rows(chosen)).isEqualTo(rows(guessed));
        assertThat(chosen.delimiter()).isEqualTo(guessed.delimiter()).isEqualTo("|");
        assertThat(guessed.quote()).isNull();
    }

    @Test
    void whatStandsAboveADrawnTableIsKeptApartWithoutTheLineThatDrawsIt() throws NotATable, IOException {
        var table = open(DRAWN, null);

        assertThat(table.headerLine()).isEqualTo(4);
        assertThat(table.preamble()).containsExactly("Drivers of the week", "");
    }

    @Test
    void aLineThatIsNoPartOfADrawnTableIsARecordThatDoesNotFit() throws NotATable, IOException {
        var table = open(DRAWN + "and no more\n", null);
        var tooShort = new ArrayList<String>();
        table.read((row, _) -> {
            if (table.isTooShort(row)) {
                tooShort.add(row.cell(0));
            }
            return true;
        });

        assertThat(tooShort).containsExactly("and no more");
        assertThat(table.doubts()).extracting(TableDoubt::key).containsExactly("delimiter-outline");
    }

    @Test
    void aLineThatGoesOnWithTheRecordAboveIsSaidHoweverFarBelow() throws NotATable, IOException {
        var text = " who | said \n-----+------\n" + " Ida | fine \n".repeat(6000) + " Gus | on  +\n     | time \n";
        var table = open(text, null);
        var odd = new ArrayList<String>();
        table.read((row, _) -> {
            if (row.oddity() != null) {
                odd.add(row.line() + " " + row.oddity());
            }
            return true;
        });

        assertThat(table.doubts()).isEmpty();
        assertThat(odd).containsExactly("6003 GOES_ON", "6004 GOES_ON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a|b\n-%sx|\n1|2\n", "a|b\n|%s\n1|2\n", "a%s\n-- --\nb\n", "-- %s\na b\n-- --\n"})
    @Timeout(value = 5, unit = TimeUnit.SECONDS)
    void longLinesAreLookedAtOnce(String lines) throws NotATable, IOException {
        assertThat(rows(open(lines.formatted(" ".repeat(60_000)), null))).isNotEmpty();
        assertThat(rows(open(lines.formatted("-|".repeat(30_000)), null))).isNotEmpty();
    }

    private TableFile open(String text, @Nullable String delimiter) throws NotATable, IOException {
        var file = Files.writeString(folder.resolve("table.txt"), text);
        return TableFile.open(file, new TableChoices(null, delimiter, null), HeaderWords.NONE)
                .getFirst();
    }

    private static List<List<String>> rows(TableFile table) throws NotATable {
        var rows = new ArrayList<List<String>>();
        table.read((row, _) -> rows.add(row.cells()));
        return rows;
    }
}

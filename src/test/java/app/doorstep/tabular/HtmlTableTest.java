package app.doorstep.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTableTest {
    private static final String TABLE = """
        <table><thead><tr><th>Tracking ID</th><th>Delivery Date</th></tr></thead>
        <tr><td>DE01 &amp; more</td><td>2026-03-02</td></tr>
        <tr><td></td></tr>
        <tr><td>Größe <b>fett</b></td><td>2026-03-03</td></tr></table>
        """;

    @TempDir
    Path folder;

    @Test
    void theTableOfAReportIsRead() throws NotATable, IOException {
        var table =
                open("<!DOCTYPE html><html><head><meta charset=\"iso-8859-1\"><style>x</style></head><body><h1>CDF</h1>"
                        + TABLE + "</body></html>");

        assertThat(table.container()).isEqualTo("html");
        assertThat(table.header()).containsExactly("Tracking ID", "Delivery Date");
        assertThat(rows(table))
                .containsExactly(List.of("DE01 & more", "2026-03-02"), List.of("Größe fett", "2026-03-03"));
        assertThat(table.doubts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<h2>CDF</h2>\n", "<p class='x'>For you</p>", "<b>CDF</b><br>"})
    void aPartOfAPageIsReadWhateverItStartsWith(String start) throws NotATable, IOException {
        var table = open(start + TABLE);

        assertThat(table.container()).isEqualTo("html");
        assertThat(table.header()).containsExactly("Tracking ID", "Delivery Date");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body><p>Log in</p></body></html>",
                "<html><form><input"
                    + " type='password'></form><table><tr><td>a</td><td>b</td></tr><tr><td>1</td><td>2</td></tr></table>",
                "<html><table><tr><td>menu</td></tr></table>",
                "<?xml version='1.0'?><!DOCTYPE html><html><p>no</p></html>",
                "<!-- saved page --><html><p>no</p></html>"
            })
    void aPageWithoutATableOrWithALoginIsRefused(String page) {
        assertThatExceptionOfType(NotATable.class)
                .isThrownBy(() -> open(page))
                .extracting(NotATable::kind)
                .isEqualTo("html");
    }

    @Test
    void aCellOverSeveralRowsOrColumnsMovesNoOther() throws NotATable, IOException {
        var table = open("""
            <table><tr><th>day</th><th>word</th><th>n</th></tr>
            <tr><td rowspan=2>2026-03-02</td><td>late</td><td>1</td></tr><tr><td>kind</td><td>2</td></tr>
            <tr><td>2026-03-03</td><td colspan=2 rowspan=2>slow</td></tr><tr><td>2026-03-04</td></tr></table>
            """);

        assertThat(rows(table))
                .containsExactly(
                        List.of("2026-03-02", "late", "1"),
                        List.of("", "kind", "2"),
                        List.of("2026-03-03", "slow", ""),
                        List.of("2026-03-04", "", ""));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        '<tr><td colspan=1000 rowspan=60000>x</td><td>y</td></tr>', 3000
        '</table><table><tr><td>a</td><td>b</td></tr><tr><td>1</td><td>2</td></tr>', 2000
        '<tr><td>a<td>b', 200000
        """)
    void floodsOfCellsAndTablesAreRefused(String part, int times) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThatExceptionOfType(NotATable.class)
                        .isThrownBy(() -> open("<table>" + part.repeat(times) + "</table>"))
                        .extracting(NotATable::kind)
                        .isEqualTo("too-large"));
    }

    @Test
    void aTableAroundAnotherIsReadIfItHasRowsOfItsOwnWhichIsSaid() throws NotATable, IOException {
        var table = open("""
            <table><tr><th>day</th><th>stars</th><th>more</th></tr>
            <tr><td>2026-03-02</td><td>4</td><td><table><tr><td>door</td><td>open</td></tr></table></td></tr>
            <tr><td>2026-03-03</td><td>5</td><td></td></tr></table>
            """);

        assertThat(rows(table))
                .containsExactly(List.of("2026-03-02", "4", "door open"), List.of("2026-03-03", "5", ""));
        assertThat(table.doubts()).extracting(TableDoubt::key).containsExactly("delimiter-nested");
    }

    @Test
    void aTableThatLaysOutThePageIsPassedOver() throws NotATable, IOException {
        var table = open("<html><meta charset=\"iso-8859-1\"><table><tr><td>Menu</td></tr><tr><td>" + TABLE
                + "</td></tr></table>");

        assertThat(rows(table))
                .containsExactly(List.of("DE01 & more", "2026-03-02"), List.of("Größe fett", "2026-03-03"));
        assertThat(table.doubts()).isEmpty();
    }

    @Test
    void aCellThatNobodyWroteIsRefused() {
        assertThatExceptionOfType(NotATable.class)
                .isThrownBy(() -> open("<table><tr><td>a</td><td>b</td></tr><tr><td>" + "&amp;".repeat(1_100_000)
                        + "</td><td>2</td></tr></table>"))
                .extracting(NotATable::kind)
                .isEqualTo("too-large");
    }

    private TableFile open(String page) throws NotATable, IOException {
        var file = Files.write(folder.resolve("page.csv"), page.getBytes(StandardCharsets.ISO_8859_1));
        return TableFile.open(file, TableChoices.NONE, HeaderWords.NONE).getFirst();
    }

    private static List<List<String>> rows(TableFile table) throws NotATable {
        var rows = new ArrayList<List<String>>();
        table.read((row, _) -> rows.add(row.cells()));
        return rows;
    }
}

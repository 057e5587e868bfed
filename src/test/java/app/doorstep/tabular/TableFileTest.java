package app.doorstep.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableFileTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theDelimiterIsWhatMakesTheRecordsRegular(String delimiter) throws NotATable {
        var table =
                open("a,b,c\n1,x,3\n4,\"y,;\t|\",6\n".replaceAll(",(?!;)", delimiter.equals("|") ? "|" : delimiter));

        assertThat(String.valueOf(table.delimiter())).isEqualTo(delimiter);
        assertThat(rows(table)).extracting(List::size).containsExactly(3, 3);
        assertThat(table.doubts()).isEmpty();
    }

    @Test
    void aFirstLineCanSayTheDelimiter() throws NotATable {
        var table = open("sep=;\nname;sum\nDana;1,5\n");

        assertThat(table.delimiter()).isEqualTo(";");
        assertThat(table.headerLine()).isEqualTo(2);
        assertThat(table.preamble()).containsExactly("sep=;");
        assertThat(rows(table)).containsExactly(List.of("Dana", "1,5"));
    }

    @Test
    void knownWordsBetweenSpacesAreDoubtedWhereCommasCutEveryLine() throws NotATable, IOException {
        var file = Files.writeString(folder.resolve("names.csv"), "Name, first name\nLee, Ann\nChan, Bo\nDunn, Cy\n");
        HeaderWords words = cells ->
                (int) cells.stream().filter(List.of("first", "name")::contains).count();

        var table = TableFile.open(file, TableChoices.NONE, words).getFirst();

        assertThat(table.doubts()).extracting(TableDoubt::key).containsExactly("delimiter-two");
    }

    @Test
    void titlesAboveTheHeaderAreKeptApart() throws NotATable {
        var table = open("My round\r\nprinted in March\r\n\r\nday,word\r\n2026-03-02,late\r\n");

        assertThat(table.headerLine()).isEqualTo(4);
        assertThat(table.preamble()).containsExactly("My round", "printed in March", "");
        assertThat(table.header()).containsExactly("day", "word");
    }

    @Test
    void aFileOfDataAloneHasNoHeader() throws NotATable {
        var table = open("2026-03-02,5,fine\n2026-03-03,1,late\n");

        assertThat(table.headerLine()).isNull();
        assertThat(rows(table)).hasSize(2);
    }

    @Test
    void mixedLineEndsAndEmptyLinesGiveTheSameRecords() throws NotATable {
        assertThat(rows(open("a,b\r1,2\n\n3,4\r\n\r\n5,6")))
                .containsExactly(List.of("1", "2"), List.of("3", "4"), List.of("5", "6"));
    }

    @Test
    void anUnclosedQuoteHarmsItsOwnRecordAndIsReportedWithItsLine() throws NotATable {
        var flaws = flaws(open("""
            a,b,c
            1,"x, y",2
            1,"x, y,2
            1,"x, y",2
            1,plain,2
            """));

        assertThat(flaws).containsExactly("2 null", "3 UNCLOSED_QUOTE", "4 null", "5 null");
    }

    @Test
    void theEndOfAnUnclosedQuoteIsLookedForOnce() throws NotATable {
        var table = open("a,b,c\n\"x,y,z\n" + "x,y,z\n".repeat(100_000));
        var first = new ArrayList<String>();
        var again = new ArrayList<String>();
        var bytes = new long[2];

        table.read((row, read) -> {
            bytes[0] = read;
            first.add(row.line() + " " + row.flaw() + " " + row.cells());
            return first.size() < 3;
        });
        table.read((row, read) -> {
            bytes[1] = read;
            again.add(row.line() + " " + row.flaw() + " " + row.cells());
            return again.size() < 3;
        });

        assertThat(first)
                .containsExactly("2 UNCLOSED_QUOTE [\"x, y, z]", "3 null [x, y, z]", "4 null [x, y, z]")
                .isEqualTo(again);
        assertThat(bytes[0]).isGreaterThan(600_000);
        assertThat(bytes[1]).isLessThan(100_000);
    }

    @Test
    void anUnclosedQuoteInTheLastLinesIsReportedToo() throws NotATable {
        assertThat(flaws(open("a,b\n1,\"x\n2,y\n3,z\n"))).containsExactly("2 UNCLOSED_QUOTE", "3 null", "4 null");
    }

    @Test
    void quoteMarksInsideACellAreTextWhereTheRecordCanStillBeRead() throws NotATable {
        assertThat(rows(open("a,b,c\n1,a 6\" box,2\n1,\"Great\" service,2\n1,\"in \"\"quotes\"\"\",2\n")))
                .containsExactly(
                        List.of("1", "a 6\" box", "2"),
                        List.of("1", "\"Great\" service", "2"),
                        List.of("1", "in \"quotes\"", "2"));
    }

    @Test
    void aCellThatIsFarTooLongIsRefusedWithItsLineAndTheRestIsRead() throws NotATable {
        var table = open("a,b\n1,2\n1," + "x".repeat(RowReader.MAX_CELL + 10) + "\n3,4\n");

        assertThat(flaws(table)).containsExactly("2 null", "3 CELL_TOO_LONG", "4 null");
        assertThat(rows(table)).containsExactly(List.of("1", "2"), List.of("1", "x".repeat(1000)), List.of("3", "4"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        UTF-8,        false
        UTF-8,        true
        UTF-16LE,     false
        UTF-16LE,     true
        UTF-16BE,     false
        UTF-16BE,     true
        UTF-32LE,     false
        UTF-32LE,     true
        UTF-32BE,     false
        UTF-32BE,     true
        windows-1252, false
        """)
    void everyEncodingIsToldFromItsBytes(String charset, boolean mark) throws NotATable {
        var text = (mark ? "\ufeff" : "") + "name;word\n1;größer, schön, Straße, für\n";

        var table = open(text, Charset.forName(charset));

        assertThat(table.encoding()).isEqualTo(charset);
        assertThat(table.bom()).isEqualTo(mark);
        assertThat(table.header().getFirst()).isEqualTo("name");
        assertThat(rows(table)).containsExactly(List.of("1", "größer, schön, Straße, für"));
        assertThat(table.doubts()).isEmpty();
    }

    @Test
    void aRareLetterFarBehindAsciiStillDecides() throws NotATable {
        var table =
                open("n,w\n" + "1,plain\n".repeat(200_000) + "2,Señor López está aquí\n", StandardCharsets.ISO_8859_1);

        assertThat(rows(table).getLast()).containsExactly("2", "Señor López está aquí");
    }

    @Test
    void whereTwoEncodingsAreAboutAsLikelyBothReadingsAreShown() throws NotATable {
        var table = open("n,w\n1,El país entero espera\n", Charset.forName("x-MacRoman"));

        assertThat(table.doubts())
                .containsExactly(new TableDoubt(
                        TableDoubt.What.ENCODING,
                        "encoding-two",
                        List.of("windows-1252", "1,El pa’s entero espera", "MacRoman", "1,El país entero espera"),
                        List.of("windows-1252", "MacRoman"),
                        true));
    }

    @Test
    void aSaidEncodingIsTakenOrRefusedButNeverBent() throws NotATable, IOException {
        var file = Files.write(folder.resolve("t.csv"), "n,w\n1,für\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(TableFile.open(file, choice("windows-1252"), HeaderWords.NONE)
                        .getFirst()
                        .doubts())
                .isEmpty();
        assertThatExceptionOfType(NotATable.class)
                .isThrownBy(() -> TableFile.open(file, choice("UTF-8"), HeaderWords.NONE))
                .extracting(NotATable::kind)
                .isEqualTo("bad-encoding");
    }

    @Test
    void gzipIsUnpackedWhileReading() throws NotATable, IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write("n,w\n1,für\n".getBytes(StandardCharsets.UTF_8));
        }

        var table = open(bytes.toByteArray());

        assertThat(table.container()).isEqualTo("gzip");
        assertThat(rows(table)).containsExactly(List.of("1", "für"));
    }

    @Test
    void aGzipBombIsLeftAlone() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write("a,b\n".repeat(5_000_000).getBytes(StandardCharsets.US_ASCII));
        }

        assertThatExceptionOfType(NotATable.class)
                .isThrownBy(() -> open(bytes.toByteArray()))
                .extracting(NotATable::kind)
                .isEqualTo("too-large");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        '',                                      empty
        '   ',                                   empty
        '<!DOCTYPE html><html><p>Log in</html>', html
        '<html><table></table></html>',          html
        '<?xml version="1.0"?><a/>',             xml
        '{"a":1}',                               json
        '["a", "b"]',                             json
        '%PDF-1.7',                              pdf
        """)
    void whatIsNoTableIsRefusedByName(String content, String kind) {
        assertThatExceptionOfType(NotATable.class)
                .isThrownBy(() -> open(content))
                .extracting(NotATable::kind)
                .isEqualTo(kind);
    }

    private static TableChoices choice(String encoding) {
        return new TableChoices(encoding, null, null);
    }

    /// As a font has them: many zeros where UTF-16 has them, and halves of characters that never meet.
    @Test
    void bytesThatOnlyLookLikeTwoToACharacterAreRefused() {
        var bytes = new byte[40_000];
        for (int i = 0; i < bytes.length; i += 2) {
            bytes[i] = i % 14 == 0 ? (byte) 0xd8 : 0;
            bytes[i + 1] = (byte) (i / 2 % 251);
        }
        assertThatExceptionOfType(NotATable.class)
                .isThrownBy(() -> open(bytes))
                .extracting(NotATable::kind)
                .isEqualTo("binary");
    }

    private TableFile open(String text) throws NotATable {
        return open(text, StandardCharsets.UTF_8);
    }

    private TableFile open(String text, Charset charset) throws NotATable {
        return open(text.getBytes(charset));
    }

    private TableFile open(byte[] bytes) throws NotATable {
        try {
            var file = Files.write(folder.resolve("table"), bytes);
            return TableFile.open(file, TableChoices.NONE, HeaderWords.NONE).getFirst();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<List<String>> rows(TableFile table) throws NotATable {
        var rows = new ArrayList<List<String>>();
        table.read((row, _) -> rows.add(row.cells()));
        return rows;
    }

    private static List<String> flaws(TableFile table) throws NotATable {
        var flaws = new ArrayList<String>();
        table.read((row, _) -> flaws.add(row.line() + " " + row.flaw()));
        return flaws;
    }
}

package app.doorstep.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookTest {
    private static final String SHEETS = """
        <sheet name="March" sheetId="1" r:id="r1"/>
        """;
    private static final String HEADER = """
        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>stars</t></is></c>\
        <c r="C1" t="str"><v>word</v></c></row>
        """;

    @TempDir
    Path folder;

    @Test
    void sharedInlineAndFormulaTextsAreReadHiddenRowsToo() throws NotATable, IOException {
        var table = open(sheet(HEADER + """
            <row r="2"><c r="A2" s="1"><v>46083</v></c><c r="B2"><v>5</v></c><c r="C2" t="s"><v>1</v></c></row>
            <row r="3" hidden="1"><c r="A3" s="1"><v>46084</v></c><c r="B3"><f>1+3</f><v>4</v></c>\
            <c r="C3" t="b"><v>1</v></c></row>
            <row r="5"><c r="A5" s="2"><v>46085.75</v></c><c r="C5" t="e"><v>#N/A</v></c></row>
            """)).getFirst();

        assertThat(table.container()).isEqualTo("xlsx");
        assertThat(table.entry()).isEqualTo("March");
        assertThat(table.headerLine()).isEqualTo(1);
        assertThat(table.header()).containsExactly("day", "stars", "word");
        assertThat(rows(table))
                .containsExactly(
                        List.of("2026-03-02", "5", "late, but kind"),
                        List.of("2026-03-03", "4", "TRUE"),
                        List.of("2026-03-04 18:00:00", "", "#N/A"));
        assertThat(table.doubts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        14,   ,               46083,     false, 2026-03-02
        14,   ,               44621,     true,  2026-03-02
        14,   ,               59,        false, 1900-02-28
        14,   ,               61,        false, 1900-03-01
        14,   ,               60,        false,
        22,   ,               46083.5,   false, 2026-03-02 12:00:00
        20,   ,               0.3861111, false, 09:16:00
        164,  'dd/mm/yyyy',   46083,     false, 2026-03-02
        165,  '[$-409]d-mmm', 46083,     false, 2026-03-02
        166,  '0.00',         46083,     false,
        167,  '"day" 0',      46083,     false,
        168,  '[Red]0;[h]',   46083,     false,
        169,  'h:mm AM/PM',   0.75,      false, 18:00:00
        169,  'h:mm AM/PM',   46083.75,  false, 2026-03-02 18:00:00
        170,  '[h]:mm',       1.75,      false, 42:00:00
        171,  '[mm]:ss',      0.5,       false, 12:00:00
        0,    ,               46083,     false,
        """)
    void theStyleOfACellSaysWhetherItsNumberIsADay(int id, String code, double serial, boolean since1904, String text) {
        assertThat(CellDate.of(id, code).text(serial, since1904)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        5,                     5
        4.0999999999999996,    4.1
        0.30000000000000004,   0.3
        1E-3,                  0.001
        1.5E+20,               150000000000000000000
        1E+300,                1E+300
        11123456789012345,     11123456789012345
        -7.50,                 -7.5
        """)
    void numbersLoseTheNoiseOfTheirLastDigits(String stored, String text) {
        assertThat(CellText.number(stored)).isEqualTo(text);
    }

    @Test
    void everySheetThatIsShownIsATable() throws NotATable, IOException {
        var parts = parts("""
            <sheet name="A" sheetId="1" r:id="r1"/><sheet name="B" sheetId="2" r:id="r2"/>
            <sheet name="C" sheetId="3" state="hidden" r:id="r3"/><sheet name="D" sheetId="4" r:id="r4"/>
            """);
        for (var i = 1; i <= 3; i++) {
            parts.put("xl/worksheets/sheet" + i + ".xml", sheetXml(HEADER + "<row><c><v>" + i + "</v></c></row>"));
        }
        parts.put("xl/worksheets/sheet4.xml", sheetXml(""));

        assertThat(open(parts)).extracting(TableFile::entry).containsExactly("A", "B");
    }

    @Test
    void moreSheetsThanAnybodyExportsAreRefused() {
        var sheets = new StringBuilder();
        for (var i = 1; i <= 200; i++) {
            sheets.append("<sheet name=\"S")
                    .append(i)
                    .append("\" sheetId=\"1\" r:id=\"r")
                    .append(i)
                    .append("\"/>");
        }
        var parts = parts(sheets.toString());
        parts.put("xl/_rels/workbook.xml.rels", relationships(200));
        for (var i = 1; i <= 200; i++) {
            parts.put("xl/worksheets/sheet" + i + ".xml", sheetXml(HEADER));
        }

        assertThat(refusal(parts)).isEqualTo("too-many-tables");
    }

    @Test
    void aFormatThatNoProgramWritesIsRefusedAtOnce() {
        var parts = sheet(HEADER);
        parts.computeIfPresent(
                "xl/styles.xml", (_, xml) -> xml.replace("dd/mm/yyyy hh:mm", "[$-".repeat(20_000) + "y"));

        assertThat(refusal(parts)).isEqualTo("damaged-xlsx");
    }

    @Test
    void twoRelationshipsOfOneNameAreRefused() {
        var parts = sheet(HEADER);
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relationships(1).replace("<Relationships>", "<Relationships><Relationship Id=\"r1\" Target=\"a\"/>"));

        assertThat(refusal(parts)).isEqualTo("damaged-xlsx");
    }

    @Test
    void sheetsThatAreTooWideTogetherAreRefused() {
        var parts = parts("""
            <sheet name="A" sheetId="1" r:id="r1"/><sheet name="B" sheetId="2" r:id="r2"/>
            """);
        var cells = IntStream.range(0, 12_000)
                .mapToObj(i -> "<c t=\"str\"><v>n%x</v></c>".formatted(i * 7919))
                .collect(Collectors.joining());
        parts.put("xl/worksheets/sheet1.xml", sheetXml("<row r=\"1\">" + cells + "</row>"));
        parts.put("xl/worksheets/sheet2.xml", sheetXml("<row r=\"1\">" + cells + "</row>"));

        assertThat(refusal(parts)).isEqualTo("too-many-columns");
    }

    private static String relationships(int count) {
        var relationships = new StringBuilder("<Relationships>");
        for (var i = 1; i <= count; i++) {
            relationships
                    .append("<Relationship Id=\"r")
                    .append(i)
                    .append("\" Target=\"worksheets/sheet")
                    .append(i)
                    .append(".xml\"/>");
        }
        return relationships.append("</Relationships>").toString();
    }

    @Test
    void sheetsThatShareAPartAreRefused() {
        var parts = parts("""
            <sheet name="A" sheetId="1" r:id="r1"/><sheet name="B" sheetId="2" r:id="r1"/>
            """);
        parts.put("xl/worksheets/sheet1.xml", sheetXml(HEADER));

        assertThat(refusal(parts)).isEqualTo("damaged-xlsx");
    }

    @Test
    void whatASheetSaysOfItsSizeIsNotBelieved() throws NotATable, IOException {
        var parts = sheet(HEADER + "<row r=\"2\"><c r=\"A2\" t=\"d\"><v>2026-03-02</v></c></row>");
        parts.computeIfPresent(
                "xl/worksheets/sheet1.xml",
                (_, xml) -> xml.replace("<sheetData>", "<dimension ref=\"A1:XFD1048576\"/><sheetData>"));
        parts.computeIfPresent(
                "xl/sharedStrings.xml",
                (_, xml) -> xml.replace("<sst>", "<sst count=\"4000000000\" uniqueCount=\"4000000000\">"));
        parts.put("xl/vbaProject.bin", "never looked at");

        assertThat(rows(open(parts).getFirst())).containsExactly(List.of("2026-03-02", "", ""));
    }

    @Test
    void aSheetWhoseRowsAreMissingIsNotPassedOver() {
        var parts = parts("""
            <sheet name="A" sheetId="1" r:id="r1"/><sheet name="B" sheetId="2" r:id="r2"/>
            """);
        parts.put("xl/worksheets/sheet1.xml", sheetXml(HEADER));

        assertThat(refusal(parts)).isEqualTo("damaged-xlsx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml"})
    void aWorkbookWithoutAPartThatItNeedsIsRefused(String part) {
        var parts = sheet(HEADER);
        parts.remove(part);

        assertThat(refusal(parts)).isEqualTo("damaged-xlsx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/", "", "book/"})
    void partsAreFoundByTheirRelationshipsWhateverTheirNames(String root) throws NotATable, IOException {
        var parts = sheet(HEADER + """
            <row r="2"><c r="A2" s="1"><v>46083</v></c><c r="B2"><v>5</v></c><c r="C2" t="s"><v>1</v></c></row>
            """);
        var moved = new LinkedHashMap<String, String>();
        moved.put("[Content_Types].xml", "<Types/>");
        moved.put("_rels/.rels", """
            <Relationships><Relationship Id="a" Type="http://x.example/officeDocument" Target="%sbook2.xml"/>
            </Relationships>\
            """.formatted(root));
        moved.put(root + "_rels/book2.xml.rels", """
            <Relationships><Relationship Id="r1" Type="http://x.example/worksheet" Target="./sheets/a.xml"/>\
            <Relationship Id="s" Type="http://x.example/sharedStrings" Target="texts.xml"/>\
            <Relationship Id="t" Type="http://x.example/styles" Target="looks.xml"/></Relationships>\
            """);
        moved.put(root + "book2.xml", parts.get("xl/workbook.xml"));
        moved.put(root + "sheets/a.xml", parts.get("xl/worksheets/sheet1.xml"));
        moved.put(root + "texts.xml", parts.get("xl/sharedStrings.xml"));
        moved.put(root + "looks.xml", parts.get("xl/styles.xml"));

        var table = open(moved).getFirst();

        assertThat(table.header()).containsExactly("day", "stars", "word");
        assertThat(rows(table)).containsExactly(List.of("2026-03-02", "5", "late, but kind"));
    }

    @Test
    void aSharedTextWithoutANumberIsAnEmptyCell() throws NotATable, IOException {
        var table = open(sheet(HEADER + """
            <row r="2"><c r="A2" t="s"/><c r="B2"><v>4</v></c><c r="C2" t="s"><v></v></c></row>
            <row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3"><v>5</v></c><c r="C3" t="s"><v>1</v></c></row>
            """)).getFirst();

        assertThat(rows(table)).containsExactly(List.of("", "4", ""), List.of("day", "5", "late, but kind"));
    }

    @Test
    void theYearFromWhichDaysAreCountedIsNotForgottenAtASecondElementOfItsName() throws NotATable, IOException {
        var parts = sheet(HEADER + "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>44621</v></c></row>");
        parts.computeIfPresent(
                "xl/workbook.xml",
                (_, xml) -> xml.replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>")
                        .replace("</sheets>", "</sheets><ext><workbookPr chartTrackingRefBase=\"1\"/></ext>"));

        assertThat(rows(open(parts).getFirst())).containsExactly(List.of("2026-03-02", "", ""));
    }

    @Test
    void aSecondNarrowerTableFurtherDownIsSaid() throws NotATable, IOException {
        var rows = new StringBuilder();
        var at = 1;
        for (var texts : List.of(
                "Article Count Price", "Bolt 7 12", "Tape 9 8", "Paint 4 3", "", "Town Visits", "Ely 1", "Hull 3")) {
            rows.append("<row r='").append(at++).append("'>");
            for (var text : texts.isEmpty() ? List.<String>of() : List.of(texts.split(" "))) {
                rows.append("<c t='inlineStr'><is><t>").append(text).append("</t></is></c>");
            }
            rows.append("</row>");
        }

        assertThat(open(sheet(rows.toString())).getFirst().doubts())
                .extracting(TableDoubt::key)
                .containsExactly("header-table-below");
    }

    @Test
    void aFormulaWithoutAValueIsSaid() throws NotATable, IOException {
        var table = open(sheet(HEADER + "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\"><f>A2*2</f></c></row>"))
                .getFirst();
        var oddities = new ArrayList<Row.Oddity>();

        table.read((row, _) -> oddities.add(row.oddity()));

        assertThat(oddities).containsExactly(Row.Oddity.NO_VALUE);
    }

    @Test
    void aRowOfNothingButFormulasWithoutValuesIsNotPassedOver() throws NotATable, IOException {
        var table = open(sheet(HEADER + "<row r=\"2\"><c r=\"A2\"><f>B1</f></c><c r=\"B2\"><f>C1</f></c></row>"))
                .getFirst();
        var oddities = new ArrayList<Row.Oddity>();

        table.read((row, _) -> oddities.add(row.oddity()));

        assertThat(oddities).containsExactly(Row.Oddity.NO_VALUE);
    }

    @Test
    void aFloodOfFormulasWithoutValuesIsRefused() {
        var rows = new StringBuilder(HEADER);
        for (var i = 2; i < 21_000; i++) {
            rows.append("<row r=\"%d\"><c r=\"A%d\"><f>B%d</f></c></row>".formatted(i, i, i * 7919L % 100_003));
        }

        assertThat(refusal(sheet(rows.toString()))).isEqualTo("too-large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>",
                "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'>]>"
            })
    void aPartWithADocumentTypeIsRefused(String type) {
        var inSheet = sheet(HEADER);
        inSheet.computeIfPresent("xl/worksheets/sheet1.xml", (_, xml) -> type + xml);
        var inStrings = sheet(HEADER);
        inStrings.computeIfPresent("xl/sharedStrings.xml", (_, xml) -> type + xml.replace("late", "&e;"));

        assertThat(refusal(inSheet)).isEqualTo("xlsx-entities");
        assertThat(refusal(inStrings)).isEqualTo("xlsx-entities");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>99</v></c></row>",
                "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>",
                "<row r=\"9999999\"><c r=\"A1\"><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"ZZZZ2\"><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"A2\"><v>1</v></c>",
                "<row r=\"2\"><c r=\"A2\" s=\"7\"><v>46083</v></c></row>",
                "<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"A2\"><v>2</v></c></row>",
                "<row r=\"2\"><c r=\"A2\"><v>&nobody;</v></c></row>",
                "<row r=\"2\"><c r=\"a2\"><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"$A$2\"><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"B9\"><v>1</v></c></row>",
                "<row r=\"0\"><c><v>1</v></c></row>",
                "<row r=\"-5\"><c><v>1</v></c></row>",
                "<c r=\"A2\"><v>1</v></c>",
                "<row r=\"2\"><c r=\"A2\"><c r=\"B2\"><v>1</v></c><v>2</v></c></row>",
                "<row r=\"2\"><c><v>1</v></c><row r=\"3\"><c><v>2</v></c></row></row>",
                "<row r=\"2\"><c><v>1</v><v>2</v></c></row>"
            })
    void aDamagedSheetIsRefused(String rows) {
        assertThat(refusal(sheet(HEADER + rows))).isEqualTo("damaged-xlsx");
    }

    @Test
    void manyRowsOfNothingButOneFarCellAreRefused() {
        var rows = new StringBuilder(HEADER);
        for (var i = 2; i < 3000; i++) {
            rows.append("<row r=\"%d\"><c r=\"XFD%d\"><v>%d</v></c></row>".formatted(i, i, i * 7919L % 100_003));
        }

        assertThat(refusal(sheet(rows.toString()))).isEqualTo("too-large");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        xl/workbook.bin,       xlsb
        word/document.xml,     document
        META-INF/MANIFEST.MF,  program
        Index/Document.iwa,    numbers
        """)
    void otherOfficeFilesAreRefusedByName(String part, String kind) {
        var parts = sheet(HEADER);
        parts.put(part, "<x/>");

        assertThat(refusal(parts)).isEqualTo(kind);
    }

    private static Map<String, String> sheet(String rows) {
        var parts = parts(SHEETS);
        parts.put("xl/worksheets/sheet1.xml", sheetXml(rows));
        return parts;
    }

    private static String sheetXml(String rows) {
        return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    }

    private static Map<String, String> parts(String sheets) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put("xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets>" + sheets + "</sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", """
            <Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/>\
            <Relationship Id="r2" Target="/xl/worksheets/sheet2.xml"/>\
            <Relationship Id="r3" Target="worksheets/sheet3.xml"/>\
            <Relationship Id="r4" Target="worksheets/sheet4.xml"/></Relationships>\
            """);
        parts.put("xl/sharedStrings.xml", """
            <sst><si><t>day</t></si>\
            <si><r><t>late, </t></r><r><t>but kind</t></r><rPh><t>x</t></rPh></si></sst>\
            """);
        parts.put("xl/styles.xml", """
            <styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy hh:mm"/></numFmts>\
            <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>\
            """);
        return parts;
    }

    private String refusal(Map<String, String> parts) {
        return assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            try {
                for (var table : open(parts)) {
                    rows(table);
                }
                return "read";
            } catch (NotATable e) {
                return e.kind();
            }
        });
    }

    private List<TableFile> open(Map<String, String> parts) throws NotATable, IOException {
        var file = Files.write(folder.resolve("book.xlsx"), Zips.of(parts));
        return TableFile.open(file, TableChoices.NONE, HeaderWords.NONE);
    }

    private static List<List<String>> rows(TableFile table) throws NotATable {
        var rows = new ArrayList<List<String>>();
        table.read((row, _) -> rows.add(row.cells()));
        return rows;
    }
}

package app.doorstep.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZipFilesTest {
    private static final String TABLE = "day,word\n2026-03-02,late\n";

    @TempDir
    Path folder;

    @Test
    void everyTableInAZipFileIsReadAndTheRestLeftOut() throws NotATable, IOException {
        var entries = new LinkedHashMap<String, String>();
        entries.put("data/a.csv", TABLE);
        entries.put("data/b.csv", "n;m\n1;2\n");
        entries.put("__MACOSX/data/._a.csv", "\0\u0005\u0016\u0007");
        entries.put(".DS_Store", "\0\0\0\u0001Bud1");
        entries.put("empty.csv", "");
        entries.put("README.txt", "Two tables, made in March.\n");
        entries.put("photo.png", "\u0089PNG");

        var tables = open(Zips.of(entries));

        assertThat(tables).extracting(TableFile::container).containsOnly("zip");
        assertThat(tables).extracting(TableFile::entry).containsExactly("data/a.csv", "data/b.csv");
        assertThat(rows(tables.get(1))).containsExactly(List.of("1", "2"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        ../evil.csv,     zip-name
        a/../../b.csv,   zip-name
        ..\\evil.csv,    zip-name
        /etc/table.csv,  zip-name
        C:\\table.csv,   zip-name
        a.zip,           nested
        """)
    void namesThatPointOutsideAndArchivesInsideAreRefused(String name, String kind) {
        var inner = name.endsWith(".zip") ? "PK\u0003\u0004 and more" : TABLE;

        assertThat(refusal(Zips.of(Map.of(name, inner)))).isEqualTo(kind);
    }

    @Test
    void aNameWithAZeroInItIsRefused() {
        assertThat(refusal(Zips.renamed(Zips.of(Map.of("a_b.csv", TABLE)), "a_b.csv", "a\0b.csv")))
                .isEqualTo("zip-name");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        8,   1,      encrypted
        8,   32,     zip-method
        10,  99,     encrypted
        10,  12,     zip-method
        16,  4711,   damaged-zip
        40,  41471,  zip-link
        40,  8630,   zip-link
        42,  7,      damaged-zip
        20,  30000,  damaged-zip
        """)
    void anEntryThatIsNotWhatItShouldBeIsRefused(int offset, int value, String kind) {
        assertThat(refusal(Zips.withDirectory(Zips.of(Map.of("a.csv", TABLE)), offset, value)))
                .isEqualTo(kind);
    }

    @Test
    void twoEntriesWhoseNamesDifferInCaseAloneAreRefused() {
        var entries = new LinkedHashMap<String, String>();
        entries.put("a.csv", TABLE);
        entries.put("A.CSV", TABLE);

        assertThat(refusal(Zips.of(entries))).isEqualTo("zip-twins");
    }

    @Test
    void aZipFileThatWasCutShortIsRefused() {
        var zip = Zips.of(Map.of("a.csv", TABLE));

        for (var length = 4; length < zip.length; length++) {
            assertThat(refusal(Arrays.copyOf(zip, length))).isEqualTo("damaged-zip");
        }
    }

    @Test
    void moreTablesThanAnybodyExportsAreRefused() {
        var many = new LinkedHashMap<String, String>();
        for (var i = 0; i < 200; i++) {
            many.put(i + ".csv", TABLE);
        }

        assertThat(refusal(Zips.of(many))).isEqualTo("too-many-tables");
    }

    @Test
    void bombsAreRefusedAtOnce() {
        var many = new LinkedHashMap<String, String>();
        for (var i = 0; i <= ZipDirectory.MAX_ENTRIES; i++) {
            many.put(i + ".csv", "a");
        }

        assertThat(refusal(Zips.of(many))).isEqualTo("zip-too-many");
        assertThat(refusal(Zips.of(Map.of("a.csv", "a,b\n".repeat(4_000_000))))).isEqualTo("too-large");
    }

    /// Each of them is small enough not to be held to a ratio.
    @Test
    void aBombOfManySmallEntriesIsRefused() {
        var many = new LinkedHashMap<String, String>();
        for (var i = 0; i < 900; i++) {
            many.put(i + ".csv", "a,b\n".repeat(24_000));
        }

        assertThat(refusal(Zips.of(many))).isEqualTo("too-large");
    }

    /// As in Fifield's "A better zip bomb" (2019): many rows of the directory lead to the same packed bytes.
    @Test
    void entriesThatShareTheirBytesAreRefused() {
        var zip = Zips.of(Map.of("a.csv", TABLE));

        assertThat(refusal(Zips.withRowsAgain(zip, 50, "b"))).isEqualTo("damaged-zip");
        assertThat(refusal(Zips.withRowsAgain(zip, 50, "a"))).isEqualTo("zip-twins");
    }

    @Test
    void anArchiveBesideATableIsRefused() {
        var entries = new LinkedHashMap<String, String>();
        entries.put("a.csv", TABLE);
        entries.put("more/b.csv", "PK\u0003\u0004 and more");

        assertThat(refusal(Zips.of(entries))).isEqualTo("nested");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        20,  65535,  65535,  too-large
        24,  65535,  65535,  too-large
        24,  65534,  32767,  too-large
        24,  1000,   0,      damaged-archive
        42,  65535,  65535,  damaged-zip
        """)
    void sizesAndPlacesThatPointToAnExtensionOrLieAreRefused(int offset, int low, int high, String kind) {
        var lie = Zips.withDirectory(Zips.of(Map.of("a.csv", TABLE)), offset, low);

        assertThat(refusal(Zips.withDirectory(lie, offset + 2, high))).isIn(kind, "too-large", "damaged-zip");
    }

    @Test
    void gzipOfThousandsOfEmptyMembersIsEmpty() throws IOException {
        var member = new ByteArrayOutputStream();
        new GZIPOutputStream(member).close();
        var bytes = new ByteArrayOutputStream();
        for (var i = 0; i < 100_000; i++) {
            member.writeTo(bytes);
        }

        assertThat(refusal(bytes.toByteArray())).isEqualTo("empty");
    }

    @Test
    void theMembersOfGzipAreReadOneAfterTheOther() throws NotATable, IOException {
        var bytes = new ByteArrayOutputStream();
        for (var part : List.of(TABLE, "", "2026-03-03,kind\n", "2026-03-04,slow\n")) {
            try (var out = new GZIPOutputStream(bytes)) {
                out.write(part.getBytes(StandardCharsets.UTF_8));
            }
        }
        bytes.write(new byte[10]);

        assertThat(rows(open(bytes.toByteArray()).getFirst()))
                .containsExactly(
                        List.of("2026-03-02", "late"), List.of("2026-03-03", "kind"), List.of("2026-03-04", "slow"));
    }

    @Test
    void gzipMayUnpackToNoMoreThanAnEntryOfAZip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var chance = new Random(1);
        try (var out = new GZIPOutputStream(bytes)) {
            for (long written = 0; written <= Unpacking.MAX_ENTRY; ) {
                var line = (chance.nextLong() + "," + "late ".repeat(100) + "\n").getBytes(StandardCharsets.UTF_8);
                out.write(line);
                written += line.length;
            }
        }

        assertThatExceptionOfType(NotATable.class)
                .isThrownBy(() -> rows(open(bytes.toByteArray()).getFirst()))
                .returns("too-large", NotATable::kind);
    }

    @Test
    void aBombThatLiesAboutItsSizeIsRefusedWhileItIsUnpacked() {
        var zip = Zips.of(Map.of("a.csv", "a,b\n".repeat(4_000_000)));
        var lie = Zips.withDirectory(Zips.withDirectory(zip, 24, 50), 26, 0);
        assertThat(refusal(lie)).isEqualTo("damaged-zip");

        assertThat(refusal(withDescriptor(lie, 12, 50))).isIn("too-large", "damaged-archive");
    }

    @Test
    void aZipFileInTheFormForLargeOnesIsRead() throws NotATable, IOException {
        var zip = Zips.large(Zips.of(Map.of("a.csv", TABLE)));

        assertThat(rows(open(zip).getFirst())).containsExactly(List.of("2026-03-02", "late"));
    }

    /// The place where the end of the large form is changed, counted from the end of the file.
    @ParameterizedTest
    @CsvSource(textBlock = """
        50, 3,       damaged-zip
        50, -1,      damaged-zip
        58, 70000,   damaged-zip
        66, 2000000, zip-too-many
        66, 2,       damaged-zip
        34, 5,       damaged-zip
        """)
    void aLargeFormThatLiesIsRefused(int fromEnd, int value, String kind) {
        var zip = Zips.large(Zips.of(Map.of("a.csv", TABLE)));
        ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putInt(zip.length - fromEnd, value);

        assertThat(refusal(zip)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        1
        22
        60000
        """)
    void bytesBehindTheEndAreNoneOfItsBusiness(int count) throws NotATable, IOException {
        var zip = Zips.of(Map.of("a.csv", TABLE));

        assertThat(rows(open(Arrays.copyOf(zip, zip.length + count)).getFirst()))
                .containsExactly(List.of("2026-03-02", "late"));
    }

    @Test
    void aZipFileWithACommentIsRead() throws NotATable, IOException {
        var zip = Zips.of(Map.of("a.csv", TABLE));
        var said = Arrays.copyOf(zip, zip.length + 5);
        said[zip.length - 2] = 5;

        assertThat(open(said)).hasSize(1);
    }

    @Test
    void aFileThatCouldBeUnpackedInTwoWaysIsRefused() {
        var zip = Zips.of(Map.of("a.csv", TABLE));
        var two = ByteBuffer.allocate(zip.length + 25)
                .put(zip)
                .put(zip, zip.length - 22, 22)
                .array();

        assertThat(refusal(two)).isEqualTo("damaged-zip");
    }

    /// Its directory stands twice, and a record in the comment of the last one leads to the other.
    @ParameterizedTest
    @CsvSource(textBlock = """
        22, 0
        22, 9
        30, 8
        0,  0
        """)
    void aSecondEndInACommentOrBeforeTheEndIsRefused(int comment, int behind) {
        var zip = Zips.of(Map.of("a.csv", TABLE));
        var bytes = ByteBuffer.allocate(zip.length + 22 + behind).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(zip).put(zip, zip.length - 22, 22).putShort(zip.length - 2, (short) comment);

        assertThat(refusal(bytes.array())).isEqualTo("damaged-zip");
    }

    /// Its last record leads to the same row as the large form, or to another one.
    @ParameterizedTest
    @CsvSource(textBlock = """
        0, read
        1, damaged-zip
        """)
    void aLastRecordThatLeadsElsewhereThanTheLargeFormIsRefused(int row, String outcome) {
        var large = Zips.large(Zips.of(Map.of("a.csv", TABLE)));
        var from = ByteBuffer.wrap(large).order(ByteOrder.LITTLE_ENDIAN);
        var directory = (int) from.getLong(large.length - 22 - 20 - 56 + 48);
        var length = (int) from.getLong(large.length - 22 - 20 - 56 + 40);
        var zip = ByteBuffer.allocate(large.length + length).order(ByteOrder.LITTLE_ENDIAN);
        zip.put(large, 0, directory + length).put(large, directory, large.length - directory);
        var end = zip.capacity() - 22;
        zip.putLong(end - 20 - 56 + 48, directory + length).putLong(end - 20 + 8, end - 20 - 56L);
        zip.putInt(end + 12, length).putInt(end + 16, directory + (1 - row) * length);

        assertThat(refusal(zip.array())).isEqualTo(outcome);
    }

    /// What the end says fits together, but another row follows.
    @Test
    void aDirectoryThatIsShorterThanItsRowsIsRefused() {
        var zip = Zips.withRowsAgain(Zips.of(Map.of("a.csv", TABLE)), 1, "b");
        var bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        var end = zip.length - 22;
        var row = bytes.getInt(end + 12) / 2;
        bytes.putShort(end + 8, (short) 1).putShort(end + 10, (short) 1).putInt(end + 12, row);

        assertThat(refusal(zip)).isEqualTo("damaged-zip");
    }

    @Test
    void anEntryThatSaysTwoWaysOfPackingIsRefused() {
        var zip = Zips.of(Map.of("a.csv", TABLE));
        zip[8] = 0;

        assertThat(refusal(zip)).isEqualTo("damaged-zip");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        'day,word\n2026-03-02,late\n'
        '<table><tr><td>day<td>word<tr><td>2026-03-02<td>late</table>'
        """)
    void aZipFileBehindATableIsRefused(String table) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(table.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(Zips.of(Map.of("a.csv", TABLE)));

        assertThat(refusal(bytes.toByteArray())).isEqualTo("binary");
    }

    @Test
    void anArchiveOfAnotherKindBesideATableIsRefused() throws IOException {
        var archives = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(archives)) {
            zip.putNextEntry(new ZipEntry("a.csv"));
            zip.write(TABLE.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("b.csv"));
            zip.write("7z\u00bc\u00af'\u001c and more".getBytes(StandardCharsets.ISO_8859_1));
        }

        assertThat(refusal(archives.toByteArray())).isEqualTo("nested");
    }

    @Test
    void tablesThatAreAllAsWideAsOneMayBeAreRefused() {
        var many = new LinkedHashMap<String, String>();
        var names =
                IntStream.range(0, 9_999).mapToObj(Integer::toHexString).collect(Collectors.joining(",", "n,", "\n"));
        var wide = names + names.replace('n', '1');
        for (var i = 0; i < 90; i++) {
            many.put(i + ".csv", wide);
        }

        assertThat(refusal(Zips.of(many))).isEqualTo("too-many-columns");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        MZ\u0090, self-extracting
        '#!/bin/sh', self-extracting
        """)
    void aProgramThatUnpacksItselfIsNamed(String program, String kind) {
        var zip = new ByteArrayOutputStream();
        zip.writeBytes(program.getBytes(StandardCharsets.ISO_8859_1));
        zip.writeBytes(Zips.of(Map.of("a.csv", TABLE)));

        assertThat(refusal(zip.toByteArray())).isEqualTo(kind);
    }

    @Test
    void aZipFileWithoutATableIsRefused() {
        assertThat(refusal(Zips.of(Map.of("report.csv", "%PDF-1.7")))).isEqualTo("zip-no-table");
        assertThat(refusal(Zips.of(Map.of("a/", "")))).isEqualTo("zip-empty");
    }

    @Test
    void anArchiveInsideGzipIsRefused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(Zips.of(Map.of("a.csv", TABLE)));
        }

        assertThat(refusal(bytes.toByteArray())).isEqualTo("nested");
    }

    @ParameterizedTest
    @CsvSource({"14, 7", "18, 3", "22, 9"})
    void anEntryWhoseOwnHeaderSaysOtherSizesIsRefused(int field, int more) throws IOException {
        var zip = ByteBuffer.wrap(Zips.stored(Map.of("a.csv", TABLE))).order(ByteOrder.LITTLE_ENDIAN);
        zip.putInt(field, zip.getInt(field) + more);

        assertThat(refusal(zip.array())).isEqualTo("damaged-zip");
    }

    @Test
    void aPageWithAZipFileBehindItIsRefusedInsideGzipToo() throws IOException {
        var page = "<html><table><tr><td>day</td><td>word</td></tr><tr><td>1</td><td>a</td></tr></table></html>";
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(page.getBytes(StandardCharsets.UTF_8));
            gzip.write(Zips.of(Map.of("a.csv", TABLE)));
        }

        assertThat(refusal(bytes.toByteArray())).isEqualTo("binary");
    }

    @Test
    void aDescriptorThatSaysOtherSizesIsRefused() throws IOException {
        var zip = Zips.of(Map.of("a.csv", TABLE));

        assertThat(refusal(withDescriptor(zip, 12, TABLE.length() + 1))).isEqualTo("damaged-zip");
        assertThat(refusal(withDescriptor(zip, 4, 4711))).isEqualTo("damaged-zip");
    }

    /// `zip` with a number of the descriptor behind its first entry changed.
    private static byte[] withDescriptor(byte[] zip, int offset, int value) {
        var changed = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
        var at = 0;
        while (changed.getInt(at) != 0x08074b50) {
            at++;
        }
        changed.putInt(at + offset, value);
        return changed.array();
    }

    @Test
    void manyLongTablesOfWhichNoneIsKnownAreRefused() throws IOException {
        var many = new LinkedHashMap<String, String>();
        for (var i = 0; i < 20; i++) {
            many.put(i + ".csv", "alpha,beta\n" + "some text,more text\n".repeat(25_000 + i));
        }
        assertThat(refusal(Zips.stored(many))).isEqualTo("too-many-unknown");
    }

    @Test
    void gzipThatWasCutShortIsRefused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(TABLE.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(refusal(Arrays.copyOf(bytes.toByteArray(), bytes.size() - 6)))
                .isEqualTo("damaged-archive");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        '\0\0\0',          read
        'day,stars\n1,2\n', damaged-archive
        '\0\0x',           damaged-archive
        """)
    void gzipMayHaveZerosBehindItButNothingElse(String behind, String outcome) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(TABLE.getBytes(StandardCharsets.UTF_8));
        }
        bytes.writeBytes(behind.getBytes(StandardCharsets.UTF_8));

        assertThat(refusal(bytes.toByteArray())).isEqualTo(outcome);
    }

    private String refusal(byte[] zip) {
        return assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            try {
                for (var table : open(zip)) {
                    rows(table);
                }
                return "read";
            } catch (NotATable e) {
                return e.kind();
            }
        });
    }

    private List<TableFile> open(byte[] bytes) throws NotATable, IOException {
        var file = Files.write(folder.resolve("file"), bytes);
        return TableFile.open(file, TableChoices.NONE, HeaderWords.NONE);
    }

    private static List<List<String>> rows(TableFile table) throws NotATable {
        var rows = new ArrayList<List<String>>();
        table.read((row, _) -> rows.add(row.cells()));
        return rows;
    }
}

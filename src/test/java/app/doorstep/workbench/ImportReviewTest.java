package app.doorstep.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.doorstep.importing.ReadingChoices;
import app.doorstep.settings.Settings;
import app.doorstep.storage.RowOutcome;
import app.doorstep.text.Texts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportReviewTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-08T18:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder = Path.of("");

    private Workbench workbench;

    @BeforeEach
    void open() throws Trouble {
        workbench = Workbench.open(folder.resolve("data"), CLOCK, Texts.of(Locale.US), () -> Settings.INITIAL);
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    @Test
    void everyRowSaysWhatBecameOfItAndWhy() throws Exception {
        importText("""
            date,platform,id,stars,comment
            2026-03-01,parcel-round,A1,5,Right on time and very friendly
            2026-03-02,parcel-round,A2,1,Left it in the rain all day
            2026-03-02,parcel-round,A3,1,"left it in the rain, all day!"
            2026-03-03,parcel-round,A4,six,Never rang
            2026-03-01,parcel-round,A1,5,Right on time and very friendly
            """);

        assertThat(workbench.review().lines(1, null, 0, 10))
                .extracting(line -> line.line() + " " + line.outcome() + " " + line.feedback() + ": " + line.reason())
                .containsExactly(
                        "2 STORED 1: Stored as feedback 1.",
                        "3 STORED 2: Stored as feedback 2.",
                        "4 NEAR_DUPLICATE 3: Stored as feedback 3, which nearly repeats feedback 2.",
                        "5 REJECTED null: "
                                + workbench
                                        .review()
                                        .lines(1, RowOutcome.REJECTED, 0, 1)
                                        .getFirst()
                                        .reason(),
                        "6 DUPLICATE 1: Says what feedback 1 says.");
        assertThat(workbench.review().nearDuplicates(100))
                .extracting(pair -> List.of(pair.newer().id(), pair.older().id()))
                .containsExactly(List.of(3L, 2L));
        workbench.review().keepBoth(workbench.review().nearDuplicates(1).getFirst());
        assertThat(workbench.review().nearDuplicates(100)).isEmpty();
        workbench.log().undo();
        assertThat(workbench.review().countNearDuplicates(100)).isEqualTo(1);
        workbench.log().redo();
        assertThat(workbench.review().countNearDuplicates(100)).isZero();
        assertThatExceptionOfType(Trouble.class)
                .isThrownBy(() -> workbench.review().lines(9, null, 0, 10))
                .withMessageContaining("no import with the number 9");
    }

    @Test
    void rejectedRowsAreMendedAndImported() throws Exception {
        importText("""
            date,platform,id,stars,comment,phone
            2026-03-01,parcel-round,A1,5,On time,555-0101
            2026-03-02,parcel-round,A2,six,"=SUM(1), left in the rain",555-0102
            soon,parcel-round,A3,1,-,555-0103
            """);
        var rejects = folder.resolve("rejects.csv");

        assertThat(workbench.review().writeRejects(1, rejects)).isEqualTo(2);

        var text = Files.readString(rejects);
        assertThat(text.lines().findFirst())
                .contains("date,platform,id,stars,comment,phone,Doorstep: file,Doorstep: line,Doorstep: column,"
                        + "Doorstep: reason");
        assertThat(text).doesNotContain("555").contains("'=SUM(1)", "ratings.csv,3,stars,", "ratings.csv,4,date,");
        Files.writeString(rejects, text.replace("six", "2").replace("soon", "2026-03-04"));
        var outcome = workbench.imports().run(ImportRequest.of(rejects), ImportProgress.NONE);
        assertThat(outcome.stored()).isEqualTo(2);
        assertThat(outcome.hasRejections()).isFalse();
        assertThat(workbench.log().require(2).words().comment()).isEqualTo("=SUM(1), left in the rain");
    }

    @Test
    void whatIsRejectedASecondTimeSaysOnlyOnceWhereItStood() throws Exception {
        importText("date,platform,id,stars\nsoon,parcel-round,A1,5\nlater,parcel-round,A2,4,too much\n");
        var first = folder.resolve("first.csv");
        workbench.review().writeRejects(1, first);
        Files.writeString(first, Files.readString(first).replace("soon,", "2026-03-01,"));
        workbench.imports().run(ImportRequest.of(first), ImportProgress.NONE);
        var second = folder.resolve("second.csv");

        assertThat(workbench.review().writeRejects(2, second)).isEqualTo(1);

        assertThat(Files.readString(second).lines())
                .hasSize(2)
                .first()
                .satisfies(header ->
                        assertThat(header).containsOnlyOnce("Doorstep: file").endsWith("Doorstep: reason"));
        assertThat(Files.readString(second)).contains("later,parcel-round,A2,4").contains(",first.csv,3,date,");
    }

    @Test
    void aPresetReadsItsMendedRowsWithoutADoubt() throws Exception {
        var file = Files.writeString(folder.resolve("a.csv"), "Tag,Sterne hier\n2026-03-01,5\n2026-03-02,nine\n");
        var choices = ReadingChoices.NONE.withRoles(Map.of("Tag", "date", "Sterne hier", "stars"));
        workbench.presets().save("mine", new ImportRequest(List.of(file), choices, null, null, null, false, false));
        workbench.imports().run(ImportRequest.of(file), ImportProgress.NONE);
        var rejects = folder.resolve("rejects.csv");
        workbench.review().writeRejects(1, rejects);
        Files.writeString(rejects, Files.readString(rejects).replace("02,nine", "02,4"));

        var outcome = workbench.imports().run(ImportRequest.of(rejects), ImportProgress.NONE);

        assertThat(outcome.files().getFirst().format()).isEqualTo("preset:mine");
        assertThat(outcome.files().getFirst().doubts()).isEmpty();
        assertThat(outcome.stored()).isEqualTo(1);
    }

    @Test
    void aPresetInThePlaceOfAnotherIsTakenBackByOneUndo() throws Exception {
        var german = Files.writeString(folder.resolve("a.csv"), "Tag,Sterne hier\n2026-03-01,5\n");
        var round = ReadingChoices.NONE.withRoles(Map.of("Tag", "date", "Sterne hier", "stars"));
        var first = workbench
                .presets()
                .save("mine", new ImportRequest(List.of(german), round, null, null, null, false, false));
        var other = Files.writeString(folder.resolve("b.csv"), "Jour,Note ici\n2026-03-01,5\n");
        var french = ReadingChoices.NONE.withRoles(Map.of("Jour", "date", "Note ici", "stars"));

        workbench.presets().save("mine", new ImportRequest(List.of(other), french, null, null, null, false, false));
        workbench.log().undo();

        assertThat(workbench.presets().all()).containsExactly(first);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        dsp-overview.csv                      | 2026-W21,Sam  | 2026-W99,Sam | Sam Oakes,A0EXAMPLE00001,Platinum
        eu-feedback-as-table.csv              | 2026-03-04,2026-03-02 18:03:00 | soon,later | soon,later
        uber-driver-quality-windows-1252.csv  | 4.93,4.9      | 4.93,nine    | 87%,3 %,0.97,4.93,nine
        """)
    void aRejectedRowKeepsTheColumnsItsFormatReads(String file, String right, String wrong, String kept)
            throws Exception {
        var text = Files.readString(
                Path.of("src/test/resources/app/doorstep/importing").resolve(file), StandardCharsets.ISO_8859_1);
        assertThat(text).contains(right);
        var spoilt = Files.writeString(folder.resolve(file), text.replace(right, wrong), StandardCharsets.ISO_8859_1);
        var choices =
                file.startsWith("uber") ? ReadingChoices.NONE.withAsOf(LocalDate.of(2026, 3, 1)) : ReadingChoices.NONE;
        workbench
                .imports()
                .run(new ImportRequest(List.of(spoilt), choices, null, null, null, false, false), ImportProgress.NONE);
        var rejects = folder.resolve("rejects.csv");

        assertThat(workbench.review().writeRejects(1, rejects)).isEqualTo(1);
        assertThat(Files.readString(rejects)).contains(kept);
    }

    private void importText(String text) throws Exception {
        var file = Files.writeString(folder.resolve("ratings.csv"), text);
        workbench.imports().run(ImportRequest.of(file), ImportProgress.NONE);
    }
}

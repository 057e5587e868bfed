package app.doorstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Traps that real exports hold, from the file to what the notebook says; containers and encodings have tests of their
/// own.
class TrapsTest {
    @TempDir
    Path folder;

    private Calls calls;

    @BeforeEach
    void start() {
        calls = new Calls(folder);
    }

    @Test
    void headersMayEndWithSpacesAndHoldLongDashes() {
        calls.file("a.csv", """
            Delivery  Date ,Platform\u00a0,Rating \u2013 1 to 5,On\u2013time
            2026-03-02,lyft,4,yes
            """);

        assertThat(stored("a.csv")).isEqualTo("2026-03-02 null lyft 4 punctuality+");
    }

    @Test
    void ofTwoColumnsWithOneNameTheFirstCountsAndTheOtherIsNamedOrLeftOut() {
        calls.file("a.csv", "date,platform,stars,comment,comment\n2026-03-02,lyft,4,first words,second words\n");

        assertThat(stored("a.csv")).isEqualTo("2026-03-02 null lyft 4");
        assertThat(calls.run("feedback", "--json").out())
                .contains("first words")
                .doesNotContain("second words");
    }

    @Test
    void theZOfALocalTimeIsIgnored() {
        calls.file("a.csv", "request_local,platform,stars\n2026-03-02T23:30:00.000Z,lyft,4\n");

        assertThat(stored("a.csv", "--map", "request_local=date")).isEqualTo("2026-03-02 23:30:00 lyft 4");
    }

    @Test
    void ofOneOrderRatedTwiceInAFileTheLaterCounts() {
        calls.file("a.csv", "date,platform,id,stars\n2026-03-02,lyft,L1,1\n2026-03-03,lyft,L1,5\n");

        var imported =
                calls.run("import", "a.csv", "--json").json().get("files").get(0);
        assertThat(imported.get("stored").asInt()).isEqualTo(2);
        assertThat(imported.get("updated").asInt()).isEqualTo(1);
        assertThat(listed()).isEqualTo("2026-03-03 null lyft 5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\N", "-", "--", "\u25cf", "n/a", "N/A", " ", "null"})
    void whatMeansUnknownIsNeverZero(String unknown) {
        calls.file(
                "a.csv",
                "date,platform,stars,care,service_score,solved,comment\n2026-03-02,lyft," + unknown + "," + unknown
                        + "," + unknown + "," + unknown + ",fine words here\n");

        assertThat(calls.run("import", "a.csv").code()).isZero();
        var row = calls.run("feedback", "--json").json().get(0);
        assertThat(row.get("kind").asString()).isEqualTo("rating");
        for (var key : new String[] {"stars", "serviceScore", "solved"}) {
            assertThat(row.get(key).isNull()).as(key).isTrue();
        }
        assertThat(row.get("factorStars").toString()).isEqualTo("{}");
    }

    @Test
    void anOverlappingFileAddsOnlyWhatIsNew() {
        calls.file("a.csv", "date,platform,stars,comment\n2026-03-02,lyft,5,a\n2026-03-03,lyft,4,b\n");
        calls.file("b.csv", "date,platform,stars,comment\n2026-03-03,lyft,4,b\n2026-03-04,lyft,3,c\n");
        calls.run("import", "a.csv");

        var second = calls.run("import", "b.csv", "--json").json().get("files").get(0);
        assertThat(second.get("duplicates").asInt()).isEqualTo(1);
        assertThat(second.get("stored").asInt()).isEqualTo(1);
    }

    @Test
    void columnsThatNobodyMappedAreNowhere() throws Exception {
        calls.file("a.csv", """
            date,platform,stars,Customer phone,Home street
            2026-03-02,lyft,5,555-0199,Canarygasse 7
            soon,lyft,5,555-0198,Canarygasse 8
            """);
        calls.run("import", "a.csv");

        var data = folder.resolve("data");
        try (var files = Files.walk(data)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain("555-019", "Canarygasse");
            }
        }
    }

    private String stored(String file, String... more) {
        var arguments = new ArrayList<>(List.of("import", file));
        arguments.addAll(List.of(more));
        var answer = calls.run(arguments.toArray(String[]::new));
        assertThat(answer.err()).isEmpty();
        assertThat(answer.code()).isZero();
        return listed();
    }

    private String listed() {
        return StreamSupport.stream(calls.run("feedback", "--json").json().spliterator(), false)
                .map(row -> row.get("date").asString() + " "
                        + (row.get("time").isNull() ? "null" : row.get("time").asString()) + " "
                        + row.get("platform").asString() + " " + row.get("stars")
                        + StreamSupport.stream(row.get("marks").spliterator(), false)
                                .filter(mark -> mark.get("source").asString().equals("exported"))
                                .map(mark -> " " + mark.get("factor").asString()
                                        + (mark.get("polarity").asString().equals("praise") ? "+" : "-"))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }
}

package app.doorstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The EU's report names drivers by their number alone, others by name and number.
class NamedDriverTest {
    private static final String STATION = """
        Delivery Associate,Delivery Associate Name,DA Mishandled Package,DA was Unprofessional,Tracking ID,Delivery Date
        A0EXAMPLE00001,Sam Oakes,1,0,TBA1,2026-03-02 10:00:00
        """;

    @TempDir
    Path folder;

    private Calls calls;

    @BeforeEach
    void writeFiles() {
        calls = new Calls(folder);
        calls.file("station.csv", STATION);
        calls.file(
                "eu.html",
                "<table><tr><td>Tracking ID</td><td>Transporter ID</td><td>Feedback L0</td><td>Feedback"
                    + " L1</td><td>Feedback Date</td></tr><tr><td>DE1</td><td>A0EXAMPLE00001</td><td>Delivery was not"
                    + " so great</td><td>Delivery was late</td><td>2026-03-03</td></tr></table>");
    }

    @Test
    void theNumberAloneMeansTheDriverWhoIsKnownWithIt() {
        assertThat(calls.run("import", "station.csv").code()).isZero();
        assertThat(calls.run("import", "eu.html").code()).isZero();

        assertThat(drivers()).containsOnly("Sam Oakes (A0EXAMPLE00001)").hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"station.csv,eu.html", "eu.html,station.csv"})
    void whicheverFileComesFirstItIsOnePerson(String first, String second) {
        assertThat(calls.run("import", first).code()).isZero();
        assertThat(calls.run("import", second).code()).isZero();

        assertThat(drivers()).containsOnly("Sam Oakes (A0EXAMPLE00001)").hasSize(2);
        assertThat(counts(calls.run("import", "--again", first, "--json"))).isEqualTo("0 stored, 1 duplicates");
        assertThat(counts(calls.run("import", "--again", second, "--json"))).isEqualTo("0 stored, 1 duplicates");
        assertThat(calls.run("check").code()).isZero();
    }

    @Test
    void aRowOfTheOtherReportUnderTheSameTrackingNumberIsTheSameDelivery() {
        calls.file("both.csv", """
            Tracking ID,Transporter ID,Feedback L0,Feedback L1,Feedback Date
            TBA1,A0EXAMPLE00001,Delivery was not so great,Package was mishandled,2026-03-02
            """);
        assertThat(calls.run("import", "both.csv").code()).isZero();
        var station = calls.run("import", "station.csv", "--json").json();

        assertThat(station.get("files").get(0).get("updated").asInt()).isEqualTo(1);
        assertThat(drivers()).containsExactly("Sam Oakes (A0EXAMPLE00001)");
    }

    @Test
    void aDriverWhoseNameIsWrittenOtherwiseKeepsTheirRows() {
        assertThat(calls.run("import", "station.csv").code()).isZero();
        calls.file("renamed.csv", STATION.replace("Sam Oakes", "Samuel Oakes"));
        var renamed = calls.run("import", "renamed.csv", "--json").json();

        assertThat(renamed.get("files").get(0).get("updated").asInt()).isEqualTo(1);
        assertThat(drivers()).containsExactly("Samuel Oakes (A0EXAMPLE00001)");
    }

    private static String counts(Calls.Answer outcome) {
        var file = outcome.json().get("files").get(0);
        return file.get("stored") + " stored, " + file.get("duplicates") + " duplicates";
    }

    private List<String> drivers() {
        var drivers = new ArrayList<String>();
        for (var feedback : calls.run("feedback", "--json").json()) {
            drivers.add(feedback.get("driver").asString());
        }
        return drivers;
    }
}

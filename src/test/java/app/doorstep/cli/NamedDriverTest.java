package app.doorstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The EU's report names drivers by their number alone, others by name and number.
class NamedDriverTest {
    @TempDir
    Path folder;

    private Calls calls;

    @BeforeEach
    void writeFiles() {
        calls = new Calls(folder);
        calls.file("station.csv", """
            Delivery Associate,Delivery Associate Name,DA Mishandled Package,DA was Unprofessional,Tracking ID,Delivery Date
            A0EXAMPLE00001,Sam Oakes,1,0,TBA1,2026-03-02 10:00:00
            """);
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

    @Test
    void whereRowsStandUnderTheNumberAloneTheyGoOnDoingSo() {
        assertThat(calls.run("import", "eu.html").code()).isZero();
        assertThat(calls.run("import", "station.csv").code()).isZero();
        assertThat(calls.run("import", "--again", "eu.html").code()).isZero();

        assertThat(drivers()).containsExactlyInAnyOrder("A0EXAMPLE00001", "Sam Oakes (A0EXAMPLE00001)");
    }

    private List<String> drivers() {
        var drivers = new ArrayList<String>();
        for (var feedback : calls.run("feedback", "--json").json()) {
            drivers.add(feedback.get("driver").asString());
        }
        return drivers;
    }
}

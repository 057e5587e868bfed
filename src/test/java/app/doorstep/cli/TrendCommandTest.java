package app.doorstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrendCommandTest {
    @TempDir
    Path folder;

    /// A file has stars for these; from words alone they get none.
    @ParameterizedTest
    @CsvSource({"proactive,4.0", "outside_control,2.0"})
    void starsOfAFileAreDrawnForTheFactorsThatAreMarksElsewhere(String factor, String mean) {
        var calls = new Calls(folder);
        var rows = new StringBuilder("date,platform,id,stars,proactive,outside_control,marks,coverage\n");
        for (int i = 0; i < 12; i++) {
            rows.append("2026-03-%02d,parcel-round,A%d,5,4,2,,complete\n".formatted(1 + i, i));
            rows.append("2026-03-%02d,parcel-round,B%d,3,,,%s,complete\n"
                    .formatted(1 + i, i, "proactive=praise;outside_control=complaint"));
        }
        calls.file("ratings.csv", rows.toString());
        assertThat(calls.run("import", "ratings.csv").code()).isZero();

        var points = calls.run("trend", "--factor", factor, "--by", "month", "--json")
                .json()
                .get("points");

        assertThat(points.findValuesAsString("n")).containsExactly("12");
        assertThat(points.findValuesAsString("mean")).containsExactly(mean);
        assertThat(points.findValuesAsString("source")).containsExactly("exported");
    }

    @Test
    void allFactorsAreTheFiveAndOverall() {
        var calls = new Calls(folder);
        calls.file(
                "ratings.csv",
                "date,platform,id,stars,care,proactive,coverage\n2026-03-01,parcel-round,A1,5,4,3,complete\n");
        assertThat(calls.run("import", "ratings.csv").code()).isZero();

        assertThat(calls.run("trend", "--factor", "all", "--by", "month", "--json")
                        .json()
                        .get("points")
                        .findValuesAsString("factor"))
                .containsExactly("care", "overall");
    }
}

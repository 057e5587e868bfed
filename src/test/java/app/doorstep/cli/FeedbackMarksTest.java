package app.doorstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A script that counts the marks of `feedback --json` counts what trends and tips count.
class FeedbackMarksTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        praise    | [{"factor":"punctuality","polarity":"praise","source":"corrected","evidence":[]}]
        complaint | [{"factor":"punctuality","polarity":"complaint","source":"corrected","evidence":[]}]
        none      | []
        """)
    void aCorrectionStandsAlone(String polarity, String marks) {
        var calls = new Calls(folder);
        calls.run("add", "--date", "2026-03-28", "--platform", "doordash", "--comment", "he was late");
        assertThat(marks(calls))
                .isEqualTo(Calls.json("[{\"factor\":\"punctuality\",\"polarity\":\"complaint\",\"source\":\"inferred\","
                        + "\"evidence\":[{\"start\":7,\"end\":11}]}]"));
        assertThat(calls.run("mark", "1", "--factor", "punctuality", "--polarity", polarity)
                        .code())
                .isZero();
        assertThat(marks(calls)).isEqualTo(Calls.json(marks));
    }

    @Test
    void whatNobodyCorrectedStaysBesideIt() {
        var calls = new Calls(folder);
        calls.file("f.csv", "date,platform,stars,care,punctuality\n2026-03-28,doordash,2,complaint,praise\n");
        calls.run("import", "f.csv");
        calls.run("mark", "1", "--factor", "care", "--polarity", "none");
        assertThat(marks(calls))
                .isEqualTo(
                        Calls.json(
                                "[{\"factor\":\"punctuality\",\"polarity\":\"praise\",\"source\":\"exported\",\"evidence\":[]}]"));
    }

    private static Object marks(Calls calls) {
        return calls.run("feedback", "--json").json().get(0).get("marks");
    }
}

package app.doorstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What an app's own reason words mean is said once and read in every file from then on.
class ReasonWordsCommandTest {
    @TempDir
    Path folder;

    private Calls calls;

    @BeforeEach
    void sayWhatOneMeans() {
        calls = new Calls(folder);
        assertThat(calls.run("apps", "set", "uber-eats", "reason:Order mixup=care")
                        .code())
                .isZero();
        calls.file("ratings.csv", """
            Day,App,Stars,Reason
            2026-03-02,Uber Eats,1,Order mixup
            2026-03-03,DoorDash,1,Order mixup
            """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        0 | doordash  | []
        1 | uber-eats | [{"factor":"care","polarity":"complaint","source":"exported","evidence":[]}]
        """)
    void itIsReadInFilesOfThatAppOnly(int row, String app, String marks) {
        calls.run("import", "ratings.csv");

        var feedback = calls.run("feedback", "--json").json().get(row);
        assertThat(feedback.get("platform").asString()).isEqualTo(app);
        assertThat(feedback.get("marks").toString()).isEqualTo(marks);
    }

    @Test
    void whatIsSaidOfTheFileWins() {
        calls.run("import", "ratings.csv", "--word", "Order mixup=instructions:complaint");

        assertThat(calls.run("feedback", "--factor", "instructions", "--json").json())
                .hasSize(2);
        assertThat(calls.run("feedback", "--factor", "care", "--json").json()).isEmpty();
    }

    @Test
    void itCanBeForgotten() {
        calls.run("apps", "set", "uber-eats", "reason:order MIXUP=");
        calls.run("import", "ratings.csv");

        assertThat(calls.run("feedback", "--factor", "care", "--json").json()).isEmpty();
    }
}

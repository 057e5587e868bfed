package app.doorstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One delivery is rated once: its number, typed again, is refused with the feedback that has it.
class SameDeliveryTest {
    @TempDir
    Path folder;

    private Calls calls;

    @BeforeEach
    void typeOne() {
        calls = new Calls(folder);
        assertThat(calls.run("add", "--date", "2026-03-02", "--platform", "doordash", "--stars", "2", "--id", "D7")
                        .code())
                .isZero();
    }

    @Test
    void aNumberThatIsThereAlreadyIsRefusedAndNamed() {
        var again = calls.run("add", "--date", "2026-03-03", "--platform", "doordash", "--stars", "5", "--id", "D7");

        assertThat(again.code()).isEqualTo(ExitCode.NOT_USABLE);
        assertThat(again.err())
                .isEqualTo("The number D7 is on feedback 1 already; nothing was added. Change that one in the log, or"
                        + " leave the number out.\n");
        assertThat(calls.run("feedback", "--json").json()).hasSize(1);
    }

    @Test
    void ofSeveralLinesNoneIsAddedThen() {
        var lines = calls.withInput("dd 5 3/27 so kind\ndd - late #D7\n", "line", "-");

        assertThat(lines.code()).isEqualTo(ExitCode.NOT_USABLE);
        assertThat(calls.run("feedback", "--json").json()).hasSize(1);
    }

    @Test
    void anotherAppMayHaveTheSameNumber() {
        assertThat(calls.run("add", "--date", "2026-03-02", "--platform", "lyft", "--stars", "2", "--id", "D7")
                        .code())
                .isZero();
    }

    @Test
    void theNumberIsFreeAgainWhenItsFeedbackIsDeleted() {
        assertThat(calls.run("delete", "1").code()).isZero();

        assertThat(calls.run("add", "--date", "2026-03-03", "--platform", "doordash", "--stars", "5", "--id", "D7")
                        .code())
                .isZero();
        assertThat(calls.run("feedback", "--json").json()).hasSize(1);
    }

    @Test
    void anEditCannotTakeTheNumberOfAnother() {
        calls.run("add", "--date", "2026-03-03", "--platform", "doordash", "--stars", "5", "--id", "D8");

        var edit = calls.run("edit", "2", "id=D7");

        assertThat(edit.code()).isEqualTo(ExitCode.NOT_USABLE);
        assertThat(edit.err()).startsWith("The number D7 is on feedback 1 already; nothing was changed.");
        assertThat(calls.run("edit", "1", "stars=3", "id=D7").code()).isZero();
    }

    @Test
    void undoSaysHowManyRowsAnotherImportHolds() {
        calls.file("a.csv", "date,platform,id,stars\n2026-03-05,lyft,L1,5\n2026-03-06,lyft,L2,4\n");
        calls.file("b.csv", "date,platform,id,stars\n2026-03-05,lyft,L1,5\n2026-03-07,lyft,L3,4\n");
        calls.run("import", "a.csv");
        calls.run("import", "b.csv");

        assertThat(calls.run("undo", "1").out()).isEqualTo("""
            Import 1 is undone: 1 removed, 0 put back as before.
              1 stays, because another import brought it too.
            """);
    }
}

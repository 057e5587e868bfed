package app.doorstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class HelpTest {
    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> everyCommandExplainsItselfAndAllItsOptions() {
        return Stream.of(
                        "",
                        "preview",
                        "import",
                        "imports",
                        "undo",
                        "add",
                        "paste",
                        "edit",
                        "delete",
                        "flag",
                        "mark",
                        "own-words",
                        "own-words add",
                        "own-words list",
                        "own-words delete",
                        "reread",
                        "feedback",
                        "export",
                        "trend",
                        "words",
                        "rating",
                        "tips",
                        "reply",
                        "check-reply",
                        "sent",
                        "outcome",
                        "report",
                        "apps",
                        "apps set",
                        "policy",
                        "policy list",
                        "policy show",
                        "policy copy",
                        "policy set",
                        "preset",
                        "preset list",
                        "preset save",
                        "preset export",
                        "preset import",
                        "preset delete",
                        "backup",
                        "backups",
                        "restore",
                        "check",
                        "classify",
                        "sample",
                        "tour",
                        "screenshots")
                .map(command -> DynamicTest.dynamicTest("doorstep " + command, () -> {
                    var answer =
                            new Calls(folder).run((command + " --help").strip().split(" "));
                    assertThat(answer.code()).isZero();
                    assertThat(answer.err()).isEmpty();
                    assertThat(answer.out()).contains(("Usage: doorstep " + command).strip());
                    assertThat(answer.out().lines().filter(HelpTest::lacksWords))
                            .isEmpty();
                }));
    }

    /// A line of the list of options that holds names alone, and that no line of words follows.
    private static boolean lacksWords(String line) {
        return line.matches(" +(-., )?--[a-z-]+(=\\S+)? *") && line.length() < 20;
    }

    @Test
    void theVersionIsOneLine() {
        var calls = new Calls(folder);
        assertThat(calls.run("--version")).isEqualTo(new Calls.Answer(0, "Doorstep development\n", ""));
        assertThat(calls.run("trend", "--version")).isEqualTo(new Calls.Answer(0, "Doorstep development\n", ""));
    }

    @Test
    void helpTouchesNoDataFolder() {
        var calls = new Calls(folder);
        calls.run("import", "--help");
        assertThat(calls.hasNotebook()).isFalse();
    }
}

package app.doorstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.cli.Calls.Answer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which language the command line speaks, and to whom.
class LanguageTest {
    @TempDir
    private Path folder;

    @Test
    void theOneAskedForIsSpokenEverywhereTheHelpIncluded() {
        var calls = new Calls(folder);
        assertThat(calls.run("--lang", "es", "imports").out()).contains("Todavía no se ha importado nada");
        assertThat(calls.run("--lang=es", "--help").out()).contains("Uso: doorstep");
        assertThat(calls.run("--help").out()).contains("Usage: doorstep");
    }

    @Test
    void theOneOfTheSettingsIsSpokenUnlessAnotherIsAskedFor() throws Exception {
        var calls = new Calls(folder);
        Files.createDirectories(calls.path("data"));
        calls.file("data/settings.json", "{\"language\":\"es\"}");
        assertThat(calls.run("imports").out()).contains("Todavía no se ha importado nada");
        assertThat(calls.run("--lang", "en", "imports").out()).doesNotContain("Todavía");
    }

    @Test
    void settingsThatCannotBeReadAreNotTouchedForIt() throws Exception {
        var calls = new Calls(folder);
        Files.createDirectories(calls.path("data"));
        var file = calls.file("data/settings.json", "no settings");
        assertThat(calls.run("--help").out()).contains("Usage: doorstep");
        assertThat(Files.readString(file)).isEqualTo("no settings");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tips --json", "rating --json", "import bad.csv --dry-run --json", "feedback --json"})
    void aProgramReadsTheSameInEveryLanguage(String command) {
        var calls = new Calls(folder);
        calls.file("good.csv", """
            date,platform,id,stars,comment
            2026-03-02,uber-eats,A1,1,Left it in the rain
            2026-03-03,uber-eats,A2,2,Late and rude
            """);
        calls.file("bad.csv", """
            date,platform,id,stars,comment
            2026-03-02,uber-eats,A3,9,x
            2026-03-02,uber-eats,A4,5,x
            """);
        calls.run("import", "good.csv");
        var spanish = calls.run(("--lang es " + command).split(" "));
        assertThat(spanish).isEqualTo(calls.run(command.split(" ")));
        assertThat(spanish).extracting(Answer::out).asString().startsWith(command.startsWith("import") ? "{" : "[");
    }
}

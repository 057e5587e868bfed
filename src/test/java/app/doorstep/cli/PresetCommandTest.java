package app.doorstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class PresetCommandTest {
    private static final String HEADER = "Dia,Foo,Que,Barrio\n";

    @TempDir
    Path folder;

    @Test
    void aSavedMappingReadsTheNextFileOfItsHeaders() throws IOException {
        save();
        file("next.csv", HEADER + "4/3/26,1,Llegó tarde,Sol\n");

        var answer = calls().run("import", "next.csv", "--json");

        assertThat(answer.code()).as(answer.err()).isZero();
        var file = answer.json().path("files").path(0);
        assertThat(file.path("format").stringValue()).isEqualTo("preset:Reparto");
        assertThat(file.path("doubts").isEmpty()).isTrue();
        var feedback = calls().run("feedback", "--json").json().path(0);
        assertThat(feedback.path("platform").stringValue()).isEqualTo("wolt");
        assertThat(feedback.path("date").stringValue()).isEqualTo("2026-03-04");
        assertThat(feedback.path("stars").intValue()).isEqualTo(1);
        assertThat(feedback.path("driver").stringValue()).isEqualTo("Kim");
        assertThat(feedback.path("coverage").stringValue()).isEqualTo("negative");
        assertThat(feedback.path("marks").toString()).contains("punctuality");
    }

    @Test
    void aRenamedColumnIsAskedAndNothingElse() throws IOException {
        save();
        file("renamed.csv", "Dia,Nota final,Que,Barrio\n4/3/26,1,Llegó tarde,Sol\n");

        var asked = calls().run("import", "renamed.csv");
        assertThat(asked.code()).isEqualTo(3);
        assertThat(asked.err()).contains("takes stars from the column Foo").contains("--map 'Nota final=stars'");

        var answered = calls().run("import", "renamed.csv", "--map", "Nota final=stars", "--json");
        assertThat(answered.code()).as(answered.err()).isZero();
        assertThat(answered.json().path("files").path(0).path("format").stringValue())
                .isEqualTo("preset:Reparto");
        assertThat(calls().run("feedback", "--json")
                        .json()
                        .path(0)
                        .path("stars")
                        .intValue())
                .isEqualTo(1);
    }

    @Test
    void aColumnMoreIsNamedAndLeftOut() throws IOException {
        save();
        file("added.csv", "Dia,Foo,Que,Barrio,Telefono\n4/3/26,2,Frio,Sol,555\n");

        var answer = calls().run("import", "added.csv", "--json");

        assertThat(answer.code()).isZero();
        assertThat(answer.json().path("files").path(0).path("doubts").toString())
                .contains("Telefono");
    }

    @Test
    void presetsGoToAFileAndBack() throws IOException {
        save();
        var before = calls().run("preset", "list", "--json").out();
        assertThat(calls().run("preset", "export", "Reparto", "p.json").code()).isZero();
        assertThat(calls().run("preset", "delete", "Reparto").code()).isZero();
        assertThat(calls().run("preset", "list", "--json").json().isEmpty()).isTrue();

        assertThat(calls().run("preset", "import", "p.json").code()).isZero();

        assertThat(calls().run("preset", "list", "--json").out()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"doorstep-preset\":1,\"name\":\"x\",\"roles\":{\"a\":\"moon\"}}",
                "{\"doorstep-preset\":2,\"name\":\"x\",\"roles\":{\"a\":\"date\"}}",
                "{\"doorstep-preset\":1,\"name\":\"x\",\"roles\":{\"a",
                "date,stars"
            })
    void whatIsNoPresetOrOneOfANewerVersionIsRefused(String text) throws IOException {
        file("p.json", text);

        assertThat(calls().run("preset", "import", "p.json").sentence())
                .isEqualTo(
                        "p.json is not a preset that this version of Doorstep can read; nothing was changed. Export it"
                                + " again where it comes from, or update Doorstep.");
        assertThat(calls().run("preset", "list", "--json").json()).isEmpty();
    }

    @Test
    void aPresetThatIsNotThereIsNamed() throws IOException {
        assertThat(calls().run("preset", "delete", "x").code()).isEqualTo(3);
        file("a.csv", "date,stars\n2026-03-02,5\n");
        assertThat(calls().run("import", "a.csv", "--preset", "x").sentence())
                .isEqualTo("There is no preset \"x\". Nothing was stored.");
    }

    @Test
    void aNamedPresetIsShownByThePreview() throws IOException {
        save();
        file("other.csv", HEADER + "4/3/26,1,Frio,Sol\n");

        JsonNode preview = calls().run("preview", "other.csv", "--preset", "Reparto", "--json")
                .json();

        assertThat(preview.path("format").stringValue()).isEqualTo("preset:Reparto");
        assertThat(preview.path("columns").path(1).path("role").stringValue()).isEqualTo("stars");
        assertThat(preview.path("columns").path(3).path("role").isNull()).isTrue();
    }

    private void save() throws IOException {
        file("first.csv", HEADER + "3/3/26,5,A tiempo,Sol\n");
        var saved = calls().run(
                        "preset",
                        "save",
                        "Reparto",
                        "first.csv",
                        "--map",
                        "Dia=date",
                        "--map",
                        "Foo=stars",
                        "--map",
                        "Que=reason",
                        "--date-order",
                        "dmy",
                        "--platform",
                        "wolt",
                        "--driver",
                        "Kim",
                        "--coverage",
                        "negative");
        assertThat(saved.code()).as(saved.err()).isZero();
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Calls calls() {
        return new Calls(folder);
    }
}

package app.doorstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.storage.DamagesTheNotebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AwkwardPlacesTest {
    private static final String RATINGS = """
        date,platform,id,stars,comment
        2026-03-01,parcel-round,A1,5,Right on time
        2026-03-02,parcel-round,A2,six,
        """;

    @TempDir
    Path folder;

    private Calls calls;

    @BeforeEach
    void prepare() throws IOException {
        calls = new Calls(folder);
        calls.file("ratings.csv", RATINGS);
        calls.file("empty.csv", "");
        calls.file("login.csv", "<!DOCTYPE html><html><body>Sign in</body></html>");
        Files.createDirectory(folder.resolve("place"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        import nowhere.csv          | There is no file nowhere.csv; nothing was stored. Please check its name and folder.
        import place                | place is a folder; nothing was stored. Please name a file in it.
        import empty.csv            | empty.csv is empty. Please download it again. Nothing was stored.
        import login.csv            | login.csv is a web page, not an export; perhaps the log-in page was saved instead. Download the file again. Nothing was stored.
        import ratings.csv empty.csv | empty.csv is empty. Please download it again. Nothing was stored.
        preview nowhere.csv         | There is no file nowhere.csv. Please check its name and folder.
        preview place               | place is a folder, not a file. Please name a file in it.
        preview empty.csv           | empty.csv is empty. Please download it again.
        check-reply nowhere.txt     | There is no file “nowhere.txt”; please check its name and folder.
        check-reply place           | “place” is a folder; please name a file in it.
        restore nowhere.db --yes    | There is no file “nowhere.db”; please check its name and folder.
        restore ratings.csv --yes   | ratings.csv is no whole backup of Doorstep; nothing was changed. "backups" lists those that can be restored.
        """)
    void whatCannotBeReadIsOneSentenceAndNothingIsStored(String line, String sentence) {
        var answer = calls.run(line.split(" "));
        assertThat(answer.sentence()).isEqualTo(sentence);
        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.out()).isEmpty();
        assertThat(calls.run("feedback", "--json").json().size()).isZero();
        assertThat(calls.run("imports", "--json").json().size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"import", "preview"})
    @EnabledIf("hasEndlessFile")
    @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aFileWithoutEndIsRefused(String command) {
        var answer = calls.run(command, "/dev/zero");
        assertThat(answer.sentence()).startsWith("zero is a device or a pipe, not a file");
        assertThat(answer.code()).isEqualTo(3);
    }

    static boolean hasEndlessFile() {
        return Files.exists(Path.of("/dev/zero"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import ratings.csv --rejects place",
                "import ratings.csv --rejects nowhere/rejects.csv",
                "export place",
                "export nowhere/all.csv",
                "feedback --csv place",
                "backup place",
                "backup nowhere/notebook.db",
                "report 2026-03 --out place",
                "report 2026-03 --out nowhere/march.pdf",
                "report 2026-03 --out march.pdf --html place",
                "report 2026-03 --out march.pdf --html nowhere/march.html",
                "sample place",
                "sample nowhere/sample.csv",
                "trend --chart place.png",
                "trend --chart nowhere/trend.svg"
            })
    void whatCannotBeWrittenIsRefusedBeforeAnythingHappens(String line) throws IOException {
        Files.createDirectory(folder.resolve("place.png"));
        var answer = calls.run(line.split(" "));
        assertThat(answer.sentence())
                .containsPattern("place|nowhere")
                .contains("nothing")
                .doesNotContain("data folder");
        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.out()).isEmpty();
        assertThat(folder.resolve("place")).isDirectory();
        assertThat(folder.resolve("place.png")).isDirectory();
        assertThat(folder.resolve("march.pdf")).doesNotExist();
        assertThat(calls.run("imports", "--json").json().size()).isZero();
    }

    @Test
    void reportAndItsHtmlCannotBeOneFile() {
        var answer = calls.run("report", "2026-03", "--out", "march.pdf", "--html", "./march.pdf");
        assertThat(answer.sentence()).startsWith("The PDF and the HTML cannot be one file");
        assertThat(answer.code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"two words", "100 %", "a%20b", "#1", "a&b;c", "it's", "Grüße 💩", "[x]{y}", "$HOME", "-data"})
    void theDataFolderMayHaveAnyName(String name) {
        var data = folder.resolve(name).toString();
        assertThat(calls.run("--data", data, "import", "ratings.csv").code()).isEqualTo(4);
        assertThat(calls.run("feedback", "--json", "--data=" + data).json().size())
                .isEqualTo(1);
        assertThat(calls.run("--data", data, "check").code()).isZero();
    }

    @Test
    @DamagesTheNotebook
    void aNotebookThatCannotBeOpenedIsAFindingOfTheCheck() throws IOException {
        Files.createDirectory(folder.resolve("broken"));
        Files.writeString(folder.resolve("broken/doorstep.db"), "Dear diary, today nobody complained.");
        var answer = calls.run("--data", "broken", "check", "--json");
        assertThat(answer.json())
                .hasToString("{\"ok\":false,\"findings\":[{\"kind\":\"notebook\",\"message\":\"The file doorstep.db in "
                        + folder.resolve("broken")
                        + " is no database; it was left as it is.\",\"remedy\":\"Please choose another folder or"
                        + " restore a backup.\"}]}");
        assertThat(answer.sentence()).startsWith("The file doorstep.db in ");
        assertThat(answer.code()).isEqualTo(5);
    }

    @Test
    void aFileIsNoDataFolder() {
        var answer = calls.run("--data", "ratings.csv", "imports");
        assertThat(answer.sentence())
                .isEqualTo(folder.resolve("ratings.csv")
                        + " is a file, not a folder; nothing was changed. Please choose another data folder.");
        assertThat(answer.code()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({
        "edit 99 stars=3",
        "delete 99",
        "delete 1 99",
        "flag 99 --disputed",
        "mark 99 --factor care --polarity none",
        "reply 99",
        "sent 99",
        "outcome 99 solved",
        "undo 99",
        "check-reply empty.csv --for 99",
        "policy show none",
        "rating --policy none"
    })
    void whatIsNotThereIsOneSentence(String line) {
        calls.run("import", "ratings.csv");
        var answer = calls.run(line.split(" "));
        assertThat(answer.err().lines()).hasSize(1);
        assertThat(answer.sentence()).startsWith("There is no ");
        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.out()).isEmpty();
        assertThat(calls.run("feedback", "--json").json().size()).isEqualTo(1);
    }

    @Test
    void aFieldThatIsNotThereIsNamedWithThoseThatAre() {
        calls.run("import", "ratings.csv");
        var answer = calls.run("edit", "1", "colour=red");
        assertThat(answer.sentence())
                .startsWith("There is no field \"colour\"; nothing was changed. These can be: date,");
        assertThat(answer.code()).isEqualTo(2);
    }
}

package app.doorstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/// A data folder that cannot be written, such as a stick with its lock closed: mounted read-only, where this machine
/// lets us mount.
@EnabledIf("canMount")
class ReadOnlyFolderTest {
    private static final List<String> READS = List.of(
            "feedback",
            "rating",
            "trend",
            "tips",
            "imports",
            "backups",
            "apps",
            "figures",
            "policy list",
            "reply 1",
            "report 2026-03 --out march.pdf",
            "export all.csv",
            "check",
            "backup elsewhere.db");
    private static final List<String> WRITES = List.of(
            "add --date 2026-03-28 --platform doordash --stars 2",
            "line ue - late",
            "import more.csv",
            "undo 1",
            "edit 1 stars=3",
            "delete 1",
            "flag 1 --exclude",
            "mark 1 --factor care --polarity praise",
            "sent 1",
            "backup",
            "checkin --platform uber-eats --figure 96",
            "apps set doordash line=4.5",
            "policy copy doordash mine",
            "event add holiday",
            "restore kept.db --yes");

    @TempDir
    Path folder;

    private Calls calls;

    @BeforeEach
    void mount() throws Exception {
        calls = new Calls(folder);
        calls.file("ratings.csv", "date,platform,stars,id\n2026-03-02,doordash,1,A1\n");
        calls.file("more.csv", "date,platform,stars,id\n2026-03-03,doordash,5,A2\n");
        assertThat(calls.run("import", "ratings.csv").code()).isZero();
        assertThat(calls.run("backup", "kept.db").code()).isZero();
        var data = folder.resolve("data").toString();
        run("mount", "--bind", data, data);
        run("mount", "-o", "remount,ro,bind", data);
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", folder.resolve("data").toString());
    }

    @Test
    void itCanBeReadAndEveryWriteIsOneSentence() throws IOException {
        var before = names();
        for (var line : READS) {
            var answer = calls.run(line.split(" "));
            assertThat(answer.code()).as("%s: %s", line, answer.err()).isZero();
        }
        for (var line : WRITES) {
            var answer = calls.run(line.split(" "));
            assertThat(answer.code()).as("%s: %s", line, answer.err()).isEqualTo(5);
            assertThat(answer.err().lines()).as(line).hasSize(1);
            assertThat(answer.sentence()).as(line).contains("cannot be written; nothing was changed.");
            assertThat(answer.out()).as(line).isEmpty();
        }
        before.addAll(List.of("march.pdf", "all.csv", "elsewhere.db", "elsewhere.db.sha256"));
        assertThat(names()).isEqualTo(before);
    }

    private Set<String> names() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.map(file -> folder.relativize(file).toString())
                    .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor())
                .as(String.join(" ", command))
                .isZero();
    }

    static boolean canMount() throws IOException, InterruptedException {
        var place = Files.createTempDirectory("doorstep-mount");
        try {
            return command("mount", "--bind", place.toString(), place.toString())
                    && command("umount", place.toString());
        } finally {
            Files.delete(place);
        }
    }

    private static boolean command(String... words) throws InterruptedException {
        try {
            return new ProcessBuilder(words)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }
}

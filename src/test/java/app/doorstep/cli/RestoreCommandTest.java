package app.doorstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestoreCommandTest {
    @TempDir
    Path folder;

    private Calls calls;

    @BeforeEach
    void backUpOneOfTwo() {
        calls = new Calls(folder);
        add();
        assertThat(calls.run("backup", "kept.db").code()).isZero();
        add();
    }

    @Test
    void aBackupWithoutItsHashIsAskedAbout() throws IOException {
        Files.delete(folder.resolve("kept.db.sha256"));

        var unasked = calls.run("restore", "kept.db");
        assertThat(unasked.code()).isEqualTo(3);
        assertThat(unasked.sentence()).contains("has no file with its hash (.sha256) beside it");
        assertThat(entries()).isEqualTo(2);

        assertThat(calls.atTerminal("no\n", "restore", "kept.db").code()).isEqualTo(3);
        var agreed = calls.atTerminal("yes\n", "restore", "kept.db");
        assertThat(agreed.err()).contains("The backup holds 1 entry. The file with its hash (.sha256) is missing");
        assertThat(agreed.code()).isZero();
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    void yesRestoresOneWithoutItsHashToo() throws IOException {
        Files.delete(folder.resolve("kept.db.sha256"));
        assertThat(calls.run("restore", "kept.db", "--yes").code()).isZero();
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    void aDamagedOneWithoutItsHashIsRefusedAllTheSame() throws IOException {
        Files.delete(folder.resolve("kept.db.sha256"));
        var bytes = Files.readString(folder.resolve("kept.db"), StandardCharsets.ISO_8859_1)
                .replace("porch light", "porch right");
        Files.writeString(folder.resolve("kept.db"), bytes, StandardCharsets.ISO_8859_1);

        var answer = calls.run("restore", "kept.db", "--yes");
        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.sentence()).startsWith("kept.db is no whole backup of Doorstep; nothing was changed.");
        assertThat(entries()).isEqualTo(2);
    }

    private void add() {
        var answer = calls.run(
                "add",
                "--date",
                "2026-03-28",
                "--platform",
                "doordash",
                "--stars",
                "2",
                "--comment",
                "by the porch light");
        assertThat(answer.code()).as(answer.err()).isZero();
    }

    private int entries() {
        return calls.run("feedback", "--json").json().size();
    }
}

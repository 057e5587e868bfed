package app.doorstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForgetCommandTest {
    @TempDir
    Path folder;

    private Calls calls;

    @BeforeEach
    void twoCustomersAndABackup() {
        calls = new Calls(folder);
        add("Dana");
        add("Ash");
        assertThat(calls.run("backup").code()).isZero();
    }

    @Test
    void aCustomerIsForgottenAndTheBackupThatHoldsThemIsNamed() {
        var answer = calls.run("forget", "--customer", "dana", "--yes");

        assertThat(answer.code()).isZero();
        assertThat(answer.out())
                .contains("Forgotten: 1 entry, with its comment, its former readings and its drafts.")
                .contains("Still holds it: ")
                .contains("(--backups deletes it)");
        assertThat(calls.run("feedback", "--json").out()).contains("Ash").doesNotContain("Dana");

        assertThat(calls.run("forget", "--customer", "Dana", "--backups", "--yes")
                        .out())
                .contains("Deleted: ");
        assertThat(calls.run("backups", "--json").out().replaceAll("\\s", "")).isEqualTo("[]");
    }

    @Test
    void nothingGoesWithoutAYes() {
        var unasked = calls.run("forget", "--everything");
        assertThat(unasked.code()).isEqualTo(3);
        assertThat(unasked.sentence()).isEqualTo("Nothing was forgotten, because nobody said yes; say it with --yes.");
        var asked = calls.atTerminal("no\n", "forget", "--everything");
        assertThat(asked.code()).isEqualTo(3);
        assertThat(asked.err())
                .contains("1 older backup still holds it and stays; --backups deletes it too.")
                .contains("Forget for good, without a backup: 2 entries");

        assertThat(calls.atTerminal("yes\n", "forget", "--everything").code()).isZero();
        assertThat(calls.run("feedback", "--json").out().replaceAll("\\s", "")).isEqualTo("[]");
    }

    @Test
    void aYesInTheReadersLanguageNeedsNoAccent() {
        var asked = calls.atTerminal("no\n", "--lang", "es", "forget", "--everything");
        assertThat(asked.code()).isEqualTo(3);
        assertThat(asked.err())
                .contains("¿Olvidar para siempre, sin copia de seguridad: 2 entradas")
                .contains("(sí/no)");

        assertThat(calls.atTerminal("Si\n", "--lang", "es", "forget", "--everything")
                        .code())
                .isZero();
        assertThat(calls.run("feedback", "--json").out().replaceAll("\\s", "")).isEqualTo("[]");
    }

    @Test
    void aNameThatNobodyBearsIsRefusedAndSoAreNeitherAndBoth() {
        var nobody = calls.run("forget", "--customer", "Kim", "--yes");
        assertThat(nobody.code()).isEqualTo(3);
        assertThat(nobody.sentence())
                .isEqualTo("Nobody of the name Kim is in the notebook or its backups; nothing was changed.");
        assertThat(calls.run("forget", "--yes").code()).isEqualTo(2);
        assertThat(calls.run("forget", "--everything", "--customer", "Kim").code())
                .isEqualTo(2);
    }

    private void add(String customer) {
        assertThat(calls.run(
                                "add",
                                "--date",
                                "2026-03-02",
                                "--platform",
                                "uber-eats",
                                "--stars",
                                "2",
                                "--comment",
                                "left in the rain",
                                "--customer",
                                customer)
                        .code())
                .isZero();
    }
}

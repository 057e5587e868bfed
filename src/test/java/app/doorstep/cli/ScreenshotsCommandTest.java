package app.doorstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScreenshotsCommandTest {
    @TempDir
    private Path folder;

    private Calls calls;

    @BeforeEach
    void prepare() {
        calls = new Calls(folder);
    }

    @Test
    void withoutAThemeBothAreDrawnSideBySide() throws IOException {
        var answer = calls.run("screenshots", "out");

        assertThat(answer.out().lines())
                .containsExactly(
                        calls.path("out/overview-light.png").toString(),
                        calls.path("out/overview-dark.png").toString());
        assertThat(Files.readString(calls.path("out/overview-dark.png"))).isEqualTo("dark 1366x768 1.0 data");
    }

    @Test
    void oneThemeNeedsNoWordInTheNames() throws IOException {
        calls.run("screenshots", "out", "--theme", "dark", "--size", "911x512", "--scale", "1.5");

        assertThat(Files.readString(calls.path("out/overview.png"))).isEqualTo("dark 911x512 1.5 data");
    }

    @Test
    void inventedNotebooksHaveFoldersOfTheirOwnAndLeaveNothingElse() throws IOException {
        var answer = calls.run("screenshots", "out", "--theme", "light", "--with", "sample,empty");

        assertThat(answer.code()).isZero();
        try (var files = Files.walk(calls.path("out"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(folder::relativize)
                            .map(Path::toString)
                            .sorted())
                    .isEqualTo(List.of("out/empty/overview.png", "out/sample/overview.png"));
        }
        assertThat(calls.hasNotebook()).isFalse();
    }

    @Test
    void anUnknownNotebookIsRefusedBeforeAnythingIsDrawn() {
        var answer = calls.run("screenshots", "out", "--with", "empty,full");

        assertThat(answer.sentence()).isEqualTo("“full” is not one of: sample, empty, million.");
        assertThat(calls.path("out")).doesNotExist();
    }
}

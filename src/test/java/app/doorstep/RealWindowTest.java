package app.doorstep;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.ui.theme.Role;
import app.doorstep.ui.theme.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// One start as the user starts it, on a real X server: all other tests of the window use a platform without one.
class RealWindowTest {
    /// The two grounds of the light theme, behind and in the cards.
    static final IntPredicate LIGHT =
            colour -> colour == Role.BG_SUBTLE.rgb(Theme.LIGHT) || colour == Role.BG_DEFAULT.rgb(Theme.LIGHT);

    private static final int SIGTERM = 128 + 15;

    @TempDir
    private Path folder;

    @Test
    @EnabledOnOs(OS.LINUX)
    void theProgramPaintsItsWindowAndEndsWhenTheSystemAsks() throws Exception {
        try (var window = RealWindow.open(folder)) {
            window.waitUntil(30, LIGHT);

            assertThat(IntStream.of(window.pixels()).distinct().count())
                    .as("letters and icons bring shades of their own")
                    .isGreaterThan(50);
            assertThat(window.said()).isEmpty();
            assertThat(window.end()).isEqualTo(SIGTERM);
        }
        assertThat(Files.readString(folder.resolve("data/logs/doorstep.log"))).doesNotContain("ERROR", "WARN");
    }
}

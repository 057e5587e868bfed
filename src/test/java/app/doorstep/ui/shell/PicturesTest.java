package app.doorstep.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.settings.SettingsFile;
import app.doorstep.text.Texts;
import app.doorstep.ui.theme.Role;
import app.doorstep.ui.theme.Theme;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PicturesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyScreenIsDrawnInTheColoursOfItsTheme(Theme theme) throws Exception {
        var written = Pictures.write(folder, context(), new Pictures.Look(theme, 1366, 768, 1, ""));

        assertThat(written)
                .containsExactly(
                        folder.resolve("overview.png"), folder.resolve("settings.png"), folder.resolve("palette.png"));
        var picture = ImageIO.read(written.getFirst().toFile());
        assertThat(List.of(picture.getWidth(), picture.getHeight())).containsExactly(1366, 768);
        assertThat(picture.getRGB(1300, 400) & 0xffffff).isEqualTo(Role.BG_SUBTLE.rgb(theme));
    }

    @Test
    void aPictureCanBeLargerThanAnyScreen() throws Exception {
        var written = Pictures.write(folder, context(), new Pictures.Look(Theme.LIGHT, 1600, 1200, 1.5, ""));

        var picture = ImageIO.read(written.getFirst().toFile());
        assertThat(List.of(picture.getWidth(), picture.getHeight())).containsExactly(2400, 1800);
    }

    private AppContext context() throws Exception {
        return new AppContext(
                new EmptyNotebook(),
                SettingsFile.open(folder, Clock.systemUTC()),
                Texts.of(Locale.US),
                Clock.systemUTC(),
                List.of(new BlankScreen("overview"), new BlankScreen("settings")),
                List.of(),
                () -> {
                    throw new AssertionError("nobody asked for the sample year");
                },
                () -> {
                    throw new AssertionError("nobody asked to open it again");
                });
    }
}

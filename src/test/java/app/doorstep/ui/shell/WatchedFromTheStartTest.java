package app.doorstep.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.FeedbackQuery;
import app.doorstep.domain.Platform;
import app.doorstep.importing.ReadingChoices;
import app.doorstep.settings.Settings;
import app.doorstep.settings.SettingsFile;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.Screen;
import app.doorstep.workbench.ImportRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A folder was chosen some time ago; the driver is on Overview and has not been on Add.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by @Start
class WatchedFromTheStartTest {
    private WholeWindow window;
    private Path downloads;

    @Start
    void open(Stage stage) throws Exception {
        var folder = Files.createTempDirectory("watch");
        downloads = Files.createDirectory(folder.resolve("downloads"));
        SettingsFile.open(folder, Clock.systemUTC())
                .save(Settings.INITIAL.remembering("add.watch.folder", downloads.toString()));
        window = WholeWindow.open(stage, folder, Clock.systemUTC());
        window.workbench().watch(downloads).beginAnew();
        window.shell().begin();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    @Test
    void aFileThatAPresetReadsIsOfferedOnceAndNeverImportedByItself(FxRobot robot) throws Exception {
        var first = Files.writeString(downloads.resolveSibling("first.csv"), "Wann;Punkte\n2026-03-02;4\n");
        window.workbench()
                .presets()
                .save(
                        "Round",
                        new ImportRequest(
                                List.of(first),
                                ReadingChoices.NONE.withRole("Wann", "date").withRole("Punkte", "stars"),
                                Platform.DOORDASH,
                                null,
                                null,
                                true,
                                true));
        Files.writeString(downloads.resolve("letter.txt"), "Dear driver,\nnothing to import here.\n");
        Files.writeString(downloads.resolve("next.csv"), "Wann;Punkte\n2026-03-09;2\n");

        WaitForAsyncUtils.waitFor(
                40,
                TimeUnit.SECONDS,
                () -> robot.lookup("next.csv came into the watched folder. It waits under Add.")
                        .tryQuery()
                        .isPresent());
        window.picture(robot, "watch-notice");
        assertThat(window.workbench().log().count(FeedbackQuery.ALL)).isZero();

        robot.interact(() -> window.shell().go(new Destination.To(Screen.ADD)));
        window.picture(robot, "watch-add");
        robot.interact(() -> robot.lookup("#watch-look").<Button>query().fire());
        window.picture(robot, "watch-import");
        robot.interact(() -> robot.lookup("#start-import").<Button>query().fire());

        assertThat(window.workbench().log().find(FeedbackQuery.ALL))
                .extracting(feedback -> feedback.platform() + " " + feedback.stars())
                .containsExactly("doordash 2");
        assertThat(robot.lookup("#watch-look").tryQuery()).isEmpty();
    }
}

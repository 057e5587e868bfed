package app.doorstep.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.Screen;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The first start, the import of a file and the dialogs, step by step, each with all that it opens, as a screen reader
/// has them.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by @Start
class SpokenStepsTest {
    private static final String SELLER = "Date\tRating\tComments\tYour Response\tOrder ID\tRater Email\n";

    private WholeWindow window;
    private Path folder;

    @Start
    void open(Stage stage) throws Exception {
        folder = Files.createTempDirectory("steps");
        window = WholeWindow.open(stage, folder, Clock.fixed(Instant.parse("2026-05-31T18:00:00Z"), ZoneOffset.UTC));
        window.frame().setWindow(stage);
    }

    /// A popup at the rim of the headless screen is drawn beyond its end, which fails without harm.
    @BeforeEach
    void letTheRimBe() {
        WaitForAsyncUtils.autoCheckException = false;
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
        WaitForAsyncUtils.clearExceptions();
        WaitForAsyncUtils.autoCheckException = true;
    }

    @Test
    void everyStepOfTheFirstStart(FxRobot robot) {
        var opened = new OpenedWindows(robot, window.scene().getWindow());
        opened.look("first-apps");
        robot.type(KeyCode.SPACE).type(KeyCode.RIGHT).type(KeyCode.SPACE).type(KeyCode.ENTER);
        opened.look("first-figures");
        robot.type(KeyCode.DIGIT3).type(KeyCode.DIGIT4).write("x");
        opened.look("first-figures-wrong");
        robot.interact(() -> robot.lookup("#first-pass").<Button>query().fire());
        robot.write("ue - tue left in rain, note said porch");
        opened.look("first-remember");
        robot.type(KeyCode.ENTER);
        opened.look("first-file");
        robot.type(KeyCode.ESCAPE);
        opened.look("first-remember-kept");
        robot.interact(() -> robot.lookup("#first-skip").<Button>query().fire());
        opened.look("first-over");
        assertThat(opened.wrong()).isEmpty();
    }

    @Test
    void everyStepOfAnImport(FxRobot robot) throws Exception {
        var opened = new OpenedWindows(robot, window.scene().getWindow());
        take(robot, file("us.txt", SELLER + "3/4/26\t1\tLate and rude\t\t1-1\t\nsoon\t2\tCrushed\t\t1-2\t\n"));
        opened.look("import-asked");
        robot.interact(() -> robot.lookup("#change-reading").<Hyperlink>query().fire());
        opened.look("import-reading");
        robot.interact(() -> robot.lookup("#answer-mdy").<Button>query().fire());
        robot.interact(() -> robot.lookup("#start-import").<Button>query().fire());
        opened.look("import-done");
        take(robot, file("uber-ratings.csv", "five_star_rating\n5\n5\n4\n1\n"));
        opened.look("import-day-asked");
        take(robot, file("mine.csv", "Wann;Punkte;Worte\n2026-05-02;5;Gut\n2026-05-03;1;Schlecht\n"));
        opened.look("import-unknown");
        robot.interact(() -> window.shell().go(new Destination.To(Screen.OVERVIEW)));
        robot.interact(() -> window.shell().go(new Destination.To(Screen.ADD)));
        robot.interact(() -> {
            var imports = robot.lookup("#imports").<ListView<?>>query();
            imports.getSelectionModel().select(0);
            imports.getOnMouseClicked().handle(null);
        });
        opened.look("import-batch");
        take(robot, picture("a.png"), picture("b.png"));
        opened.look("import-pictures");
        assertThat(opened.wrong()).isEmpty();
        assertThat(opened.opened()).contains("choice import-app", "choice date-order", "choice answer-day");
    }

    @Test
    void everyDialogThatOpensWithoutTheSystem(FxRobot robot) throws Exception {
        window.workbench().safety().backup(null);
        take(robot, file("own.csv", "date,stars,comment\n2026-05-02,5,Spot on\n2026-05-03,1,Late\n"));
        robot.interact(() -> robot.lookup("#start-import").<Button>query().fire());
        var opened = new OpenedWindows(robot, window.scene().getWindow());
        dialog(robot, opened, "dialog-keys", () -> window.frame().dialogs().tell("Keys", "Some"));
        dialog(
                robot,
                opened,
                "dialog-error",
                () -> window.frame()
                        .dialogs()
                        .error(
                                "The backup could not be written. Your notebook is untouched.",
                                new IOException("full")));
        at(robot, Screen.LOG);
        dialog(robot, opened, "dialog-filter", () -> act("Save these filters"));
        at(robot, Screen.TRENDS);
        dialog(robot, opened, "dialog-event", () -> act("Add an event"));
        at(robot, Screen.SETTINGS);
        for (var tab : List.of("apps", "policies", "presets", "backups", "privacy", "look", "words", "folder")) {
            robot.lookup("#settings-tab-" + tab)
                    .tryQuery()
                    .ifPresent(found -> robot.interact(() -> ((ToggleButton) found).fire()));
            opened.look("settings-" + tab);
        }
        robot.interact(() ->
                robot.lookup("#settings-tab-privacy").<ToggleButton>query().fire());
        dialog(
                robot,
                opened,
                "dialog-everything",
                () -> robot.lookup("#forget-everything").<Button>query().fire());
        robot.interact(() -> window.shell().go(new Destination.To(Screen.OVERVIEW)));
        robot.interact(() -> window.scene().getRoot().requestFocus());
        dialog(robot, opened, "dialog-help", () -> act("Keyboard"));
        assertThat(opened.wrong()).isEmpty();
    }

    private void dialog(FxRobot robot, OpenedWindows opened, String name, Runnable open) {
        Platform.runLater(open);
        WaitForAsyncUtils.waitForFxEvents();
        opened.look(name);
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void act(String begins) {
        window.shell().actions().stream()
                .filter(action -> action.text().startsWith(begins))
                .forEach(action -> action.run().run());
    }

    private void at(FxRobot robot, String screen) {
        robot.interact(() -> window.shell().go(new Destination.To(screen)));
    }

    private void take(FxRobot robot, Path... files) {
        robot.interact(() -> window.shell().go(new Destination.Files(List.of(files))));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path picture(String name) throws IOException {
        var file = folder.resolve(name);
        ImageIO.write(new BufferedImage(120, 200, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        return file;
    }
}

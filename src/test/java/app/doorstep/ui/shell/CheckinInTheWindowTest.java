package app.doorstep.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Platform;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.Screen;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The weekly check-in when something goes wrong in the middle of it: nothing typed is lost.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by @Start
class CheckinInTheWindowTest {
    private WholeWindow window;

    @Start
    void open(Stage stage) throws Exception {
        window = WholeWindow.open(
                stage,
                Files.createTempDirectory("checkin"),
                Clock.fixed(Instant.parse("2026-03-08T18:00:00Z"), ZoneOffset.UTC));
        for (var app : List.of(Platform.DOORDASH, Platform.UBER_EATS)) {
            window.workbench().apps().save(AppProfile.shipped(app));
        }
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    @Test
    void whatMakesNoSenseIsSaidBesideItAndKeptOutOfTheNotebookTogetherWithTheRest(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        for (var typed : List.of("7.5", "101", "many", "96", "38")) {
            robot.write(typed).type(KeyCode.ENTER);
        }
        window.picture(robot, "checkin-wrong");
        for (var said : List.of("from 1 to 5", "from 0 to 100", "a whole number")) {
            assertThat(robot.lookup(said).tryQuery()).as(said).isPresent();
        }
        assertThat(robot.lookup("2 of 5 read, 3 to mend. Drop a screenshot here to read off; it is kept as evidence.")
                        .tryQuery())
                .isPresent();

        robot.type(KeyCode.ENTER); // the button
        assertThat(window.workbench().checkins().list(null)).isEmpty();
        assertThat(field(robot, 1).isFocused()).as("leads to the first").isTrue();

        robot.push(KeyCode.CONTROL, KeyCode.A).write("4.7").type(KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.A).write("99").type(KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.A).write("60").type(KeyCode.ENTER, 4);
        assertThat(window.workbench().checkins().list(null)).hasSize(5);
    }

    @Test
    void whatIsTypedIsThereWhenTheDriverComesBack(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        robot.write("4.7").type(KeyCode.ENTER).write("many");
        robot.interact(() -> window.shell().go(new Destination.To(Screen.LOG)));
        robot.interact(() -> window.shell().readFacts());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        assertThat(field(robot, 1).getText()).isEqualTo("4.7");
        assertThat(field(robot, 2).getText()).isEqualTo("many");

        robot.interact(() -> field(robot, 2).clear());
        robot.interact(() -> robot.lookup("#save-checkin").<Button>query().fire());
        assertThat(window.workbench().checkins().list(null)).hasSize(1);
    }

    private static TextField field(FxRobot robot, int place) {
        return robot.lookup("#checkin-" + place).<TextField>query();
    }
}

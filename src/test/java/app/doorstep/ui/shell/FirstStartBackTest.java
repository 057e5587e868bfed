package app.doorstep.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.AppProfile;
import app.doorstep.domain.FeedbackQuery;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.Screen;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Each question of the first start leads back to the one before it, with what was said there; and whoever leaves comes
/// back to where they were.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by @Start
class FirstStartBackTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-08T18:00:00Z"), ZoneOffset.UTC);
    private static final String LINE = "ue - tue left in rain, note said porch";

    private Path folder;
    private Stage stage;
    private WholeWindow window;

    @Start
    void open(Stage given) throws Exception {
        stage = given;
        folder = Files.createTempDirectory("first");
        window = WholeWindow.open(stage, folder, CLOCK);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    @Test
    void atTheFirstQuestionThereIsNoWayBack(FxRobot robot) {
        assertThat(robot.lookup("#first-back").tryQuery()).isEmpty();
        robot.type(KeyCode.ESCAPE).push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(robot.lookup("#first-go-on").tryQuery()).isPresent();
    }

    @Test
    void theAppsAreStillChosenAndOthersTakeTheirPlace(FxRobot robot) throws Exception {
        robot.type(KeyCode.SPACE).type(KeyCode.RIGHT).type(KeyCode.SPACE).type(KeyCode.ENTER);
        robot.type(KeyCode.DIGIT3);
        window.picture(robot, "back-2");
        robot.type(KeyCode.ESCAPE);

        assertThat(robot.lookup("#first-amazon-flex").<CheckBox>query().isSelected())
                .isTrue();
        assertThat(robot.lookup("#first-uber-eats").<CheckBox>query().isSelected())
                .isTrue();
        window.picture(robot, "back-1");
        // Uber Eats was a slip; DoorDash is meant.
        robot.interact(() -> robot.lookup("#first-uber-eats").<CheckBox>query().requestFocus());
        robot.type(KeyCode.SPACE);
        robot.interact(() -> robot.lookup("#first-doordash").<CheckBox>query().requestFocus());
        robot.type(KeyCode.SPACE).type(KeyCode.ENTER);

        assertThat(window.workbench().apps().inUse())
                .extracting(AppProfile::name)
                .containsExactlyInAnyOrder("Flex", "DoorDash");
        // What was read off Flex before is still there.
        robot.interact(() -> robot.lookup("#save-checkin").<Button>query().fire());
        assertThat(window.workbench().checkins().list(null))
                .singleElement()
                .satisfies(kept -> assertThat(kept.value().word()).isEqualTo("Great"));
        robot.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.workbench().apps().inUse())
                .extracting(AppProfile::name)
                .containsExactlyInAnyOrder("Flex", "Uber Eats");
    }

    @Test
    void figuresThatWereKeptStandInTheirFieldsAgainAndAreMended(FxRobot robot) throws Exception {
        robot.type(KeyCode.RIGHT).type(KeyCode.SPACE).type(KeyCode.ENTER);
        robot.write("69").type(KeyCode.ENTER, 3);
        assertThat(robot.lookup("#quick-line").tryQuery()).isPresent();
        robot.push(KeyCode.ALT, KeyCode.LEFT);

        window.picture(robot, "back-3");
        var field = robot.lookup("#checkin-1").<TextField>query();
        assertThat(field.getText()).isEqualTo("69");
        assertThat(field.isFocused()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.A).write("96").type(KeyCode.ENTER, 3);
        assertThat(window.workbench().checkins().list(null))
                .singleElement()
                .satisfies(kept -> assertThat(kept.value().value()).isEqualByComparingTo("96"));
        assertThat(robot.lookup("#quick-line").tryQuery()).isPresent();
    }

    @Test
    void theLastBadOneIsShownAgainAndTypedOtherwise(FxRobot robot) throws Exception {
        toTheFile(robot);
        press(robot, MouseButton.BACK);

        window.picture(robot, "back-4");
        assertThat(robot.lookup("#first-kept").query().isVisible()).isTrue();
        assertThat(robot.lookup("#first-pass").<Button>query().getText()).isEqualTo("Go on");
        robot.interact(() -> robot.lookup("#first-mend").<Button>query().fire());
        assertThat(window.workbench().log().count(FeedbackQuery.ALL)).isZero();
        assertThat(robot.lookup("#quick-line").<TextField>query().getText()).isEqualTo(LINE);
        robot.type(KeyCode.END).write(" twice").type(KeyCode.ENTER);

        assertThat(window.workbench().log().find(FeedbackQuery.ALL))
                .extracting(feedback -> feedback.words().comment())
                .containsExactly("left in rain, note said porch twice");
        assertThat(robot.lookup("#first-file").tryQuery()).isPresent();
    }

    @Test
    void fromTheLastQuestionOneWalksBackToTheFirstAndForthAgainWithoutTypingAnythingTwice(FxRobot robot)
            throws Exception {
        toTheFile(robot);
        robot.type(KeyCode.ESCAPE, 3);
        assertThat(robot.lookup("#first-go-on").<Button>query().isDisabled()).isFalse();
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.ENTER, 3);
        robot.interact(() -> robot.lookup("#first-pass").<Button>query().fire());

        assertThat(robot.lookup("#first-file").tryQuery()).isPresent();
        assertThat(window.workbench().log().count(FeedbackQuery.ALL)).isEqualTo(1);
        assertThat(window.workbench().checkins().list(null)).hasSize(1);
    }

    @Test
    void anotherPlaceAndBackLeavesWhatIsTypedAsItWas(FxRobot robot) {
        robot.type(KeyCode.RIGHT).type(KeyCode.SPACE).type(KeyCode.ENTER);
        robot.write("96").push(KeyCode.CONTROL, KeyCode.DIGIT2).push(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(robot.lookup("#checkin-1").<TextField>query().getText()).isEqualTo("96");
    }

    @Test
    void whoClosesTheWindowGoesOnAtTheSameQuestion(FxRobot robot) {
        robot.type(KeyCode.RIGHT).type(KeyCode.SPACE).type(KeyCode.ENTER);
        robot.write("96").type(KeyCode.ENTER, 3);
        robot.push(KeyCode.ALT, KeyCode.LEFT).push(KeyCode.ALT, KeyCode.LEFT);
        robot.interact(() -> {
            window.close();
            window = WholeWindow.open(stage, folder, CLOCK);
            return window;
        });
        assertThat(robot.lookup("#first-uber-eats").<CheckBox>query().isSelected())
                .isTrue();
        robot.interact(() -> robot.lookup("#first-uber-eats").<CheckBox>query().requestFocus());
        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup("#checkin-1").<TextField>query().getText()).isEqualTo("96");
    }

    @Test
    void theQuestionsCanBeAskedAgainLaterAndAnAppWithFiguresStays(FxRobot robot) throws Exception {
        toTheFile(robot);
        robot.interact(() -> robot.lookup("#first-done").<Button>query().fire());
        robot.interact(() -> {
            window.shell().go(new Destination.To(Screen.OVERVIEW));
            window.shell().actions().stream()
                    .filter(action -> action.text().startsWith("Ask the questions"))
                    .forEach(action -> action.run().run());
        });
        robot.interact(() -> {
            robot.lookup("#first-uber-eats").<CheckBox>query().setSelected(false);
            robot.lookup("#first-lyft").<CheckBox>query().setSelected(true);
        });
        robot.interact(() -> robot.lookup("#first-go-on").<Button>query().fire());

        assertThat(window.workbench().apps().inUse())
                .extracting(AppProfile::name)
                .containsExactlyInAnyOrder("Uber Eats", "Lyft");
        assertThat(robot.lookup("Kept, because something is noted for it: Uber Eats. Settings, Apps, removes it with"
                                + " all.")
                        .tryQuery())
                .isPresent();
    }

    private void toTheFile(FxRobot robot) {
        robot.type(KeyCode.RIGHT).type(KeyCode.SPACE).type(KeyCode.ENTER);
        robot.write("96").type(KeyCode.ENTER, 3);
        robot.write(LINE).type(KeyCode.ENTER);
        assertThat(robot.lookup("#first-file").tryQuery()).isPresent();
    }

    private static void press(FxRobot robot, MouseButton button) {
        var on = robot.lookup("#first-file").query();
        robot.interact(() -> on.fireEvent(new MouseEvent(
                MouseEvent.MOUSE_PRESSED,
                1,
                1,
                1,
                1,
                button,
                1,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                true,
                false,
                true,
                null)));
    }
}

package app.doorstep.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.AppProfile;
import app.doorstep.domain.FeedbackQuery;
import app.doorstep.domain.StatedFigure;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// From nothing to a true Overview, Sunday, 8 March 2026; nothing is done with the mouse.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by @Start
class FirstStartTest {
    private WholeWindow window;
    private boolean sample;

    @Start
    void open(Stage stage) throws Exception {
        window = WholeWindow.open(
                stage,
                Files.createTempDirectory("first"),
                Clock.fixed(Instant.parse("2026-03-08T18:00:00Z"), ZoneOffset.UTC));
        window.frame().setSample(() -> sample = true);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    @Test
    void fourQuestionsAreAnsweredWithTheKeyboardAlone(FxRobot robot) throws Exception {
        window.picture(robot, "first-1-empty");
        // Which apps? Flex is in focus; Uber Eats stands beside it.
        robot.type(KeyCode.SPACE).type(KeyCode.RIGHT).type(KeyCode.SPACE);
        window.picture(robot, "first-1-apps");
        robot.type(KeyCode.ENTER);

        assertThat(window.workbench().apps().inUse())
                .extracting(AppProfile::name)
                .containsExactly("Flex", "Uber Eats");
        // What do they say today? Delivery quality Great, reliability Fantastic, 44 deliveries; 96 percent.
        robot.type(KeyCode.DIGIT3)
                .type(KeyCode.DIGIT4)
                .write("44")
                .type(KeyCode.ENTER)
                .write("96");
        window.picture(robot, "first-2-figures");
        robot.type(KeyCode.ENTER, 3);

        assertThat(window.workbench().checkins().list(null))
                .extracting(kept -> said(kept.value()))
                .containsExactlyInAnyOrder(
                        "delivery quality Great", "reliability Fantastic", "deliveries 44", "rating 96");
        // Overview is true at once, and the last bad one is asked for.
        assertThat(robot.lookup("Uber Eats says, Mar 8 · last 100").tryQuery()).isPresent();
        robot.write("ue - tue left in rain, note said porch");
        window.picture(robot, "first-3-remember");
        robot.type(KeyCode.ENTER);

        var saved = window.workbench().log().find(FeedbackQuery.ALL);
        assertThat(saved)
                .extracting(feedback -> feedback.words().comment())
                .containsExactly("left in rain, note said porch");
        window.picture(robot, "first-4-file");
        assertThat(robot.lookup("#first-choose").<Button>query().isFocused()).isTrue();
        robot.type(KeyCode.TAB).type(KeyCode.SPACE);
        assertThat(sample).isTrue();
        robot.type(KeyCode.TAB).type(KeyCode.SPACE);

        assertThat(robot.lookup("#first-file").tryQuery()).isEmpty();
        window.picture(robot, "first-5-over");
    }

    private static String said(StatedFigure figure) {
        var value = figure.value();
        return figure.name() + " " + (value == null ? figure.word() : value.toPlainString());
    }

    /// At two keys a second, reading included, that is less than a minute.
    @Test
    void aFirstStartTakesNoMoreKeysThanAMinuteHasRoomFor(FxRobot robot) throws Exception {
        var keys = new AtomicInteger();
        robot.interact(() -> {
            window.scene().addEventFilter(KeyEvent.KEY_TYPED, _ -> keys.incrementAndGet());
            window.scene().addEventFilter(KeyEvent.KEY_PRESSED, key -> {
                if (key.getCode().isNavigationKey() || key.getCode().isFunctionKey()) {
                    keys.incrementAndGet();
                }
            });
        });
        robot.type(KeyCode.SPACE).type(KeyCode.RIGHT).type(KeyCode.SPACE).type(KeyCode.ENTER);
        robot.type(KeyCode.DIGIT3)
                .type(KeyCode.DIGIT4)
                .write("44")
                .type(KeyCode.ENTER)
                .write("96");
        robot.type(KeyCode.ENTER, 3);
        robot.write("ue - tue left in rain, note said porch").type(KeyCode.ENTER);
        robot.type(KeyCode.TAB, 2).type(KeyCode.SPACE);

        assertThat(robot.lookup("#first-file").tryQuery()).isEmpty();
        assertThat(window.workbench().log().count(FeedbackQuery.ALL)).isEqualTo(1);
        assertThat(window.workbench().checkins().list(null)).hasSize(4);
        assertThat(keys.get()).isBetween(40, 100);
    }

    @Test
    void everyQuestionCanBePassedByAndAnEmptyNotebookOffersTheWayBack(FxRobot robot) {
        robot.interact(() -> robot.lookup("#first-skip").<Button>query().fire());
        window.picture(robot, "first-skipped");
        robot.interact(() -> robot.lookup("#empty-apps").<Button>query().fire());
        assertThat(robot.lookup("#first-go-on").<Button>query().isDisabled()).isTrue();

        robot.type(KeyCode.SPACE).type(KeyCode.ENTER);
        robot.interact(() -> robot.lookup("#first-pass").<Button>query().fire());
        robot.interact(() -> robot.lookup("#first-pass").<Button>query().fire());
        robot.interact(() -> robot.lookup("#first-done").<Button>query().fire());

        assertThat(robot.lookup("#first-file").tryQuery()).isEmpty();
        assertThat(window.frame().preferences().remembered("overview.first", ""))
                .isEqualTo("over");
    }

    @Test
    void aQuestionLeftOpenIsAskedAgainNextTime(FxRobot robot) {
        robot.type(KeyCode.SPACE).type(KeyCode.ENTER);
        assertThat(window.frame().preferences().remembered("overview.first", ""))
                .isEqualTo("figures");
        robot.interact(() -> window.shell().readFacts());
        assertThat(robot.lookup("#checkin").tryQuery()).isPresent();
    }
}

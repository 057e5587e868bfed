package app.doorstep.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.AppProfile;
import app.doorstep.domain.FeedbackQuery;
import app.doorstep.domain.Platform;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.Screen;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// How many keys the two things take that drivers do most, from whatever screen, without the mouse.
///
/// The promises are times: five words in under ten seconds, three apps in under a minute. No clock is asked here,
/// since a busy machine would decide; somebody who types 40 words a minute presses 200 keys in it (a word counts
/// five), so ten seconds are 33 keys and a minute is 200. Of the minute at least half is left for reading the phone.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by @Start
class KeysNeededTest {
    private static final int KEYS_A_MINUTE = 200;
    private static final LocalDate LAST_WEEK = LocalDate.of(2026, 3, 1);

    private WholeWindow window;
    private int keys;

    @Start
    void open(Stage stage) throws Exception {
        var folder = Files.createTempDirectory("keys");
        window = WholeWindow.open(stage, folder, Clock.fixed(Instant.parse("2026-03-08T18:00:00Z"), ZoneOffset.UTC));
        var workbench = window.workbench();
        for (var app : List.of(Platform.AMAZON_FLEX, Platform.UBER_EATS, Platform.DOORDASH)) {
            workbench.apps().save(AppProfile.shipped(app));
        }
        var checkins = workbench.checkins();
        var flex = checkins.guide(Platform.AMAZON_FLEX).figures();
        checkins.save(List.of(
                checkins.read(Platform.AMAZON_FLEX, flex.get(0), LAST_WEEK, "Great"),
                checkins.read(Platform.AMAZON_FLEX, flex.get(1), LAST_WEEK, "Fantastic")));
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    @Test
    void aFeedbackOfFiveWordsTakesTenSecondsOfTyping(FxRobot robot) throws Exception {
        robot.interact(() -> window.shell().go(new Destination.To(Screen.TRENDS)));
        chord(robot, KeyCode.CONTROL, KeyCode.N);
        write(robot, "ue - left it in the rain");
        type(robot, KeyCode.ENTER);

        assertThat(window.workbench().log().find(FeedbackQuery.ALL))
                .extracting(feedback -> feedback.platform() + " " + feedback.date() + " "
                        + feedback.words().comment() + " " + feedback.marks().size())
                .containsExactly("uber-eats 2026-03-08 left it in the rain 1");
        assertThat(keys).isLessThanOrEqualTo(KEYS_A_MINUTE / 6);
    }

    @Test
    void theQuickLineComesAlsoWhileAFileIsLookedAt(FxRobot robot) throws Exception {
        var file = Files.writeString(
                Files.createTempDirectory("keys-file").resolve("a.csv"), "date,stars\n2026-03-01,5\n2026-03-02,4\n");
        robot.interact(() -> window.shell().go(new Destination.Files(List.of(file))));
        chord(robot, KeyCode.CONTROL, KeyCode.N);
        write(robot, "ue 5 kind");
        window.picture(robot, "keys-beside-import");
        type(robot, KeyCode.ENTER);

        assertThat(window.workbench().log().count(FeedbackQuery.ALL)).isEqualTo(1);
        assertThat(robot.lookup("#start-import").tryQuery()).isPresent();
    }

    @Test
    void theNextOneNeedsNoAppAndNoDay(FxRobot robot) throws Exception {
        chord(robot, KeyCode.CONTROL, KeyCode.N);
        write(robot, "ue - tue left it in the rain");
        type(robot, KeyCode.ENTER);
        keys = 0;
        write(robot, "- threw it over the fence");
        type(robot, KeyCode.ENTER);

        assertThat(window.workbench().log().find(FeedbackQuery.ALL))
                .extracting(feedback -> feedback.platform() + " " + feedback.date())
                .containsExactly("uber-eats 2026-03-03", "uber-eats 2026-03-03");
        assertThat(keys).isLessThanOrEqualTo(KEYS_A_MINUTE / 6);
    }

    @Test
    void threeAppsTakeHalfAMinuteOfTyping(FxRobot robot) throws Exception {
        robot.interact(() -> window.shell().go(new Destination.To(Screen.OVERVIEW)));
        chord(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        type(robot, KeyCode.DIGIT2); // Flex, delivery quality: Fair
        type(robot, KeyCode.ENTER); // reliability: as last week
        write(robot, "51");
        type(robot, KeyCode.ENTER);
        write(robot, "4.87");
        type(robot, KeyCode.ENTER); // DoorDash, rating
        type(robot, KeyCode.ENTER); // its completion rate is left empty
        write(robot, "60");
        type(robot, KeyCode.ENTER);
        write(robot, "96");
        type(robot, KeyCode.ENTER); // Uber Eats, thumbs up
        write(robot, "38");
        type(robot, KeyCode.ENTER);
        window.picture(robot, "keys-checkin");
        type(robot, KeyCode.ENTER); // the button

        assertThat(window.workbench().checkins().list(null))
                .filteredOn(kept -> kept.value().on().isAfter(LAST_WEEK))
                .extracting(kept -> kept.value().platform() + " " + kept.value().name())
                .containsExactlyInAnyOrder(
                        "amazon-flex delivery quality",
                        "amazon-flex reliability",
                        "amazon-flex deliveries",
                        "uber-eats rating",
                        "uber-eats deliveries",
                        "doordash rating",
                        "doordash deliveries");
        assertThat(keys).isLessThanOrEqualTo(KEYS_A_MINUTE / 2);
    }

    private void write(FxRobot robot, String text) {
        keys += text.length();
        robot.write(text);
    }

    private void type(FxRobot robot, KeyCode key) {
        keys++;
        robot.type(key);
    }

    private void chord(FxRobot robot, KeyCode... held) {
        keys += held.length;
        robot.push(held);
    }
}

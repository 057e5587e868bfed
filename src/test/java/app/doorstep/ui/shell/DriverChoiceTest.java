package app.doorstep.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.Screen;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Files that hold several drivers, and those whose ratings have no days: what the screens show of them.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by @Start
class DriverChoiceTest {
    private WholeWindow window;
    private Path folder;

    @Start
    void open(Stage stage) throws Exception {
        folder = Files.createTempDirectory("drivers");
        window = WholeWindow.open(stage, folder, Clock.fixed(Instant.parse("2026-03-10T18:00:00Z"), ZoneOffset.UTC));
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    @Test
    void oneOfTheDriversOfAFileCanBeChosen(FxRobot robot) throws Exception {
        var start = take(robot, "figures.csv", """
            Week,Delivery Associate ,Transporter ID,Overall Standing,Overall Score,CDF DPMO,CDF DPMO Tier,CDF DPMO Score,DCR,DCR Tier,DCR Score,POD,POD Tier,POD Score,Packages Delivered
            2026-W09,Ana Ruiz,A1B2C3D4E5F6G,Platinum,92.1,120,Fantastic,100,99.8%,Fantastic,100,99 %,Great,95,412
            2026-W09,Bob Lee,A1B2C3D4E5F6H,Poor,42.1,1120,Poor,10,94.8%,Fair,50,88%,Fair,35,312
            """);
        assertThat(start).isEqualTo("Import 2 rows of figures");
        assertThat(said(robot))
                .contains("2 rows of figures stored · 0 there already · 0 rejected", "Show the Overview");
        go(robot, Screen.OVERVIEW);
        window.picture(robot, "drivers-all");
        assertThat(said(robot)).contains("Figures of 2 drivers are kept: choose one above.");

        var picker = robot.from(window.scene().getRoot()).lookup("#pick-driver").<MenuButton>query();
        assertThat(picker.getItems())
                .extracting(MenuItem::getText)
                .containsExactly("All drivers", "Ana Ruiz (A1B2C3D4E5F6G)", "Bob Lee (A1B2C3D4E5F6H)");
        robot.interact(() -> picker.getItems().get(2).fire());
        window.picture(robot, "drivers-one");
        assertThat(said(robot)).contains("Poor").doesNotContain("Platinum", "clear of Poor");
    }

    @Test
    void anAppWhoseFilesHoldNegativeFeedbackAloneSaysSo(FxRobot robot) throws Exception {
        take(robot, "negative.csv", """
            Delivery Group ID,Delivery Associate,Delivery Associate Name,DA Mishandled Package,DA was Unprofessional,DA did not follow my delivery instructions,Delivered to Wrong Address,Never Received Delivery,Received Wrong Item,Feedback Details,Tracking ID,Delivery Date
            g1,A1B2C3D4E5F6G,Ana Ruiz,1,0,0,0,0,0,Driver threw package,TBA000000000001,2026-03-02 14:05:11
            """);
        go(robot, Screen.OVERVIEW);
        assertThat(said(robot))
                .contains("Only negative ones are entered, so no average.")
                .doesNotContain("Picked by you, so no average.");
    }

    @Test
    void nobodyIsAskedForADriverWhereThereIsOneAtMost(FxRobot robot) throws Exception {
        take(robot, "one.csv", "date,platform,stars,driver\n2026-03-02,lyft,5,Ana\n");
        go(robot, Screen.OVERVIEW);
        assertThat(robot.lookup("#pick-driver").queryAllAs(MenuButton.class)).noneMatch(MenuButton::isVisible);
    }

    @Test
    void allRatingsWithoutDaysStandOnTheCardOfTheirApp(FxRobot robot) throws Exception {
        take(robot, "driver_lifetime_ratings_received-0.csv", "five_star_rating\n5\n5\n4\n1\n");
        go(robot, Screen.OVERVIEW);
        window.picture(robot, "without-days");
        assertThat(said(robot)).contains("ratings in all", "Our mean of these: 3.75. A trend needs days.");
    }

    /// What the button said that stored it.
    private String take(FxRobot robot, String name, String text) throws Exception {
        var file = Files.writeString(folder.resolve(name), text);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-03-10T09:00:00Z")));
        robot.interact(() -> window.shell().go(new Destination.Files(List.of(file))));
        robot.lookup("#answer-2026-03-10").tryQuery().ifPresent(_ -> fire(robot, "#answer-2026-03-10"));
        var start = robot.lookup("#start-import").<Button>query().getText();
        fire(robot, "#start-import");
        robot.interact(() -> window.shell().readFacts());
        return start;
    }

    private static void fire(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).<Button>query().fire());
    }

    private void go(FxRobot robot, String screen) {
        robot.interact(() -> window.shell().go(new Destination.To(screen)));
    }

    private Set<String> said(FxRobot robot) {
        return robot
                .from(window.scene().getRoot())
                .lookup((Node node) -> node instanceof Labeled)
                .queryAllAs(Labeled.class)
                .stream()
                .map(Labeled::getText)
                .collect(Collectors.toSet());
    }
}

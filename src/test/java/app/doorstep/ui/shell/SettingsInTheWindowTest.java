package app.doorstep.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.Factor;
import app.doorstep.domain.FactorWord;
import app.doorstep.domain.FeedbackQuery;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Polarity;
import app.doorstep.importing.ReadingChoices;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.Screen;
import app.doorstep.workbench.ImportRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Every tab of the settings, and what is deleted for good.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by @Start
class SettingsInTheWindowTest {
    private WholeWindow window;

    @Start
    void open(Stage stage) throws Exception {
        var folder = Files.createTempDirectory("settings");
        window = WholeWindow.open(stage, folder, Clock.fixed(Instant.parse("2026-03-08T18:00:00Z"), ZoneOffset.UTC));
        var file = Files.writeString(folder.resolve("ratings.csv"), """
            date,platform,id,stars,comment,customer
            2026-03-02,uber-eats,A1,1,Left it in the rain,Dana Vexil
            2026-03-03,uber-eats,A2,5,Very kind,Ash
            2026-03-04,doordash,A3,4,Quick,Dana Vexil
            """);
        window.workbench().imports().run(ImportRequest.of(file), (_, _) -> true);
        var table = Files.writeString(folder.resolve("round.csv"), "Wann;Punkte\n2026-03-02;4\n");
        window.workbench()
                .presets()
                .save(
                        "Round",
                        new ImportRequest(
                                List.of(table),
                                ReadingChoices.NONE.withRole("Wann", "date").withRole("Punkte", "stars"),
                                Platform.DOORDASH,
                                null,
                                null,
                                true,
                                true));
        window.workbench().safety().backup(null);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    @Test
    void everyTabIsThereAndShowsWhatItIsAbout(FxRobot robot) {
        robot.interact(() -> window.shell().go(new Destination.To(Screen.SETTINGS)));
        for (var tab : List.of("apps", "look", "policies", "presets", "words", "backups", "privacy", "folder")) {
            tab(robot, tab);
            window.picture(robot, "settings-" + tab);
        }
        tab(robot, "policies");
        robot.interact(() -> robot.lookup("#policy-copy").<Button>query().fire());
        window.picture(robot, "settings-policy-own");
        assertThat(robot.lookup("#policy-sampled").tryQuery()).isPresent();
        tab(robot, "presets");
        assertThat(robot.lookup("Round").tryQuery()).isPresent();
    }

    @Test
    void aPolicysHistoryNamesItsAppAndTheDaysBeforeEachSample(FxRobot robot) {
        robot.interact(() -> window.shell().go(new Destination.To(Screen.SETTINGS)));
        tab(robot, "policies");
        var said = robot.from(robot.lookup("#policy-history").<Node>query()).lookup(".label").<Label>queryAll().stream()
                .map(Label::getText)
                .limit(5)
                .toList();
        assertThat(said)
                .containsExactly("As Flex would have shown it", "Mar 8, 2026", "–", "0 ratings", "Feb 6 to Mar 7");
    }

    @Test
    void whatAnAppsReasonWordMeansIsSaidAndForgotten(FxRobot robot) throws Exception {
        robot.interact(() -> window.shell().go(new Destination.To(Screen.SETTINGS)));
        tab(robot, "apps");
        robot.interact(() -> robot.lookup("#settings-reason").<TextField>query().setText("Order mixup"));
        robot.interact(() -> robot.lookup("#settings-reason-means").<MenuButton>query().getItems().stream()
                .filter(item -> "reason-care-complaint".equals(item.getId()))
                .forEach(MenuItem::fire));
        window.picture(robot, "settings-reason");
        var app = window.workbench().apps().all().getFirst().platform();
        assertThat(window.workbench().checkins().guide(app).reasons())
                .containsExactly(new FactorWord(app, "Order mixup", Factor.CARE, Polarity.COMPLAINT));

        robot.interact(() -> robot.from(robot.lookup("#settings-reasons").<Node>query())
                .lookup((Node node) -> node instanceof Button)
                .<Button>query()
                .fire());
        assertThat(window.workbench().checkins().guide(app).reasons()).isEmpty();
        window.workbench().log().undo();
        assertThat(window.workbench().checkins().guide(app).reasons()).hasSize(1);
    }

    @Test
    void aCustomerIsDeletedOnlyAfterTheNameWasTypedAgain(FxRobot robot) throws Exception {
        robot.interact(() -> window.shell().go(new Destination.To(Screen.SETTINGS)));
        tab(robot, "privacy");
        robot.interact(() -> robot.lookup("#forget-name").<TextField>query().setText("dana vexil"));
        javafx.application.Platform.runLater(
                () -> robot.lookup("#forget-customer").<Button>query().fire());
        WaitForAsyncUtils.waitForFxEvents();
        picture(robot, "settings-forget-customer");
        var action = action(robot);
        assertThat(action.isDisabled()).isTrue();
        robot.interact(() -> robot.lookup("#forget-word").<TextField>query().setText("Dana Vexil"));
        assertThat(action.isDisabled()).isFalse();
        robot.interact(() -> robot.lookup("#forget-backups").<CheckBox>query().fire());
        robot.interact(() -> ((Button) action).fire());

        assertThat(window.workbench().log().find(FeedbackQuery.ALL))
                .extracting(feedback -> feedback.words().customer())
                .containsExactly("Ash");
        assertThat(window.workbench().privacy().plan("Dana Vexil").isEmpty()).isTrue();
        assertThat(window.workbench().log().undoable())
                .as("nothing brings it back")
                .isEmpty();
    }

    @Test
    void everythingIsDeletedAndTheWindowStartsAnew(FxRobot robot) throws Exception {
        robot.interact(() -> window.shell().go(new Destination.To(Screen.SETTINGS)));
        tab(robot, "privacy");
        javafx.application.Platform.runLater(
                () -> robot.lookup("#forget-everything").<Button>query().fire());
        WaitForAsyncUtils.waitForFxEvents();
        picture(robot, "settings-forget-everything");
        robot.interact(() -> robot.lookup("#forget-word").<TextField>query().setText("everything"));
        robot.interact(() -> ((Button) action(robot)).fire());

        assertThat(window.workbench().log().count(FeedbackQuery.ALL)).isZero();
        assertThat(window.workbench().presets().all()).isEmpty();
        assertThat(window.workbench().safety().backups())
                .as("kept, because nobody ticked them")
                .hasSize(1);
        robot.interact(() -> window.shell().home());
        window.picture(robot, "settings-forgotten");
    }

    private static void tab(FxRobot robot, String id) {
        robot.interact(
                () -> robot.lookup("#settings-tab-" + id).<ToggleButton>query().fire());
    }

    private static Node action(FxRobot robot) {
        var pane = robot.lookup(".dialog-pane").<DialogPane>query();
        return pane.lookupButton(pane.getButtonTypes().stream()
                .filter(type -> type.getButtonData() == ButtonBar.ButtonData.OK_DONE)
                .findFirst()
                .orElse(ButtonType.OK));
    }

    /// The dialog in front.
    private static void picture(FxRobot robot, String name) {
        var wanted = System.getProperty("doorstep.pictures");
        if (wanted != null) {
            robot.interact(() -> {
                var pane = robot.lookup(".dialog-pane").query();
                try {
                    javax.imageio.ImageIO.write(
                            javafx.embed.swing.SwingFXUtils.fromFXImage(pane.snapshot(null, null), null),
                            "png",
                            Path.of(wanted, name + ".png").toFile());
                } catch (java.io.IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
        }
    }
}

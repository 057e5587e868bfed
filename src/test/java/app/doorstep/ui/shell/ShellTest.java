package app.doorstep.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.settings.Settings;
import app.doorstep.settings.SettingsFile;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Background;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.Filter;
import app.doorstep.ui.kit.PeriodChoice;
import app.doorstep.ui.kit.Preferences;
import app.doorstep.ui.kit.Screen;
import app.doorstep.ui.theme.Theme;
import app.doorstep.ui.theme.Typeface;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by @Start
class ShellTest {
    @TempDir
    private static Path folder;

    private final BlankScreen overview = new BlankScreen(Screen.OVERVIEW);
    private final BlankScreen log = new BlankScreen(Screen.LOG);
    private final BlankScreen add = new BlankScreen(Screen.ADD);
    private final ObjectProperty<Theme> system = new SimpleObjectProperty<>(Theme.LIGHT);
    private SettingsFile settings;
    private Frame frame;
    private Scene scene;

    @Start
    void open(Stage stage) throws Exception {
        Typeface.load();
        settings = SettingsFile.open(folder, Clock.systemUTC());
        settings.save(Settings.INITIAL);
        var background = Background.inline();
        frame = new Frame(
                Texts.of(Locale.US), Clock.systemUTC(), background, new Preferences(settings, background), system);
        var shell = new Shell(frame, List.of(add, overview, log), new EmptyNotebook());
        scene = new Scene(shell.node(), 960, 700);
        shell.dress(scene);
        shell.home();
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aClickOnTheRailBringsAScreenToTheFront(FxRobot robot) {
        robot.clickOn("#place-log");

        assertThat(log.told).containsExactly(Filter.START, new Destination.To(Screen.LOG));
        assertThat(robot.lookup("#place-log").<ToggleButton>query().isSelected())
                .isTrue();
        assertThat(robot.lookup("#place-overview").<ToggleButton>query().isSelected())
                .isFalse();
    }

    @Test
    void shortcutsReachEveryScreen(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.CONTROL);
        robot.press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);

        assertThat(log.told).contains(new Destination.To(Screen.LOG));
        assertThat(add.told).contains(new Destination.NewFeedback());
    }

    @Test
    void anotherPeriodIsShownEverywhereAndRemembered(FxRobot robot) {
        var wanted = Filter.START.with(PeriodChoice.LAST_12_WEEKS);
        robot.interact(() -> frame.filter().set(wanted));

        assertThat(overview.told).endsWith(wanted);
        assertThat(settings.current().remembered()).containsEntry("shell.period", "last_12_weeks");
    }

    @Test
    void theSystemsThemeIsFollowedUntilOneIsChosen(FxRobot robot) {
        robot.interact(() -> system.set(Theme.DARK));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(scene.getStylesheets()).isEqualTo(Theme.DARK.stylesheets());

        robot.interact(() -> frame.preferences().change(now -> now.withTheme(Settings.Theme.LIGHT)));
        assertThat(scene.getStylesheets()).isEqualTo(Theme.LIGHT.stylesheets());
        assertThat(settings.current().theme()).isEqualTo(Settings.Theme.LIGHT);
    }

    @Test
    void aNarrowWindowKeepsTheIconsAlone(FxRobot robot) {
        assertThat(robot.lookup("#place-log").<ToggleButton>query().getWidth()).isLessThan(60);
        assertThat(robot.lookup("#place-log").<ToggleButton>query().getAccessibleText())
                .isEqualTo("Doorstep");
    }

    @Test
    void thePaletteFindsAnActionByItsWordsAndDoesIt(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        var field = robot.lookup("#palette-field").<TextField>query();
        assertThat(field.isFocused()).isTrue();
        robot.interact(() -> field.setText("dark"));
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(settings.current().theme()).isEqualTo(Settings.Theme.DARK);
        assertThat(field.getParent().isVisible()).isFalse();
    }

    @Test
    void withNothingDoneThereIsNothingToUndoOrDoAgain(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z).release(KeyCode.Z, KeyCode.SHIFT, KeyCode.CONTROL);
        assertThat(robot.lookup("There is nothing to do again.").tryQuery()).isPresent();
    }
}

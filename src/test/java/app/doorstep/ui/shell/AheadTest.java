package app.doorstep.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.settings.SettingsFile;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Background;
import app.doorstep.ui.kit.Filter;
import app.doorstep.ui.kit.Preferences;
import app.doorstep.ui.kit.Screen;
import app.doorstep.ui.kit.ScreenView;
import app.doorstep.ui.theme.Theme;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by @Start
class AheadTest {
    /// More than all screens have.
    private static final int STEPS = 40;

    @TempDir
    private static Path folder;

    private final BlankScreen overview = new BlankScreen(Screen.OVERVIEW);
    private final BlankScreen log = new BlankScreen(Screen.LOG);
    private final BlankScreen tips = new BlankScreen(Screen.TIPS);
    private final Map<Screen, ScreenView> open = new HashMap<>();
    private final ArrayDeque<Runnable> work = new ArrayDeque<>();
    private final StackPane front = new StackPane();
    private Background background;
    private Ahead ahead;

    @Start
    void show(Stage stage) throws Exception {
        background = Background.on(work::add, Runnable::run);
        var frame = new Frame(
                Texts.of(Locale.US),
                Clock.systemUTC(),
                background,
                new Preferences(SettingsFile.open(folder, Clock.systemUTC()), background),
                new SimpleObjectProperty<>(Theme.LIGHT));
        ahead = new Ahead(frame, front, screen -> open.computeIfAbsent(screen, one -> one.open(frame)));
        stage.setScene(new Scene(new StackPane(ahead, front), 600, 400));
        open.put(overview, overview.open(frame));
        front.getChildren().setAll(open.get(overview).node());
        stage.show();
        ahead.plan(List.of(overview, log, tips));
    }

    @Test
    void screensAreMadeReadyUnseenWhileTheWindowIsLeftAlone(FxRobot robot) {
        tick(robot, Ahead.ALONE + STEPS);

        assertThat(List.of(overview.told, log.told, tips.told))
                .containsExactly(List.of(), List.of(Filter.START), List.of(Filter.START));
        assertThat(front.getChildren()).hasSize(1);
        assertThat(ahead.getChildren()).isEmpty();
        assertThat(ahead.isVisible()).isFalse();
    }

    @Test
    void nothingIsOpenedWhileTheDriverTypes(FxRobot robot) {
        for (int key = 0; key < STEPS; key++) {
            tick(robot, Ahead.ALONE - 1);
            robot.press(KeyCode.A).release(KeyCode.A);
        }

        assertThat(open).containsOnlyKeys(overview);
    }

    @Test
    void nothingIsOpenedWhileTheBackgroundIsAtWork(FxRobot robot) {
        robot.interact(() -> background.run(_ -> 1, _ -> {}, _ -> {}));
        tick(robot, Ahead.ALONE + STEPS);
        assertThat(open).containsOnlyKeys(overview);

        robot.interact(() -> work.remove().run());
        tick(robot, STEPS);
        assertThat(open).containsOnlyKeys(overview, log, tips);
    }

    private void tick(FxRobot robot, int times) {
        robot.interact(() -> {
            for (int tick = 0; tick < times; tick++) {
                ahead.tick();
            }
        });
    }
}

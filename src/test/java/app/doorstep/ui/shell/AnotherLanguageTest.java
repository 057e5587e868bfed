package app.doorstep.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.settings.Settings;
import app.doorstep.settings.SettingsFile;
import app.doorstep.text.Languages;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Background;
import app.doorstep.ui.theme.Typeface;
import app.doorstep.workbench.Workbench;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A driver chooses another language: it is remembered, said and offered to hold at once; the same window then speaks
/// it, on the same notebook.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by @Start
class AnotherLanguageTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T11:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private static Path folder;

    private Stage stage;
    private Workbench notebook;
    private MainWindow window;

    @Start
    void open(Stage given) throws Exception {
        Typeface.load();
        stage = given;
        open(context());
    }

    private void open(AppContext context) {
        window = new MainWindow(stage, context, Background.inline());
        window.setAgain(() -> {
            try {
                open(context.again().open());
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
    }

    /// On the notebook as its settings want it.
    private AppContext context() throws Exception {
        var texts = Texts.of(Languages.chosen(SettingsFile.language(folder), Locale.US));
        var opened = Workbench.open(folder, CLOCK, texts, () -> Settings.INITIAL);
        notebook = opened;
        return new AppContext(
                new WorkbenchFacts(opened),
                SettingsFile.open(folder, CLOCK),
                texts,
                CLOCK,
                Screens.all(opened),
                List.of(),
                () -> {
                    throw new AssertionError("nobody asked for the sample year");
                },
                () -> {
                    opened.close();
                    return context();
                });
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
        notebook.close();
    }

    @Test
    void theWindowSpeaksItOnceOpenedAgain(FxRobot robot) {
        press(robot, "#first-skip");
        press(robot, "#place-settings");
        press(robot, "#settings-tab-look");
        var before = scene();
        assertThat(words()).contains("Language");
        robot.interact(() -> button("Español").fire());
        assertThat(words()).contains("This holds once Doorstep is opened again.");
        press(robot, "#settings-language-again");

        assertThat(scene()).isNotSameAs(before);
        assertThat(SettingsFile.language(folder)).isEqualTo("es");
        assertThat(words()).as("Settings, where the driver was").contains("Qué te da Flex");
    }

    private Scene scene() {
        return stage.getScene();
    }

    private void press(FxRobot robot, String id) {
        robot.interact(() -> ((ButtonBase) scene().lookup(id)).fire());
    }

    private ButtonBase button(String words) {
        return scene().getRoot().lookupAll(".toggle-button").stream()
                .map(ButtonBase.class::cast)
                .filter(button -> words.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    private Set<String> words() {
        return scene().getRoot().lookupAll(".label").stream()
                .filter(Node::isVisible)
                .map(label -> ((Labeled) label).getText())
                .collect(Collectors.toSet());
    }
}

package app.doorstep.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Coverage;
import app.doorstep.domain.Entry;
import app.doorstep.domain.Occasion;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Verdict;
import app.doorstep.domain.Words;
import app.doorstep.settings.Settings;
import app.doorstep.settings.SettingsFile;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Background;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.Preferences;
import app.doorstep.ui.theme.Theme;
import app.doorstep.ui.theme.Typeface;
import app.doorstep.workbench.Workbench;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/// Walks all screens as a screen reader does: whatever can have the focus says what it is.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by @Start
class SpokenScreensTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-08T17:00:00Z"), ZoneOffset.UTC);
    private static final Platform ROUND = Platform.named("Parcel round");

    @TempDir
    private static Path folder;

    private Workbench workbench;
    private Shell shell;
    private Scene scene;

    @Start
    void open(Stage stage) throws Exception {
        Typeface.load();
        var texts = Texts.of(Locale.US);
        workbench = Workbench.open(folder.resolve("notebook"), CLOCK, texts, () -> Settings.INITIAL);
        for (int day = 0; day < 60; day++) {
            add(LocalDate.of(2026, 1, 8).plusDays(day), day % 9 == 0 ? 1 : 5);
        }
        var start = AppProfile.shipped(ROUND);
        workbench
                .apps()
                .save(new AppProfile(
                        ROUND, "Parcel round", start.channel(), false, Coverage.COMPLETE, start.policy(), null));
        var background = Background.inline();
        var frame = new Frame(
                texts,
                CLOCK,
                background,
                new Preferences(SettingsFile.open(folder, CLOCK), background),
                new SimpleObjectProperty<>(Theme.LIGHT));
        shell = new Shell(frame, Screens.all(workbench), new WorkbenchFacts(workbench));
        scene = new Scene(shell.node(), 1366, 768);
        shell.dress(scene);
        shell.readFacts();
        stage.setScene(scene);
        stage.show();
    }

    @Stop
    void close() {
        shell.close();
        workbench.close();
    }

    @Test
    void whateverCanHaveTheFocusSaysWhatItIs(FxRobot robot) {
        var silent = new ArrayList<String>();
        for (var screen : WholeWindow.SCREENS) {
            robot.interact(() -> {
                shell.go(new Destination.To(screen));
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            });
            robot.interact(() -> walk(scene.getRoot(), screen, silent));
        }
        assertThat(silent).isEmpty();
    }

    private static void walk(Node node, String screen, List<String> silent) {
        if (!node.isVisible()) {
            return;
        }
        if (node.isFocusTraversable() && !isContainer(node) && !speaks(node)) {
            silent.add(screen + ": " + node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, screen, silent));
        }
    }

    private static boolean isContainer(Node node) {
        return node instanceof ScrollPane || node.getStyleClass().contains("scroll-bar");
    }

    static boolean speaks(Node node) {
        var said = node.getAccessibleText();
        if (said != null && !said.isBlank()) {
            return true;
        }
        return switch (node) {
            case Labeled labeled ->
                labeled.getText() != null && !labeled.getText().isBlank();
            case TextInputControl input ->
                input.getPromptText() != null && !input.getPromptText().isBlank();
            default -> false;
        };
    }

    private void add(LocalDate day, int stars) throws Exception {
        workbench
                .log()
                .add(Entry.rating(
                                Occasion.on(ROUND, day),
                                Verdict.stars(stars),
                                Words.comment(stars == 1 ? "Left in the rain, note said porch" : "Right on time"))
                        .withCoverage(Coverage.COMPLETE));
    }
}

package app.doorstep.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Coverage;
import app.doorstep.domain.DayEvent;
import app.doorstep.domain.FigureUnit;
import app.doorstep.domain.Platform;
import app.doorstep.domain.StatedFigure;
import app.doorstep.settings.Settings;
import app.doorstep.settings.SettingsFile;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Background;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.Preferences;
import app.doorstep.ui.kit.Segments;
import app.doorstep.ui.theme.Style;
import app.doorstep.ui.theme.Theme;
import app.doorstep.ui.theme.Typeface;
import app.doorstep.workbench.ImportProgress;
import app.doorstep.workbench.ImportRequest;
import app.doorstep.workbench.SampleYear;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.math.BigDecimal;
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
import javafx.scene.control.ButtonBase;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/// Walks all screens of a full notebook at the sizes people have, in the languages they speak: no word of a control is
/// cut, none reaches out of the
/// window. 911 by 512 is a screen of 1366 by 768 at 150 %.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by @BeforeAll and @Start
class WholeWordsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-08T17:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 8);
    private static final Platform ROUND = Platform.named("Parcel round");

    @TempDir
    private static Path folder;

    private Workbench workbench;
    private Shell shell;
    private Stage stage;
    private Scene scene;

    @BeforeAll
    static void fillTheNotebook() throws Exception {
        var file = folder.resolve("sample.csv");
        SampleYear.write(file, SampleYear.RATINGS, SampleYear.MONTHS, TODAY);
        try (var workbench = notebook(Locale.US)) {
            fill(workbench, file);
        }
    }

    private static Workbench notebook(Locale language) throws Trouble {
        return Workbench.open(folder.resolve("data"), CLOCK, Texts.of(language), () -> Settings.INITIAL);
    }

    private static void fill(Workbench workbench, Path file) throws Trouble {
        workbench.imports().run(ImportRequest.of(file), ImportProgress.NONE);
        var start = AppProfile.shipped(ROUND);
        workbench
                .apps()
                .save(new AppProfile(
                        ROUND,
                        "Parcel round",
                        start.channel(),
                        true,
                        Coverage.COMPLETE,
                        start.policy(),
                        new BigDecimal("4.80")));
        workbench
                .checkins()
                .save(List.of(
                        StatedFigure.standing(Platform.AMAZON_FLEX, TODAY, "delivery quality", "Great"),
                        StatedFigure.standing(Platform.AMAZON_FLEX, TODAY, "reliability", "Fantastic"),
                        StatedFigure.number(
                                Platform.UBER_EATS,
                                TODAY,
                                StatedFigure.OVERALL,
                                BigDecimal.valueOf(96),
                                FigureUnit.PERCENT,
                                "last 100")));
        workbench.events().add(new DayEvent(TODAY.minusDays(10), null, "New van"));
    }

    @Start
    void start(Stage ignored) {
        Typeface.load();
    }

    private void open(Locale language) throws Exception {
        workbench = notebook(language);
        var background = Background.inline();
        var preferences = new Preferences(SettingsFile.open(folder, CLOCK), background);
        var frame =
                new Frame(workbench.texts(), CLOCK, background, preferences, new SimpleObjectProperty<>(Theme.LIGHT));
        shell = new Shell(frame, Screens.all(workbench), new WorkbenchFacts(workbench));
    }

    @Stop
    void close() {
        shell.close();
        workbench.close();
    }

    @ParameterizedTest
    @CsvSource({"911, 512, en-US", "1366, 768, en-US", "911, 512, es-US", "1366, 768, es-US"})
    void everyWordOfEveryControlIsThere(int width, int height, String language, FxRobot robot) {
        robot.interact(() -> {
            open(Locale.forLanguageTag(language));
            // A window of its own: the tests share the first one, and it would keep this size.
            stage = new Stage();
            scene = new Scene(shell.node(), width, height);
            shell.dress(scene);
            shell.readFacts();
            stage.setScene(scene);
            stage.show();
            return shell;
        });
        var cut = new ArrayList<String>();
        for (var screen : Screens.all(workbench)) {
            robot.interact(() -> shell.go(new Destination.To(screen.id())));
            look(robot, screen.id(), cut);
            for (var pose : shell.poses(screen.id())) {
                robot.interact(pose.take());
                look(robot, screen.id() + "-" + pose.name(), cut);
            }
        }
        robot.interact(stage::hide);
        assertThat(cut).isEmpty();
    }

    private void look(FxRobot robot, String name, List<String> cut) {
        robot.interact(() -> {
            for (var i = 0; i < 3; i++) {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            }
        });
        robot.interact(() -> walk(scene.getRoot(), name, cut));
    }

    private void walk(Node node, String screen, List<String> cut) {
        if (!node.isVisible() || isOfTheDriver(node)) {
            return;
        }
        if (node instanceof Labeled labeled && !labeled.getText().isEmpty()) {
            labeled.getChildrenUnmodifiable().stream()
                    .filter(child ->
                            child instanceof Text && child.getStyleClass().contains("text"))
                    .map(child -> ((Text) child).getText())
                    .filter(drawn -> !letters(drawn).equals(letters(labeled.getText())))
                    .forEach(drawn -> cut.add(screen + ": “" + labeled.getText() + "” is drawn as “" + drawn + "”"));
            var holder = labeled.getParent();
            if (holder instanceof Pane
                    && labeled.isManaged()
                    && labeled.getBoundsInParent().getHeight()
                            > holder.getLayoutBounds().getHeight() + 2) {
                cut.add(screen + ": “" + labeled.getText() + "” is higher than its row");
            }
            var place = labeled.localToScene(labeled.getLayoutBounds());
            if (place.getMaxX() > scene.getWidth() + 1 || place.getMinX() < -1) {
                cut.add(screen + ": “" + labeled.getText() + "” reaches out of the window");
            }
        }
        if ((node instanceof ButtonBase || node instanceof Segments<?>)
                && node.isManaged()
                && node.getParent() != null) {
            var room = node.getParent().getLayoutBounds();
            if (node.getBoundsInParent().getMaxX() > room.getMaxX() + 2) {
                cut.add(screen + ": " + node + " reaches out of its place");
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, screen, cut));
        }
    }

    private static String letters(String text) {
        return text.replaceAll("\\s", "");
    }

    /// What people wrote may be cut where it stands in one line: the whole of it is a click away.
    private static boolean isOfTheDriver(Node node) {
        return node instanceof IndexedCell<?>
                || node instanceof TableView<?>
                || node.getStyleClass().contains(Style.MAY_BE_CUT);
    }
}

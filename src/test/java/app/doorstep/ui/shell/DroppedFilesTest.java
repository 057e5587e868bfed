package app.doorstep.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.FeedbackQuery;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.Screen;
import com.sun.glass.ui.Clipboard;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Files dropped on the window, wherever the driver is.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by @Start
class DroppedFilesTest {
    private static final double MIDDLE = 700;

    private WholeWindow window;
    private Path folder;

    @Start
    void open(Stage stage) throws Exception {
        folder = Files.createTempDirectory("dropped");
        window = WholeWindow.open(stage, folder, Clock.fixed(Instant.parse("2026-05-31T18:00:00Z"), ZoneOffset.UTC));
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    @Test
    void severalAtOnceAreTakenOnEveryScreen(FxRobot robot) throws Exception {
        for (var screen : WholeWindow.SCREENS) {
            var files = List.of(ratings(screen + "1.csv", 2), ratings(screen + "2.csv", 3));
            robot.interact(() -> {
                window.shell().go(new Destination.To(screen));
                var drag = new FileDrag(files);
                assertThat(drag.over(MIDDLE, 400)).as("over " + screen).isEqualTo(Clipboard.ACTION_COPY);
                assertThat(drag.drop()).as("on " + screen).isEqualTo(Clipboard.ACTION_COPY);
            });
            assertThat(robot.lookup("#file-1").tryQuery()).as(screen).isPresent();
            assertThat(robot.lookup("#file-2").tryQuery()).as(screen).isPresent();
            robot.interact(() -> robot.lookup("#start-import").<Button>query().fire());
        }
        assertThat(window.workbench().log().count(FeedbackQuery.ALL)).isEqualTo(5L * WholeWindow.SCREENS.size());
    }

    @Test
    void theWindowSaysWhatItWouldTakeAndForgetsItWhenTheyLeave(FxRobot robot) throws Exception {
        var files = List.of(ratings("a.csv", 1));
        robot.interact(() -> {
            window.shell().go(new Destination.To(Screen.LOG));
            var drag = new FileDrag(files);
            drag.over(MIDDLE, 400);
            assertThat(offers(robot)).isTrue();
            drag.leave();
            assertThat(offers(robot)).isFalse();
        });
    }

    @Test
    void nothingIsLeftOverTheDropZoneThatTookThem(FxRobot robot) throws Exception {
        var files = List.of(ratings("a.csv", 1));
        robot.interact(() -> window.shell().go(new Destination.To(Screen.ADD)));
        robot.interact(() -> {
            var zone = robot.lookup(".drop-zone").query();
            var drag = new FileDrag(files);
            drag.over(MIDDLE, 740);
            drag.over(zone);
            assertThat(zone.getStyleClass()).contains("over");
            assertThat(drag.drop()).isEqualTo(Clipboard.ACTION_COPY);
            assertThat(zone.getStyleClass()).doesNotContain("over");
            assertThat(offers(robot)).isFalse();
        });
        assertThat(robot.lookup("#start-import").tryQuery()).isPresent();
    }

    @Test
    void whatIsNoFileIsNotTaken(FxRobot robot) {
        robot.interact(() -> {
            var drag = new FileDrag(List.of());
            assertThat(drag.over(MIDDLE, 400)).isEqualTo(Clipboard.ACTION_NONE);
            assertThat(offers(robot)).isFalse();
        });
    }

    @Test
    void aPictureOpensBesideTheCheckinWhileTheFileBesideItIsRead(FxRobot robot) throws Exception {
        var picture = folder.resolve("standing.png");
        ImageIO.write(new BufferedImage(90, 160, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        var files = List.of(picture, ratings("a.csv", 1));
        robot.interact(() -> {
            window.shell().go(new Destination.To(Screen.TRENDS));
            var drag = new FileDrag(files);
            drag.over(MIDDLE, 400);
            drag.drop();
        });
        window.picture(robot, "dropped-picture-and-file");
        assertThat(robot.lookup("#start-import").tryQuery()).isPresent();
        assertThat(robot.lookup("#pictures").tryQuery()).isPresent();
    }

    @Test
    void aFolderIsRefusedInASentence(FxRobot robot) throws Exception {
        var dropped = Files.createDirectory(folder.resolve("exports"));
        robot.interact(() -> {
            var drag = new FileDrag(List.of(dropped));
            drag.over(MIDDLE, 400);
            drag.drop();
        });
        window.picture(robot, "dropped-folder");
        assertThat(robot.lookup((Node node) -> node instanceof javafx.scene.control.Label label
                                && label.getText().contains("exports"))
                        .tryQuery())
                .isPresent();
    }

    private boolean offers(FxRobot robot) {
        return robot.lookup("#drop").tryQuery().filter(Node::isVisible).isPresent();
    }

    private Path ratings(String name, int count) throws IOException {
        return Files.writeString(
                folder.resolve(name),
                IntStream.range(0, count)
                        .mapToObj(row -> "2026-05-0" + (row + 1) + ",lyft," + name + row + ",5\n")
                        .collect(Collectors.joining("", "date,platform,id,stars\n", "")));
    }
}

package app.doorstep.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.ui.theme.Theme;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.event.EventType;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The thumb beside a hundred thousand rows, upright and lying.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by @Start
class LongThumbTest {
    private ListView<Integer> list;

    @Start
    void open(Stage stage) {
        list = new ListView<>(FXCollections.observableArrayList(
                IntStream.range(0, 100_000).boxed().toList()));
        var scene = new Scene(list, 400, 400);
        scene.getStylesheets().setAll(Theme.LIGHT.stylesheets());
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void theThumbIsLongEnoughToBeCaughtAndStaysWithinItsTrack(FxRobot robot) {
        for (var orientation : Orientation.values()) {
            robot.interact(() -> list.setOrientation(orientation));
            for (var row : new int[] {0, 50_000, 99_999}) {
                robot.interact(() -> {
                    list.scrollTo(row);
                    list.layout();
                });
                robot.interact(() -> list.layout());
                var thumb = thumb(robot, orientation);
                var bounds = thumb.getBoundsInParent();
                var bar = (ScrollBar) thumb.getParent();
                var upright = orientation == Orientation.VERTICAL;
                assertThat(upright ? bounds.getHeight() : bounds.getWidth())
                        .as("%s at %d", orientation, row)
                        .isGreaterThanOrEqualTo(LongThumb.LEAST);
                assertThat(upright ? bounds.getMinY() : bounds.getMinX()).isGreaterThanOrEqualTo(0);
                assertThat(upright ? bounds.getMaxY() : bounds.getMaxX())
                        .isLessThanOrEqualTo((upright ? bar.getHeight() : bar.getWidth()) + 0.5);
            }
        }
    }

    @Test
    void draggedToTheEndOfTheTrackItShowsTheLastRow(FxRobot robot) {
        var thumb = thumb(robot, Orientation.VERTICAL);
        robot.interact(() -> {
            thumb.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, 4));
            thumb.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, 404));
        });
        var bar = (ScrollBar) thumb.getParent();
        assertThat(bar.getValue()).isEqualTo(bar.getMax());
        assertThat(robot.lookup("99999").tryQuery()).isPresent();
    }

    private static MouseEvent mouse(EventType<MouseEvent> type, double y) {
        return new MouseEvent(
                type,
                4,
                y,
                4,
                y,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                null);
    }

    private static Region thumb(FxRobot robot, Orientation orientation) {
        return robot.lookup(".scroll-bar").queryAllAs(ScrollBar.class).stream()
                .filter(bar -> bar.isVisible() && bar.getOrientation() == orientation)
                .map(bar -> (Region) bar.lookup(".thumb"))
                .findFirst()
                .orElseThrow();
    }
}

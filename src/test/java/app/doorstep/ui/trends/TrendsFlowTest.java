package app.doorstep.ui.trends;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.DayEvent;
import app.doorstep.domain.FigureUnit;
import app.doorstep.domain.Platform;
import app.doorstep.domain.StatedFigure;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.Filter;
import app.doorstep.ui.kit.OnStage;
import app.doorstep.ui.kit.PeriodChoice;
import app.doorstep.ui.kit.PlainContext;
import app.doorstep.workbench.Workbench;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by @Start
class TrendsFlowTest {
    @TempDir
    private static Path folder;

    private Workbench workbench;
    private PlainContext context;
    private TrendsView view;

    @Start
    void open(Stage stage) throws Exception {
        // What one test chooses would be remembered for the next.
        var own = Files.createTempDirectory(folder, "trends");
        context = new PlainContext(own, TrendsViewModelTest.CLOCK);
        workbench = TrendsViewModelTest.open(own);
        view = new TrendsView(new TrendsViewModel(workbench, context), context);
        OnStage.show(stage, view, Filter.START.with(PeriodChoice.LAST_12_WEEKS), 1166, 740);
    }

    @Stop
    void close() {
        view.close();
        workbench.close();
    }

    @Test
    void theTableHasTheChartsPointsAndOpensTheirRatings(FxRobot robot) {
        robot.clickOn("#trends-overall");
        robot.clickOn("#trends-as-table");
        var table = robot.lookup("#trends-table").<TableView<FactorRows.Row>>query();
        assertThat(table.getItems())
                .filteredOn(row -> row.point() != null)
                .extracting(FactorRows.Row::ratings)
                .containsExactly("1", "7", "5", "3");

        robot.interact(() -> {
            table.getSelectionModel().select(0);
            table.requestFocus();
        });
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(context.went).singleElement().isInstanceOf(Destination.TheseInLog.class);
    }

    @Test
    void theTableHoldsTheBarsTheAppsOwnWordAndTheEventsToo(FxRobot robot) throws Exception {
        var day = LocalDate.of(2026, 3, 5);
        workbench
                .checkins()
                .save(List.of(StatedFigure.number(
                        Platform.named("Parcel round"),
                        day,
                        StatedFigure.OVERALL,
                        new BigDecimal("4.93"),
                        FigureUnit.STARS,
                        "last 500")));
        workbench.events().add(new DayEvent(day, null, "New van"));
        robot.interact(() -> view.show(Filter.START));
        robot.clickOn("#trends-overall");
        robot.clickOn("#trends-as-table");
        var table = robot.lookup("#trends-table").<TableView<FactorRows.Row>>query();
        assertThat(table.getItems())
                .filteredOn(row -> row.point() == null)
                .extracting(
                        row -> row.what() + " " + row.from() + " " + row.ratings() + row.mean() + " " + row.source())
                .containsExactly(
                        "all ratings 2026-02-01 1 ",
                        "all ratings 2026-02-08 3 ",
                        "all ratings 2026-02-15 0 ",
                        "all ratings 2026-02-22 0 ",
                        "all ratings 2026-03-01 0 ",
                        "all ratings 2026-03-08 0 ",
                        "Rating (last 500) 2026-03-05 4.93 the app says",
                        "New van 2026-03-05  your event");
    }

    @Test
    void thePointerReadsAPointAndAClickOpensWhatLiesBehindIt(FxRobot robot) {
        robot.clickOn("#trends-overall");
        robot.moveTo(at(robot, 0.5, 0.2)).moveBy(1, 0);
        var readout = robot.lookup(".chart-readout").queryLabeled();
        assertThat(readout.isVisible()).isTrue();
        assertThat(readout.getText()).contains("rating");

        robot.clickOn(at(robot, 0.5, 0.2));
        assertThat(context.went).singleElement().isInstanceOf(Destination.TheseInLog.class);
        robot.moveTo("#trends-as-table");
        assertThat(readout.isVisible()).isFalse();
    }

    @Test
    void aDraggedStretchIsShownAloneUntilAllIsWantedAgain(FxRobot robot) {
        robot.clickOn("#trends-overall");
        robot.drag(at(robot, 0.35, 0.3)).dropTo(at(robot, 0.95, 0.3));
        assertThat(robot.lookup("#trends-zoom-all").tryQuery()).isPresent();
        assertThat(context.went).isEmpty();

        robot.clickOn("#trends-zoom-all");
        assertThat(robot.lookup("#trends-zoom-all").tryQuery()).isEmpty();
    }

    @Test
    void theWheelZoomsWithControlOnly(FxRobot robot) {
        robot.clickOn("#trends-overall");
        robot.interact(() -> wheel(robot, false));
        assertThat(robot.lookup("#trends-zoom-all").tryQuery()).isEmpty();

        robot.interact(() -> wheel(robot, true));
        assertThat(robot.lookup("#trends-zoom-all").tryQuery()).isPresent();
    }

    private static void wheel(FxRobot robot, boolean control) {
        var chart = robot.lookup("#trends-chart").query();
        var middle = chart.getBoundsInLocal().getWidth() / 2;
        chart.fireEvent(new ScrollEvent(
                ScrollEvent.SCROLL,
                middle,
                80,
                middle,
                80,
                false,
                control,
                false,
                control,
                false,
                false,
                0,
                40,
                0,
                40,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null));
    }

    @Test
    void arrowsReadThePointsAndEnterOpensThem(FxRobot robot) {
        robot.clickOn("#trends-overall");
        robot.interact(() -> robot.lookup("#trends-chart").query().requestFocus());
        robot.type(KeyCode.END).type(KeyCode.LEFT).type(KeyCode.RIGHT);
        assertThat(robot.lookup(".chart-readout").queryLabeled().isVisible()).isTrue();
        // To a screen reader the step is the item of the chart in which the focus is.
        var item =
                (Node) robot.lookup("#trends-chart").query().queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
        assertThat(item.queryAccessibleAttribute(AccessibleAttribute.FOCUSED)).isEqualTo(true);
        assertThat(item.getAccessibleText())
                .isEqualTo(robot.lookup("#trends-chart").query().getAccessibleText());
        assertThat(robot.lookup("#trends-chart").query().getAccessibleText())
                .isEqualTo(
                        robot.lookup(".chart-readout").queryLabeled().getText().replace('\n', ' '));

        robot.type(KeyCode.ENTER);
        assertThat(context.went).singleElement().isInstanceOf(Destination.TheseInLog.class);
    }

    /// A place on the plot of the chart, which leaves room at the right for its labels.
    private static Point2D at(FxRobot robot, double across, double down) {
        var chart = robot.lookup("#trends-chart").query();
        var bounds = chart.localToScreen(chart.getBoundsInLocal());
        return new Point2D(
                bounds.getMinX() + 40 + across * (bounds.getWidth() - 220),
                bounds.getMinY() + down * bounds.getHeight());
    }
}

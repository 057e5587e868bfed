package app.doorstep.ui.trends;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.analysis.TrendPoint;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.Filter;
import app.doorstep.ui.kit.PeriodChoice;
import app.doorstep.ui.kit.PlainContext;
import app.doorstep.ui.theme.Theme;
import app.doorstep.ui.theme.Typeface;
import app.doorstep.workbench.Workbench;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
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
        Typeface.load();
        context = new PlainContext(folder, TrendsViewModelTest.CLOCK);
        workbench = TrendsViewModelTest.open(folder.resolve("data"));
        view = new TrendsView(new TrendsViewModel(workbench, context), context);
        var scene = new Scene(view.node(), 1166, 740);
        scene.getStylesheets().setAll(Theme.LIGHT.stylesheets());
        view.show(Filter.START.with(PeriodChoice.LAST_12_WEEKS));
        stage.setScene(scene);
        stage.show();
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
        var table = robot.lookup("#trends-table").<TableView<TrendPoint>>query();
        assertThat(table.getItems()).extracting(TrendPoint::n).containsExactly(1, 7, 5, 3);

        robot.interact(() -> {
            table.getSelectionModel().select(0);
            table.requestFocus();
        });
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(context.went).singleElement().isInstanceOf(Destination.TheseInLog.class);
    }
}

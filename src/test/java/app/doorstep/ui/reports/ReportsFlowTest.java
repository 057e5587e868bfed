package app.doorstep.ui.reports;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.ui.kit.Filter;
import app.doorstep.ui.kit.OnStage;
import app.doorstep.ui.kit.PlainContext;
import java.nio.file.Path;
import java.time.YearMonth;
import javafx.scene.control.CheckBox;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/// Another month and other sections, by mouse.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by @Start
class ReportsFlowTest {
    @TempDir
    private static Path folder;

    private ReportsNotebook notebook;
    private ReportsViewModel model;
    private ReportsView view;

    @Start
    void open(Stage stage) throws Exception {
        notebook = new ReportsNotebook(folder.resolve("notebook"));
        var context = new PlainContext(folder, ReportsNotebook.CLOCK);
        model = new ReportsViewModel(notebook.workbench, context, ReportsNotebook.none());
        view = new ReportsView(model, context);
        OnStage.show(stage, view, Filter.START, 990, 900);
    }

    @Stop
    void close() {
        view.close();
        notebook.close();
    }

    @Test
    void anotherMonthAndFewerSectionsMakeAnotherPrint(FxRobot robot) {
        assertThat(robot.lookup(node -> node instanceof ImageView).queryAll()).isNotEmpty();
        robot.clickOn("Print");
        assertThat(robot.lookup("No printer is set up here; save it as PDF instead.")
                        .tryQuery())
                .isPresent();

        var before = model.printProperty().get().orElseThrow();
        robot.clickOn("January 2026");
        assertThat(model.monthProperty().get()).contains(YearMonth.of(2026, 1));
        robot.clickOn("#section-tips");
        assertThat(robot.lookup("#section-tips").<CheckBox>query().isSelected()).isFalse();
        robot.clickOn("#show-names");
        assertThat(model.showNames()).isTrue();
        assertThat(model.printProperty().get().orElseThrow()).isNotEqualTo(before);
    }
}

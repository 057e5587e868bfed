package app.doorstep.ui.reports;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.ui.kit.Filter;
import app.doorstep.ui.kit.PlainContext;
import app.doorstep.ui.theme.Theme;
import app.doorstep.ui.theme.Typeface;
import java.nio.file.Path;
import java.time.YearMonth;
import javafx.application.Application;
import javafx.scene.Scene;
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
        Typeface.load();
        Application.setUserAgentStylesheet(Theme.LIGHT.userAgentStylesheet());
        notebook = new ReportsNotebook(folder.resolve("notebook"));
        var context = new PlainContext(folder, ReportsNotebook.CLOCK);
        model = new ReportsViewModel(notebook.workbench, context, ReportsNotebook.none());
        view = new ReportsView(model, context);
        var scene = new Scene(view.node(), 990, 900);
        scene.getStylesheets().setAll(Theme.LIGHT.stylesheets());
        stage.setScene(scene);
        stage.show();
        view.show(Filter.START);
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

package app.doorstep.ui.tips;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.Filter;
import app.doorstep.ui.kit.OnStage;
import app.doorstep.ui.kit.PlainContext;
import app.doorstep.workbench.Workbench;
import java.nio.file.Path;
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
class TipsFlowTest {
    @TempDir
    private static Path folder;

    private Workbench workbench;
    private PlainContext context;
    private TipsView view;

    @Start
    void open(Stage stage) throws Exception {
        context = new PlainContext(folder, TipsNotebook.CLOCK);
        workbench = TipsNotebook.open(folder.resolve("data"));
        view = new TipsView(new TipsViewModel(workbench, context), context);
        OnStage.show(stage, view, Filter.START, 1166, 740);
    }

    @Stop
    void close() {
        view.close();
        workbench.close();
    }

    @Test
    void theRatingsBehindATipAreOneClickAway(FxRobot robot) {
        robot.clickOn("#tip-care");
        assertThat(context.went)
                .singleElement()
                .isInstanceOfSatisfying(
                        Destination.TheseInLog.class,
                        these -> assertThat(these.feedback()).hasSize(5));
    }
}

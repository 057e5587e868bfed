package app.doorstep.ui.shell;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

/// A test that looks at the whole window on the sample year, opened anew for each of its methods. TestFX finds
/// its own `@Start` in the class of the test alone, so this opens the window on the stage that TestFX has made.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set before each
abstract class SampleYearWindow {
    WholeWindow window;

    @BeforeEach
    void open(FxRobot robot) {
        var stage = FxToolkit.toolkitContext().getRegisteredStage();
        robot.interact(() -> {
            window = WholeWindow.ofSampleYear(stage);
            return window;
        });
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }
}

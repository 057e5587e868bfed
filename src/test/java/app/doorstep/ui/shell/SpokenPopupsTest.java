package app.doorstep.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Every screen of the sample year in every pose, with all that it opens: menus, choices, calendars, context menus and
/// tooltips, as a screen reader has them; and the palette.
class SpokenPopupsTest extends SampleYearWindow {
    /// A popup at the rim of the headless screen is drawn beyond its end, which fails without harm.
    @BeforeEach
    void letTheRimBe() {
        WaitForAsyncUtils.autoCheckException = false;
    }

    @AfterEach
    void mindAgain() {
        WaitForAsyncUtils.clearExceptions();
        WaitForAsyncUtils.autoCheckException = true;
    }

    @Test
    void whateverOpensSaysWhatItIs(FxRobot robot) {
        var opened = new OpenedWindows(robot, window.scene().getWindow());
        window.visit(robot, opened::look);
        robot.interact(() -> window.shell().palette());
        opened.look("palette");

        assertThat(opened.wrong()).isEmpty();
        assertThat(opened.opened()).hasSizeGreaterThan(30);
    }
}

package app.doorstep.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.ui.kit.Destination;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class NothingStaysBehindTest extends SampleYearWindow {
    /// What is loaded and kept once is there by then.
    private static final int FIRST = 3;

    private static final int MORE = 12;
    /// A chart of one screen that stayed behind on each tour would be 24 MB. Seen: less than 2 over fifty tours.
    private static final long BYTES = 8_000_000;

    @Test
    void goingRoundTheScreensAgainAndAgainNeedsNoMoreMemory(FxRobot robot) throws Exception {
        tour(robot, FIRST);
        var before = used();

        tour(robot, MORE);

        assertThat(used() - before).isLessThan(BYTES);
    }

    private void tour(FxRobot robot, int times) {
        for (int tour = 0; tour < times; tour++) {
            for (var screen : WholeWindow.SCREENS) {
                robot.interact(() -> window.shell().go(new Destination.To(screen)));
            }
        }
    }

    /// What is left when all garbage is gone, which takes more than one look where something is cleaned up in turn.
    private static long used() throws InterruptedException {
        for (int look = 0; look < 3; look++) {
            System.gc();
            Thread.sleep(50);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}

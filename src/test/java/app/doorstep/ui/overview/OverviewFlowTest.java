package app.doorstep.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.Coverage;
import app.doorstep.domain.Entry;
import app.doorstep.domain.Occasion;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Verdict;
import app.doorstep.domain.Words;
import app.doorstep.settings.Settings;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.Filter;
import app.doorstep.ui.kit.OnStage;
import app.doorstep.ui.kit.PlainContext;
import app.doorstep.ui.kit.Screen;
import app.doorstep.workbench.Workbench;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
class OverviewFlowTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-08T15:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate FIRST = LocalDate.of(2026, 2, 10);

    @TempDir
    private static Path folder;

    private Workbench workbench;
    private PlainContext context;
    private OverviewView view;
    private long newestComplaint;

    @Start
    void open(Stage stage) throws Exception {
        var own = Files.createTempDirectory(folder, "overview");
        context = new PlainContext(own, CLOCK);
        workbench = Workbench.open(own, CLOCK, context.texts(), () -> Settings.INITIAL);
        for (int i = 0; i < 25; i++) {
            add(FIRST.plusDays(i), 5, "Very friendly and polite");
        }
        for (int i = 20; i < 25; i++) {
            newestComplaint = add(FIRST.plusDays(i), 1, "Box was crushed");
        }
        view = new OverviewView(new OverviewViewModel(workbench, context), context);
        OnStage.show(stage, view, Filter.START, 1166, 740);
    }

    @Stop
    void close() {
        view.close();
        workbench.close();
    }

    private long add(LocalDate day, int stars, String comment) throws Exception {
        return workbench
                .log()
                .add(Entry.rating(
                                Occasion.on(Platform.named("Parcel round"), day),
                                Verdict.stars(stars),
                                Words.comment(comment))
                        .withCoverage(Coverage.COMPLETE));
    }

    @Test
    void whatWaitsTheComplaintsAndTheTipsAreOneClickAway(FxRobot robot) {
        robot.clickOn("Answer next");
        robot.clickOn("Show the 5");
        robot.clickOn("All tips");
        assertThat(context.went)
                .satisfiesExactly(
                        first -> assertThat(first).isInstanceOf(Destination.AnswerTo.class),
                        second -> assertThat(second)
                                .isInstanceOfSatisfying(
                                        Destination.TheseInLog.class,
                                        these -> assertThat(these.feedback())
                                                .hasSize(5)
                                                .contains(newestComplaint)),
                        third -> assertThat(third).isEqualTo(new Destination.To(Screen.TIPS)));
    }

    @Test
    void aTipIsTakenUpWithOneClickAndTakenBackWithUndo(FxRobot robot) throws Exception {
        robot.clickOn("#work-care");
        assertThat(workbench.tipsInWork().inWork()).containsExactly("care");

        workbench.log().undo();
        assertThat(workbench.tipsInWork().inWork()).isEmpty();
    }
}

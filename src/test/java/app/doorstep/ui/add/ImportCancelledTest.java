package app.doorstep.ui.add;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.FeedbackQuery;
import app.doorstep.settings.Settings;
import app.doorstep.ui.kit.Background;
import app.doorstep.ui.kit.PlainContext;
import app.doorstep.workbench.Workbench;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A large file, read on a thread of its own.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by @Start
class ImportCancelledTest {
    private static final int ROWS = 300_000;

    private Path folder;
    private PlainContext context;

    @Start
    void open(Stage stage) throws Exception {
        folder = Files.createTempDirectory("cancelled");
        context = new PlainContext(folder, Clock.systemUTC(), Background.threads());
    }

    @Test
    void itTellsItsPaceAndWhenItIsCancelledNothingIsStored(FxRobot robot) throws Exception {
        var text = new StringBuilder("date,platform,id,stars,comment\n");
        for (int i = 0; i < ROWS; i++) {
            text.append("2026-03-0")
                    .append(1 + i % 9)
                    .append(",doordash,D")
                    .append(i)
                    .append(",4,kind and quick\n");
        }
        var file = Files.writeString(folder.resolve("large.csv"), text);
        try (var workbench =
                Workbench.open(folder.resolve("data"), Clock.systemUTC(), context.texts(), () -> Settings.INITIAL)) {
            var model = WaitForAsyncUtils.asyncFx(() -> new ImportViewModel(workbench, context, () -> {}))
                    .get();
            robot.interact(() -> model.choose(List.of(file)));
            until(model, ImportStep.Ready.class);
            robot.interact(model::start);
            WaitForAsyncUtils.waitFor(
                    30,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(() -> model.paceProperty().get())
                            .get()
                            .contains("rows"));
            robot.interact(model::cancel);
            until(model, ImportStep.Ready.class);

            assertThat(workbench.log().count(FeedbackQuery.ALL)).isZero();
            assertThat(workbench.imports().history()).isEmpty();
            assertThat(context.said).contains(context.texts().get("add.import.cancelled"));
        }
    }

    private static void until(ImportViewModel model, Class<? extends ImportStep> step) throws Exception {
        WaitForAsyncUtils.waitFor(
                60,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(
                                () -> step.isInstance(model.stepProperty().get()))
                        .get());
    }
}

package app.doorstep.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.FeedbackQuery;
import app.doorstep.settings.Settings;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Background;
import app.doorstep.ui.kit.PlainContext;
import app.doorstep.workbench.Workbench;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Fingers that are quicker than the disk.
@SuppressWarnings("NullAway.Init") // set before each test
class QuickLineTwiceTest {
    @TempDir
    Path folder;

    private final Queue<Runnable> later = new ArrayDeque<>();
    private Workbench workbench;
    private QuickLineViewModel quick;

    @BeforeEach
    void open() throws Exception {
        var clock = Clock.fixed(Instant.parse("2026-03-31T18:00:00Z"), ZoneOffset.UTC);
        workbench = Workbench.open(folder.resolve("data"), clock, Texts.of(Locale.US), () -> Settings.INITIAL);
        var context = new PlainContext(
                Files.createDirectories(folder.resolve("settings")), clock, Background.on(later::add, Runnable::run));
        quick = new QuickLineViewModel(workbench, context, _ -> {});
        quick.refresh();
        work();
        quick.textProperty().set("ue - late again");
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    @Test
    void enterPressedTwiceIsOneEntry() throws Exception {
        quick.save();
        quick.save();
        work();

        assertThat(workbench.log().count(FeedbackQuery.ALL)).isEqualTo(1);
        assertThat(quick.textProperty().get()).isEmpty();
    }

    @Test
    void aLineBegunWhileTheLastIsKeptIsNotWipedOut() throws Exception {
        quick.save();
        quick.textProperty().set("ue 5");
        work();

        assertThat(quick.textProperty().get()).isEqualTo("ue 5");
        quick.save();
        work();
        assertThat(workbench.log().count(FeedbackQuery.ALL)).isEqualTo(2);
    }

    private void work() {
        for (var task = later.poll(); task != null; task = later.poll()) {
            task.run();
        }
    }
}

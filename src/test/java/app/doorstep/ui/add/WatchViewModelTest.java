package app.doorstep.ui.add;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.settings.Settings;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.PlainContext;
import app.doorstep.workbench.Workbench;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // set before each test
class WatchViewModelTest {
    @TempDir
    Path folder;

    private Workbench workbench;
    private PlainContext context;
    private WatchViewModel watch;
    private Path downloads;

    @BeforeEach
    void open() throws Exception {
        var clock = Clock.fixed(Instant.parse("2026-03-31T18:00:00Z"), ZoneOffset.UTC);
        workbench = Workbench.open(folder.resolve("data"), clock, Texts.of(Locale.US), () -> Settings.INITIAL);
        context = new PlainContext(Files.createDirectories(folder.resolve("settings")), clock);
        downloads = Files.createDirectory(folder.resolve("downloads"));
        watch = new WatchViewModel(workbench, context);
        watch.watch(downloads);
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    @Test
    void aFileThatIsDeletedWhileItWaitsIsWithdrawn() throws Exception {
        var first = put("a.csv", 4);
        var second = put("b.csv", 5);
        watch.look();
        watch.look();
        assertThat(watch.offeredProperty().get()).containsExactlyInAnyOrder(first, second);

        Files.delete(first);
        watch.look();

        assertThat(watch.take()).containsExactly(second);
        assertThat(watch.offeredProperty().get()).isEmpty();
    }

    private Path put(String name, int stars) throws Exception {
        return Files.writeString(downloads.resolve(name), "date,platform,stars\n2026-03-02,lyft," + stars + "\n");
    }
}

package app.doorstep;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoggingTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"plain", "100 %", "a%20b", "%i", "%d{x", "${HOME} #", "ünï 💩", "(a)_IS_UNDEFINED"})
    void aFolderOfAnyNameGetsItsLogOfThreeFiles(String name) throws Exception {
        var data = Files.createDirectory(folder.resolve(name));
        var context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        context.start();
        Logging.into(data, context);
        context.getLogger("test").info("first");
        context.stop();
        var logs = data.resolve("logs");
        assertThat(logs.resolve("doorstep.log")).content().endsWith("test first\n");

        var files = new LogFiles(logs);
        files.rollover();
        Files.writeString(logs.resolve("doorstep.log"), "second");
        files.rollover();
        Files.writeString(logs.resolve("doorstep.log"), "third");
        files.rollover();
        try (var left = Files.list(logs)) {
            assertThat(left.map(file -> String.valueOf(file.getFileName())))
                    .containsExactlyInAnyOrder("doorstep.1.log", "doorstep.2.log");
        }
        assertThat(logs.resolve("doorstep.2.log")).hasContent("second");
    }
}

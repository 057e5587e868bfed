package app.doorstep.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SingleInstanceTest {
    @TempDir
    Path folder;

    @Test
    void aFolderGivenFreeCanBeClaimedAgain() throws Exception {
        SingleInstance.claim(folder, List.of(), _ -> {}).orElseThrow().close();
        try (var again = SingleInstance.claim(folder, List.of(), _ -> {}).orElseThrow()) {
            assertThat(again).isNotNull();
        }
    }

    @Test
    void anotherProcessHandsItsFilesToTheWindowThatIsOpen() throws Exception {
        var heard = new LinkedBlockingQueue<List<Path>>();
        try (var first = SingleInstance.claim(folder, List.of(), heard::add).orElseThrow()) {
            var file = folder.resolve("märz #1.csv");
            var other = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            SecondStart.class.getName(),
                            folder.toString(),
                            file.toString())
                    .inheritIO()
                    .start();
            assertThat(first).isNotNull();
            assertThat(other.waitFor()).isZero();
            assertThat(heard.poll(10, TimeUnit.SECONDS)).containsExactly(file.toAbsolutePath());
        }
    }
}

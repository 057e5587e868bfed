package app.doorstep.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An import that does not fit into the memory of the program, a process of its own.
class ImportWithoutMemoryTest {
    private static final int ROWS = 20_000;

    @TempDir
    Path folder;

    @Test
    void anImportThatDoesNotFitIsGivenUpInASentenceAndStoresNothing() throws IOException, InterruptedException {
        var file = folder.resolve("large.csv");
        try (var out = Files.newBufferedWriter(file)) {
            out.write("date,stars,comment\n");
            for (var i = 0; i < ROWS; i++) {
                // Rejected rows are kept until the end, so that they can be saved and mended.
                out.write("2026-03-02,11 of many," + "left in the rain again and again ".repeat(80) + i + "\n");
            }
        }
        var program = doorstep("import", file.toString());

        assertThat(Files.readString(folder.resolve("err.txt")))
                .isEqualTo(
                        "There was not enough memory for this import; nothing was stored. Split the file and import its"
                                + " parts.\n");
        assertThat(program).isEqualTo(3);
        assertThat(doorstep("check")).isZero();
        assertThat(doorstep("imports", "--json")).isZero();
        assertThat(Files.readString(folder.resolve("out.txt"))).isEqualToIgnoringWhitespace("[]");
    }

    private int doorstep(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx48m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "app.doorstep.Main",
                "--data",
                folder.resolve("data").toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out.txt").toFile())
                .redirectError(folder.resolve("err.txt").toFile())
                .start()
                .waitFor();
    }
}

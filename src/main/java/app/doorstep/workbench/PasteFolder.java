package app.doorstep.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Where a pasted table lies while it is imported like a file: inside the data folder, which is the driver's alone, and
/// only until the notebook is closed. What a crash left there goes with the next paste. Not safe for several threads.
final class PasteFolder implements AutoCloseable {
    private final Path folder;
    private boolean mine;

    /// Makes nothing yet.
    PasteFolder(Path dataFolder) {
        folder = dataFolder.resolve("pasted");
    }

    /// Writes `text` into a file of its own that is called `name`.
    Path put(String name, String text) throws IOException {
        if (!mine) {
            empty();
            mine = true;
        }
        Files.createDirectories(folder);
        var file = Files.createTempDirectory(folder, "").resolve(name);
        return Files.writeString(file, text);
    }

    /// Removes what was pasted; what another program holds open stays for the next time.
    @Override
    public void close() {
        if (mine) {
            try {
                empty();
            } catch (IOException inUse) {
                // It goes with the next paste.
            }
        }
    }

    private void empty() throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        } catch (NoSuchFileException nothingThere) {
            return;
        }
    }
}

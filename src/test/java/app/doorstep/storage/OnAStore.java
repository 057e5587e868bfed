package app.doorstep.storage;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A test that begins with an empty notebook of its own.
abstract class OnAStore {
    @TempDir
    Path folder = Path.of("");

    Store store;

    @BeforeEach
    void openTheStore() throws StoreUnusable {
        store = Notebooks.open(folder);
    }

    @AfterEach
    void closeTheStore() {
        store.close();
    }
}

package app.doorstep.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/// After every test of the whole program: each notebook below a temporary folder is whole. It hands out the temporary
/// folders itself, so that it knows them all; `junit-platform.properties` switches it on.
public final class NotebooksAreWhole implements TempDirFactory, AfterEachCallback {
    private static final Set<Path> FOLDERS = ConcurrentHashMap.newKeySet();
    private static final int DEPTH = 6;

    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context) throws IOException {
        var folder = Files.createTempDirectory("junit-");
        FOLDERS.add(folder);
        return folder;
    }

    @Override
    public void afterEach(ExtensionContext context) throws SQLException, IOException {
        FOLDERS.removeIf(folder -> !Files.exists(folder));
        boolean damages = context.getElement()
                        .map(element -> element.isAnnotationPresent(DamagesTheNotebook.class))
                        .orElse(false)
                || context.getRequiredTestClass().isAnnotationPresent(DamagesTheNotebook.class);
        if (!damages) {
            for (var folder : FOLDERS) {
                judgeAllBelow(folder);
            }
        }
    }

    /// Fails unless every notebook below the folder is whole.
    ///
    /// @return how many there are
    static int judgeAllBelow(Path folder) throws SQLException, IOException {
        for (var notebook : notebooksBelow(folder)) {
            assertWhole(notebook);
        }
        return notebooksBelow(folder).size();
    }

    private static List<Path> notebooksBelow(Path folder) throws IOException {
        var found = new ArrayList<Path>();
        try (var files = Files.find(
                folder,
                DEPTH,
                (file, kind) -> kind.isRegularFile() && file.endsWith(Opening.FILE) && kind.size() > 0)) {
            files.forEach(found::add);
        }
        return found;
    }

    /// Fails unless a notebook is whole: pages, references and tables fit, every fingerprint and every sum is right,
    /// and so is every backup beside it.
    static void assertWhole(Path notebook) throws SQLException {
        try (var connection = Connections.open(notebook, Connections.Mode.READ)) {
            assertThat(Check.run(connection, Backups.folderOf(notebook), _ -> true)
                            .findings())
                    .as("%s", notebook)
                    .isEmpty();
        }
    }
}

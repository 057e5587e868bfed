package app.doorstep.storage;

import static app.doorstep.storage.Notebooks.rating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The look at every notebook that every test leaves behind can fail.
class NotebooksAreWholeTest {
    @TempDir
    Path place = Path.of("");

    @DamagesTheNotebook
    @ParameterizedTest
    @CsvSource(textBlock = """
        UPDATE feedback SET stars = 4,                                       FINGERPRINT
        UPDATE star_tally SET count = 2,                                     SUMS
        PRAGMA foreign_keys = 0; UPDATE feedback SET answer = 9,             REFERENCES
        CREATE TABLE stranger (word TEXT),                                   SCHEMA
        """)
    void itFindsWhatIsNotAsItWasWritten(String damage, String what) throws Exception {
        var notebook = notebook();
        try (var connection = Connections.open(notebook, Connections.Mode.WRITE)) {
            for (var statement : damage.split(";", -1)) {
                Sql.run(connection, statement);
            }
        }

        assertThatThrownBy(() -> NotebooksAreWhole.judgeAllBelow(place))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(what);
    }

    @DamagesTheNotebook
    @Test
    void itFindsADamagedPage() throws Exception {
        var notebook = notebook();
        try (var file = new RandomAccessFile(notebook.toFile(), "rw")) {
            file.seek(4096 * 3);
            file.write(new byte[512]);
        }

        assertThatThrownBy(() -> NotebooksAreWhole.judgeAllBelow(place))
                .isInstanceOfAny(AssertionError.class, SQLException.class);
    }

    @Test
    void itLooksAtNotebooksInFoldersOfFolders(@TempDir Path another) throws Exception {
        notebook();

        assertThat(NotebooksAreWhole.judgeAllBelow(place)).isEqualTo(1);
        assertThat(NotebooksAreWhole.judgeAllBelow(another)).isZero();
    }

    @Test
    void itIsSwitchedOnForAllTests(@TempDir Path another) throws IOException {
        assertThat(ServiceLoader.load(Extension.class)).hasAtLeastOneElementOfType(NotebooksAreWhole.class);
        assertThat(another.getFileName().toString()).startsWith("junit-");
        var switches = Files.readString(Path.of("src/test/resources/junit-platform.properties"));
        assertThat(switches).contains("autodetection.enabled=true", NotebooksAreWhole.class.getName());
    }

    private Path notebook() throws StoreUnusable {
        var folder = place.resolve("data/of mine");
        try (var store = Notebooks.open(folder)) {
            store.edits().add(rating("T1", "2026-03-02", 5, "fine"));
        }
        return folder.resolve(Opening.FILE);
    }
}

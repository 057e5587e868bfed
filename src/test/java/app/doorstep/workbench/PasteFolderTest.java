package app.doorstep.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasteFolderTest {
    @TempDir
    Path folder;

    @Test
    void whatWasPastedLiesInTheDataFolderUntilTheNotebookIsClosed() throws IOException {
        Path first;
        Path second;
        try (var paste = new PasteFolder(folder)) {
            first = paste.put("pasted.tsv", "a\tb");
            second = paste.put("pasted.tsv", "c\td");
            assertThat(first).hasContent("a\tb");
            assertThat(second).hasContent("c\td");
            assertThat(first.startsWith(folder)).isTrue();
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatACrashLeftGoesWithTheNextPaste() throws IOException {
        var lost = new PasteFolder(folder).put("pasted.tsv", "lost");

        var kept = new PasteFolder(folder).put("pasted.tsv", "kept");

        assertThat(lost).doesNotExist();
        assertThat(kept).hasContent("kept");
    }

    @Test
    void aNotebookInWhichNothingWasPastedIsLeftAlone() throws IOException {
        new PasteFolder(folder).put("pasted.tsv", "another window's");

        new PasteFolder(folder).close();

        assertThat(folder.resolve("pasted")).isNotEmptyDirectory();
    }
}

package app.doorstep.ui.add;

import app.doorstep.text.Texts;
import app.doorstep.workbench.FilePreview;
import app.doorstep.workbench.FilePreviews;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Looks at the files of one go before any is stored.
final class FileLook {
    private static final int ROWS = 200;

    private final Workbench workbench;
    private final Texts texts;
    private final FilePreviews previews;

    FileLook(Workbench workbench, Texts texts) {
        this.workbench = workbench;
        this.texts = texts;
        this.previews = new FilePreviews(texts);
    }

    /// What is known of files then: how they are read and, where several are chosen, which of them hold up the others.
    /// Called away from the window's thread.
    ///
    /// @throws Trouble if the notebook or a choice is in the way
    ImportStep look(Map<Path, FileAnswers> wanted) throws Trouble {
        var known = workbench.presets().known();
        var files = new ArrayList<FilePreview>();
        var paths = new ArrayList<Path>();
        var held = new ArrayList<ImportStep.Held>();
        var before = "";
        for (var one : wanted.entrySet()) {
            var said = one.getValue();
            var path = one.getKey();
            try {
                if (wanted.size() > 1) {
                    workbench.imports().requireNew(path);
                } else {
                    before = before(path);
                }
                for (var preview : previews.preview(List.of(path), said.choices(), said.platform(), ROWS, known)) {
                    files.add(preview);
                    paths.add(path);
                }
            } catch (Trouble trouble) {
                if (trouble.kind() != Trouble.Kind.INPUT) {
                    throw trouble;
                }
                held.add(new ImportStep.Held(path, trouble.sentence(), again(trouble)));
            }
        }
        return files.isEmpty() && !held.isEmpty() ? refused(held) : new ImportStep.Ready(files, paths, held, before);
    }

    /// Says that a file was imported before; empty if it was not.
    private String before(Path path) throws Trouble {
        return workbench
                .imports()
                .broughtBefore(path)
                .map(batch -> texts.get("add.import.before", String.valueOf(path.getFileName()), Long.toString(batch)))
                .orElse("");
    }

    private static ImportStep refused(List<ImportStep.Held> held) {
        return new ImportStep.Refused(
                String.join("\n", held.stream().map(ImportStep.Held::sentence).toList()),
                held.stream().allMatch(ImportStep.Held::again));
    }

    private static boolean again(Trouble trouble) {
        return trouble.choices().contains(Trouble.AGAIN);
    }
}

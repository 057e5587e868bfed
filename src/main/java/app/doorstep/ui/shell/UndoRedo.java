package app.doorstep.ui.shell;

import app.doorstep.ui.kit.Lane;
import java.util.Optional;
import java.util.function.Consumer;

/// One step back, one step forth, and a sentence of what it was. Used on the window's thread only.
final class UndoRedo {
    private final NotebookFacts notebook;
    private final Frame frame;
    private final Lane lane;
    private final Consumer<String> told;
    private final Runnable changed;

    /// @param told says what was taken back or done again
    /// @param changed called afterwards
    UndoRedo(NotebookFacts notebook, Frame frame, Consumer<String> told, Runnable changed) {
        this.notebook = notebook;
        this.frame = frame;
        this.lane = frame.background().lane();
        this.told = told;
        this.changed = changed;
    }

    void undo() {
        take("shell.undo", () -> {
            var words = notebook.undoable();
            if (words.isPresent()) {
                notebook.undo();
            }
            return words;
        });
    }

    void redo() {
        take("shell.redo", () -> {
            var words = notebook.redoable();
            if (words.isPresent()) {
                notebook.redo();
            }
            return words;
        });
    }

    void close() {
        lane.cancel();
    }

    /// What it was; empty if there was nothing.
    private interface Step {
        Optional<String> take() throws Exception;
    }

    private void take(String key, Step step) {
        var texts = frame.texts();
        lane.ask(
                _ -> step.take(),
                words -> {
                    told.accept(words.map(what -> texts.get(key + ".done", what))
                            .orElseGet(() -> texts.get(key + ".nothing")));
                    changed.run();
                },
                problem -> frame.dialogs().error(texts.get("shell.trouble"), problem));
    }
}

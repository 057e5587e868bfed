package app.doorstep.ui.shell;

import app.doorstep.ui.kit.Jobs;
import app.doorstep.ui.kit.Progress;
import app.doorstep.workbench.Trouble;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.EventTarget;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// One step back, one step forth, and a sentence of what it was. Used on the window's thread only.
final class UndoRedo {
    private final NotebookFacts notebook;
    private final Frame frame;
    private final Consumer<String> told;
    private final Runnable changed;

    /// @param told says what was taken back or done again
    /// @param changed called afterwards
    UndoRedo(NotebookFacts notebook, Frame frame, Consumer<String> told, Runnable changed) {
        this.notebook = notebook;
        this.frame = frame;
        this.told = told;
        this.changed = changed;
    }

    /// What undo would take back now, in words.
    String undoWords() {
        return words("shell.undo", notebook.undoable());
    }

    /// What redo would do again now, in words.
    String redoWords() {
        return words("shell.redo", notebook.redoable());
    }

    private String words(String key, Optional<String> what) {
        var texts = frame.texts();
        return what.map(edit -> texts.get(key + ".what", edit)).orElseGet(() -> texts.get(key));
    }

    /// The keys, wherever the focus is: a field in which something can be taken back takes that back first.
    void listen(KeyEvent key) {
        var undo = Commands.UNDO.match(key);
        if (!undo && !Commands.REDO.match(key) && !Commands.REDO_TOO.match(key)) {
            return;
        }
        key.consume();
        var field = field(key.getTarget());
        if (undo && field != null && field.isUndoable()) {
            field.undo();
        } else if (!undo && field != null && field.isRedoable()) {
            field.redo();
        } else if (undo) {
            undo();
        } else {
            redo();
        }
    }

    private static @Nullable TextInputControl field(EventTarget target) {
        var field = switch (target) {
            case TextInputControl input -> input;
            case ComboBox<?> box -> box.getEditor();
            case DatePicker picker -> picker.getEditor();
            default -> null;
        };
        return field == null || !field.isEditable() ? null : field;
    }

    void undo() {
        take("shell.undo", notebook.undoStops(), progress -> {
            var words = notebook.undoable();
            if (words.isPresent()) {
                notebook.undo(progress);
            }
            return words;
        });
    }

    void redo() {
        take("shell.redo", notebook.redoStops(), progress -> {
            var words = notebook.redoable();
            if (words.isPresent()) {
                notebook.redo(progress);
            }
            return words;
        });
    }

    /// What it was; empty if there was nothing.
    private interface Step {
        Optional<String> take(Progress progress) throws Exception;
    }

    /// Pressed twice, both are taken, one after the other.
    private void take(String key, boolean stops, Step step) {
        var texts = frame.texts();
        var job = frame.background()
                .run(
                        step::take,
                        words -> {
                            told.accept(words.map(what -> texts.get(key + ".done", what))
                                    .orElseGet(() -> texts.get(key + ".nothing")));
                            changed.run();
                        },
                        problem -> {
                            told.accept(Trouble.sentence(problem, texts.get("shell.trouble")));
                            changed.run();
                        });
        frame.jobs().beside(new Jobs.Task(texts.get(key + ".doing"), stops), job);
    }
}

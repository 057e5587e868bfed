package app.doorstep.ui.shell;

import app.doorstep.ui.kit.AppChoice;
import app.doorstep.ui.kit.Progress;
import java.util.List;
import java.util.Optional;

/// What the frame itself wants to know of the notebook. Called away from the window's thread.
public interface NotebookFacts {
    /// The apps in use.
    List<AppChoice> apps() throws Exception;

    /// The drivers whom files name, if they name any.
    List<String> drivers() throws Exception;

    /// The sentences of the status line, from left to right; the last one stands at the right end.
    List<String> status() throws Exception;

    /// A number that changes with every change to the notebook, whoever makes it.
    long changes() throws Exception;

    /// What undo would take back, in words. May be asked from any thread.
    Optional<String> undoable();

    /// Takes the last change back.
    void undo(Progress progress) throws Exception;

    /// Whether undo tells how far it is and can be stopped without anything half done being left.
    boolean undoStops();

    /// What redo would do again, in words. May be asked from any thread.
    Optional<String> redoable();

    /// Does again what was taken back last.
    void redo(Progress progress) throws Exception;

    /// Whether redo does.
    boolean redoStops();

    /// Keeps a change made outside the notebook, such as a setting, among what can be taken back. May be called from
    /// any thread.
    ///
    /// @param words what it was, for people
    void made(String words, Runnable back, Runnable again);

    /// Reads comments again that an older version of the program has read, if there are any.
    ///
    /// @return what that changed, as a sentence; empty if there was nothing to do
    Optional<String> readAgain(Progress progress) throws Exception;

    /// Where the notebook lives.
    String folder();
}

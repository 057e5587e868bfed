package app.doorstep.ui.shell;

import app.doorstep.ui.kit.AppChoice;
import app.doorstep.ui.kit.Progress;
import java.util.List;
import java.util.Optional;

/// A notebook in which nothing stands.
class EmptyNotebook implements NotebookFacts {
    @Override
    public List<AppChoice> apps() {
        return List.of();
    }

    @Override
    public List<String> drivers() {
        return List.of();
    }

    @Override
    public List<String> status() {
        return List.of("No import yet", "No backup yet");
    }

    @Override
    public long changes() {
        return 0;
    }

    @Override
    public Optional<String> undoable() {
        return Optional.empty();
    }

    @Override
    public void undo(Progress progress) {
        throw new AssertionError("there is nothing to undo");
    }

    @Override
    public boolean undoStops() {
        return false;
    }

    @Override
    public boolean redoStops() {
        return false;
    }

    @Override
    public Optional<String> redoable() {
        return Optional.empty();
    }

    @Override
    public void redo(Progress progress) {
        throw new AssertionError("there is nothing to do again");
    }

    @Override
    public void made(String words, Runnable back, Runnable again) {}

    @Override
    public Optional<String> readAgain(Progress progress) {
        return Optional.empty();
    }

    @Override
    public String folder() {
        return "nowhere";
    }
}

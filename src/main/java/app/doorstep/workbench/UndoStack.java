package app.doorstep.workbench;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The edits of this session that can be taken back, the newest on top, and those that were taken back and can be done
/// again. Thread-safe.
final class UndoStack {
    private static final int DEPTH = 100;

    private final Deque<Edit> done = new ArrayDeque<>();
    private final Deque<Edit> takenBack = new ArrayDeque<>();

    /// Keeps an edit that was just made.
    synchronized void push(String words, Step back, Step again) {
        takenBack.clear();
        done.push(new Edit(words, back, again));
        if (done.size() > DEPTH) {
            done.removeLast();
        }
    }

    /// What [#undo()] would take back, in words.
    synchronized Optional<String> undoable() {
        return words(done.peek());
    }

    /// What [#redo()] would do again, in words.
    synchronized Optional<String> redoable() {
        return words(takenBack.peek());
    }

    synchronized void undo() throws Trouble {
        var edit = done.poll();
        if (edit != null) {
            edit.back().take();
            takenBack.push(edit);
        }
    }

    synchronized void redo() throws Trouble {
        var edit = takenBack.poll();
        if (edit != null) {
            edit.again().take();
            done.push(edit);
        }
    }

    /// Takes nothing back any more.
    synchronized void clear() {
        done.clear();
        takenBack.clear();
    }

    private static Optional<String> words(@Nullable Edit edit) {
        return Optional.ofNullable(edit).map(Edit::words);
    }

    /// One way or the other.
    interface Step {
        void take() throws Trouble;
    }

    private record Edit(String words, Step back, Step again) {}
}

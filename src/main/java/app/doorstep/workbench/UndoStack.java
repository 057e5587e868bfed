package app.doorstep.workbench;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// The edits of this session that can be taken back, the newest on top. Thread-safe.
final class UndoStack {
    private static final int DEPTH = 100;

    private final Deque<Edit> edits = new ArrayDeque<>();

    synchronized void push(String words, Taking taking) {
        edits.push(new Edit(words, taking));
        if (edits.size() > DEPTH) {
            edits.removeLast();
        }
    }

    synchronized Optional<String> top() {
        return Optional.ofNullable(edits.peek()).map(Edit::words);
    }

    synchronized void pop() throws Trouble {
        var edit = edits.poll();
        if (edit != null) {
            edit.taking().back();
        }
    }

    /// Takes one edit back.
    interface Taking {
        Object back() throws Trouble;
    }

    private record Edit(String words, Taking taking) {}
}

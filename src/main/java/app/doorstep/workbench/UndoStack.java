package app.doorstep.workbench;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The edits of this session that can be taken back, the newest on top, and those that were taken back and can be done
/// again, whoever made them. Thread-safe; only taking one back waits for another that is being taken back.
public final class UndoStack {
    private static final int DEPTH = 100;

    private final Deque<Edit> done = new ArrayDeque<>();
    private final Deque<Edit> takenBack = new ArrayDeque<>();
    /// Held while a step is taken, which may be long; the lists themselves never are for long.
    private final ReentrantLock stepping = new ReentrantLock();
    private long last;
    private volatile @Nullable Edit undoable;
    private volatile @Nullable Edit redoable;

    UndoStack() {}

    /// Keeps an edit that was just made.
    ///
    /// @param words what it was, for people
    /// @return its number
    public synchronized long push(String words, Step back, Step again) {
        takenBack.clear();
        done.push(new Edit(++last, words, back, again));
        if (done.size() > DEPTH) {
            done.removeLast();
        }
        tell();
        return last;
    }

    /// Makes one edit of all that were made after another.
    ///
    /// @param since the number of that one; 0 for none
    public synchronized void together(long since, String words) {
        var steps = new ArrayList<Edit>();
        while (!done.isEmpty() && done.peek().number() > since) {
            steps.add(done.pop());
        }
        if (steps.size() == 1) {
            push(words, steps.getFirst().back(), steps.getFirst().again());
        } else if (!steps.isEmpty()) {
            push(
                    words,
                    () -> {
                        for (var step : steps) {
                            step.back().take();
                        }
                    },
                    () -> {
                        for (var step : steps.reversed()) {
                            step.again().take();
                        }
                    });
        }
    }

    /// The number of the edit that [#undo] would take back; 0 if there is none.
    public long newest() {
        var edit = undoable;
        return edit == null ? 0 : edit.number();
    }

    /// What [#undo] would take back, in words.
    public Optional<String> undoable() {
        return Optional.ofNullable(undoable).map(Edit::words);
    }

    /// What [#redo] would do again, in words.
    public Optional<String> redoable() {
        return Optional.ofNullable(redoable).map(Edit::words);
    }

    /// Whether [#undo] tells how far it is and can be stopped.
    public boolean undoStops() {
        var edit = undoable;
        return edit != null && edit.back() instanceof WatchedStep;
    }

    /// Whether [#redo] tells how far it is and can be stopped.
    public boolean redoStops() {
        var edit = redoable;
        return edit != null && edit.again() instanceof WatchedStep;
    }

    /// Takes the newest edit back; nothing if there is none.
    ///
    /// @throws Trouble if something is in the way; while that is the disk, or where it was stopped, the edit can be
    ///     taken back later
    public void undo(WorkProgress progress) throws Trouble {
        move(done, takenBack, Edit::back, progress);
    }

    /// Does again what was taken back last; nothing if there is none.
    ///
    /// @throws Trouble likewise
    public void redo(WorkProgress progress) throws Trouble {
        move(takenBack, done, Edit::again, progress);
    }

    private void move(Deque<Edit> from, Deque<Edit> to, Function<Edit, Step> way, WorkProgress progress)
            throws Trouble {
        stepping.lock();
        try {
            var edit = top(from);
            if (edit == null) {
                return;
            }
            var newest = number();
            try {
                if (way.apply(edit) instanceof WatchedStep watched) {
                    watched.take(progress);
                } else {
                    way.apply(edit).take();
                }
            } catch (Trouble trouble) {
                if (trouble.kind() != Trouble.Kind.DATA_FOLDER && trouble.kind() != Trouble.Kind.CANCELLED) {
                    // It never will go; those below it may.
                    remove(from, edit);
                }
                throw trouble;
            }
            pass(edit, from, to, newest);
        } finally {
            stepping.unlock();
        }
    }

    private synchronized @Nullable Edit top(Deque<Edit> edits) {
        return edits.peek();
    }

    private synchronized long number() {
        return last;
    }

    private synchronized void remove(Deque<Edit> from, Edit edit) {
        from.remove(edit);
        tell();
    }

    /// @param newest the number of the newest edit when this one was begun: after another it is not done again
    private synchronized void pass(Edit edit, Deque<Edit> from, Deque<Edit> to, long newest) {
        from.remove(edit);
        if (to.equals(done) || newest == last) {
            to.push(edit);
        }
        tell();
    }

    /// Takes nothing back any more.
    void clear() {
        stepping.lock();
        try {
            empty();
        } finally {
            stepping.unlock();
        }
    }

    private synchronized void empty() {
        done.clear();
        takenBack.clear();
        tell();
    }

    private void tell() {
        undoable = done.peek();
        redoable = takenBack.peek();
    }

    /// One way or the other. Called away from the window's thread.
    public interface Step {
        void take() throws Trouble;
    }

    /// One that may be long, tells how far it is, and changes nothing where it is stopped.
    public interface WatchedStep extends Step {
        void take(WorkProgress progress) throws Trouble;

        @Override
        default void take() throws Trouble {
            take(WorkProgress.NONE);
        }
    }

    private record Edit(long number, String words, Step back, Step again) {}
}

package app.doorstep.ui.kit;

import app.doorstep.text.Texts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Work that may take a while, as the status line shows it: what is done, how far it is, and a way to stop it where
/// nothing half done would be left. Used on the window's thread only.
///
/// What needs the whole notebook is [started][#start], one after the other; what passes between other work, such as a
/// small edit or reading comments again, is done [beside][#beside] it.
public final class Jobs {
    private final Background background;
    private final Texts texts;
    private final Consumer<String> told;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final List<Doing> beside = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Optional<Doing>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Doing> current = Optional.empty();

    /// What is to be done.
    ///
    /// @param doing in words: "Making a backup"
    /// @param stoppable whether it can be stopped without anything half done being left
    public record Task(String doing, boolean stoppable) {}

    /// What is being done.
    public record Doing(Task task, Job job) {}

    private record Waiting(Doing doing, Runnable begin) {}

    /// @param told says one sentence without stealing the focus
    public Jobs(Background background, Texts texts, Consumer<String> told) {
        this.background = background;
        this.texts = texts;
        this.told = told;
    }

    /// What the status line is to show; what has its turn comes before what is done beside it.
    public ReadOnlyObjectProperty<Optional<Doing>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Starts work that can be stopped, or lets it wait for its turn; see [#start(Task, Work, Consumer, Consumer)].
    ///
    /// @param key of what it is called in `kit.job.`
    public <T> Optional<Job> stoppable(
            String key, Work<T> work, Consumer<? super T> success, Consumer<? super Throwable> failure) {
        return start(new Task(texts.get("kit.job." + key), true), work, success, failure);
    }

    /// The same with work that runs to its end once begun.
    public <T> Optional<Job> whole(
            String key, Work<T> work, Consumer<? super T> success, Consumer<? super Throwable> failure) {
        return start(new Task(texts.get("kit.job." + key), false), work, success, failure);
    }

    /// Starts work, or lets it wait for its turn, which is said. Either `success` or `failure` is called at its end,
    /// also if it was stopped.
    ///
    /// @return empty if the same is being done or waits already, which is said; nothing is called then
    public <T> Optional<Job> start(
            Task task, Work<T> work, Consumer<? super T> success, Consumer<? super Throwable> failure) {
        if (isUnderWay(task)) {
            told.accept(texts.get("kit.job.already", task.doing()));
            return Optional.empty();
        }
        var doing = new Doing(task, background.job());
        Runnable begin = () -> background.run(
                doing.job(),
                work,
                result -> {
                    next();
                    success.accept(result);
                },
                problem -> {
                    next();
                    failure.accept(problem);
                });
        if (current.isPresent()) {
            told.accept(texts.get("kit.job.waits", current.get().task().doing(), task.doing()));
            waiting.add(new Waiting(doing, begin));
        } else {
            begin(doing, begin);
        }
        return Optional.of(doing.job());
    }

    /// Shows work that runs already, for as long as it does.
    public void beside(Task task, Job job) {
        var doing = new Doing(task, job);
        beside.add(doing);
        job.runningProperty().subscribe(running -> {
            if (!running) {
                beside.remove(doing);
                show();
            }
        });
        show();
    }

    /// How many wait for their turn.
    public int waiting() {
        return waiting.size();
    }

    /// Stops what can be stopped and begins nothing more: for the end of the window.
    public void close() {
        waiting.clear();
        current.filter(doing -> doing.task().stoppable())
                .ifPresent(doing -> doing.job().stop());
        List.copyOf(beside).forEach(doing -> doing.job().cancel());
    }

    private boolean isUnderWay(Task task) {
        return current.filter(doing -> doing.task().equals(task)).isPresent()
                || waiting.stream().anyMatch(one -> one.doing().task().equals(task));
    }

    private void begin(Doing doing, Runnable begin) {
        current = Optional.of(doing);
        show();
        begin.run();
    }

    private void next() {
        current = Optional.empty();
        var then = waiting.poll();
        if (then == null) {
            show();
        } else {
            begin(then.doing(), then.begin());
        }
    }

    private void show() {
        shown.set(current.or(() -> beside.isEmpty() ? Optional.empty() : Optional.of(beside.getLast())));
    }
}

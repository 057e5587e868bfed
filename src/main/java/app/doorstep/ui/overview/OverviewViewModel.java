package app.doorstep.ui.overview;

import app.doorstep.domain.Period;
import app.doorstep.domain.Platform;
import app.doorstep.text.Texts;
import app.doorstep.ui.edit.Aftermath;
import app.doorstep.ui.kit.Filter;
import app.doorstep.ui.kit.Lane;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.workbench.OverviewFacts;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// Asks for the facts of the chosen period and puts them into words.
final class OverviewViewModel {
    private final Workbench workbench;
    private final Texts texts;
    private final OverviewWords words;
    private final Aftermath after;
    private final Lane reading;
    private final Lane advising;
    private final FirstStartViewModel firstStart;
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Loading());
    private final ReadOnlyObjectWrapper<Optional<List<OverviewContent.Advice>>> todo =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Asked asked = new Asked(new Period(LocalDate.EPOCH, LocalDate.EPOCH), null, null);

    /// What is asked for.
    private record Asked(
            Period period,
            @Nullable Platform platform,
            @Nullable String driver) {}

    /// What there is to show.
    sealed interface State {
        record Loading() implements State {}

        /// Nothing is in the notebook: the first question has the page.
        record FirstStart() implements State {}

        /// Nothing is in the notebook, and the driver wants no questions.
        record Empty() implements State {}

        record Ready(OverviewContent content) implements State {}

        record Failed(String sentence) implements State {}
    }

    OverviewViewModel(Workbench workbench, ScreenContext context) {
        this.workbench = workbench;

        this.texts = context.texts();
        this.words = new OverviewWords(texts, context.clock());
        this.after = new Aftermath(workbench, context);
        this.reading = context.background().lane();
        this.advising = context.background().lane();
        this.firstStart = new FirstStartViewModel(workbench, context);
        firstStart.stepProperty().subscribe(_ -> {
            if (state.get() instanceof State.FirstStart || state.get() instanceof State.Empty) {
                state.set(blank());
            }
        });
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// What to do, which takes longer to find out than the rest; empty until it is known.
    ReadOnlyObjectProperty<Optional<List<OverviewContent.Advice>>> todoProperty() {
        return todo.getReadOnlyProperty();
    }

    FirstStartViewModel firstStart() {
        return firstStart;
    }

    /// The line under the title; empty while nothing is known.
    ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /// Reads what `filter` lets through; what is shown stays until the answer is there.
    void show(Filter filter) {
        var wanted = new Asked(filter.period().days(workbench.today()), filter.platform(), filter.driver());
        advising.cancel();
        reading.ask(
                _ -> workbench.overviews().facts(wanted.period(), wanted.platform(), wanted.driver()),
                facts -> take(wanted, facts),
                this::fail);
    }

    /// The driver works on a tip from today.
    void work(OverviewContent.Advice tip) {
        after.run(
                () -> workbench.tipsInWork().start(List.of(tip.tip())),
                texts.get("overview.todo.started", tip.headline()),
                () -> {});
    }

    void close() {
        reading.cancel();
        advising.cancel();
    }

    private void take(Asked wanted, OverviewFacts facts) {
        var isEmpty = facts.total() == 0 && facts.apps().isEmpty();
        firstStart.look(isEmpty);
        if (isEmpty) {
            summary.set(texts.get("overview.first.summary"));
            state.set(blank());
        } else {
            var content = words.of(facts);
            if (!wanted.equals(asked)) {
                // What was to do in other days is not to be taken for what is to do in these.
                asked = wanted;
                todo.set(Optional.empty());
                summary.set(content.summary());
            }
            state.set(new State.Ready(content));
            advising.ask(
                    _ -> workbench.overviews().advice(wanted.period(), wanted.platform(), wanted.driver()),
                    advice -> {
                        todo.set(Optional.of(words.todo(advice.todo())));
                        summary.set(advice.most()
                                .map(words::complaint)
                                .map(sentence -> content.summary() + " " + sentence)
                                .orElse(content.summary()));
                    },
                    this::fail);
        }
    }

    /// What is shown while nothing is in the notebook.
    private State blank() {
        return firstStart.stepProperty().get() == FirstStartViewModel.Step.OVER
                ? new State.Empty()
                : new State.FirstStart();
    }

    private void fail(Throwable problem) {
        summary.set("");
        state.set(new State.Failed(Trouble.sentence(problem, texts.get("overview.trouble"))));
    }
}

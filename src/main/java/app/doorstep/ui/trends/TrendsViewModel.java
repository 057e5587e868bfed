package app.doorstep.ui.trends;

import app.doorstep.analysis.Step;
import app.doorstep.analysis.WeekPattern;
import app.doorstep.analysis.WordTable;
import app.doorstep.domain.DayEvent;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Period;
import app.doorstep.text.Texts;
import app.doorstep.ui.edit.Aftermath;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.Filter;
import app.doorstep.ui.kit.Lane;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// Keeps what the driver wants to see over time and asks for it.
final class TrendsViewModel {
    private static final String ENLARGED = "trends.enlarged";

    private final Workbench workbench;
    private final ScreenContext context;
    private final Texts texts;
    private final TrendsWords words;
    private final TrendsReading source;
    private final TrendsLinks links;
    private final Aftermath after;
    private final Lane reading;
    private final Lane week;
    private final Lane slower;
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Loading());
    private final ReadOnlyObjectWrapper<TrendsChoice> choice = new ReadOnlyObjectWrapper<>(TrendsChoice.START);
    private final ReadOnlyObjectWrapper<Slower> below = new ReadOnlyObjectWrapper<>(Slower.NOTHING_YET);
    private final ReadOnlyBooleanWrapper asTable = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper enlarged;
    private Filter filter;

    /// What there is to show.
    sealed interface State {
        record Loading() implements State {}

        /// Nothing at all in the period.
        record Nothing() implements State {}

        record Ready(TrendsContent content) implements State {}

        record Failed(String sentence) implements State {}
    }

    /// What stands below the chart and is read row by row.
    ///
    /// @param week when in the week ratings come; null until it is known
    /// @param words what customers write; null until it is known
    record Slower(@Nullable WeekPattern week, @Nullable WordTable words) {
        static final Slower NOTHING_YET = new Slower(null, null);
    }

    TrendsViewModel(Workbench workbench, ScreenContext context) {
        this.workbench = workbench;
        this.context = context;
        this.texts = context.texts();
        this.words = new TrendsWords(texts);
        this.source = new TrendsReading(workbench, words);
        this.links = new TrendsLinks(workbench, context, words);
        this.after = new Aftermath(workbench, context);
        this.reading = context.background().lane();
        this.week = context.background().lane();
        this.slower = context.background().lane();
        this.filter = context.filter().get();
        this.choice.set(RememberedChoice.read(context.preferences()));
        this.enlarged = new ReadOnlyBooleanWrapper(
                Boolean.parseBoolean(context.preferences().remembered(ENLARGED, "")));
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// How the period compares with the one before.
    ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<TrendsChoice> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    /// What takes longer to read than the chart.
    ReadOnlyObjectProperty<Slower> slowerProperty() {
        return below.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty asTableProperty() {
        return asTable.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty enlargedProperty() {
        return enlarged.getReadOnlyProperty();
    }

    TrendsWords words() {
        return words;
    }

    /// The day on which weeks start.
    DayOfWeek weekStart() {
        return workbench.standing().weekStart();
    }

    /// The ways from what is shown to the feedback behind it.
    TrendsLinks links() {
        return links;
    }

    /// Reads what `chosen` lets through; what is shown stays until the answer is there. Another period ends the zoom.
    void show(Filter chosen) {
        if (!chosen.period().equals(filter.period())) {
            choice.set(choice.get().within(null));
        }
        filter = chosen;
        read();
    }

    private void read() {
        var chosen = filter;
        var wanted = choice.get();
        reading.ask(_ -> source.read(chosen, wanted), this::take, this::fail);
    }

    private void choose(UnaryOperator<TrendsChoice> change) {
        var before = choice.get();
        choice.set(change.apply(before));
        if (!before.equals(choice.get())) {
            RememberedChoice.write(context.preferences(), choice.get());
            read();
        }
    }

    /// Brings another chart to the top.
    void show(TrendsChoice.What what) {
        choose(now -> now.what(what));
    }

    void chooseStep(Step by) {
        choose(now -> now.by(by));
    }

    /// Adds or takes away a factor's line.
    void choose(Factor factor, boolean shown) {
        var factors = EnumSet.noneOf(Factor.class);
        factors.addAll(choice.get().factors());
        if (shown ? factors.add(factor) : factors.remove(factor)) {
            choose(now -> now.of(factors));
        }
    }

    /// Draws the period before beside the lines, or no more.
    void compare(boolean before) {
        choose(now -> now.before(before));
    }

    /// Shows these days only; null shows the whole period again.
    void zoom(@Nullable Period days) {
        choose(now -> now.within(days));
    }

    void choosePolicy(String name) {
        choose(now -> now.under(name));
    }

    void chooseFigure(String key) {
        choose(now -> now.about(key));
    }

    void showAsTable(boolean table) {
        asTable.set(table);
    }

    /// Enlarges the part where good drivers live; it stays for the next time.
    void enlarge(boolean enlarge) {
        enlarged.set(enlarge);
        context.preferences().change(settings -> settings.remembering(ENLARGED, Boolean.toString(enlarge)));
    }

    /// Shows only one factor's line, as another screen asked.
    void arrive(Destination destination) {
        if (destination instanceof Destination.TrendOf trendOf) {
            choose(now -> now.what(TrendsChoice.What.FACTORS).of(Set.of(trendOf.factor())));
        }
    }

    /// Keeps an event of the driver's; the notice offers to take it back.
    void add(DayEvent event) {
        after.run(() -> workbench.events().add(event), texts.get("trends.event.added", words.event(event)), () -> {});
    }

    /// Puts another event in the place of one; the notice likewise.
    void change(long id, DayEvent event) {
        after.run(
                () -> workbench.events().change(id, event),
                texts.get("trends.event.changed", words.event(event)),
                () -> {});
    }

    /// Deletes an event; the notice offers to bring it back.
    void delete(long id, DayEvent event) {
        after.run(() -> workbench.events().delete(id), texts.get("trends.event.deleted", words.event(event)), () -> {});
    }

    void close() {
        reading.cancel();
        week.cancel();
        slower.cancel();
    }

    private void take(TrendsReading.Found found) {
        var content = found.content();
        summary.set(found.summary());
        state.set(isEmpty(content) ? new State.Nothing() : new State.Ready(content));
        week.ask(
                _ -> workbench.hindsight().week(content.selection()),
                pattern -> below.set(new Slower(pattern, below.get().words())),
                _ -> below.set(new Slower(null, below.get().words())));
        // Counted by the writes; still nothing waits for them.
        slower.ask(
                _ -> workbench.wordsUsed().table(content.selection()),
                table -> below.set(new Slower(below.get().week(), table)),
                _ -> below.set(new Slower(below.get().week(), null)));
    }

    private static boolean isEmpty(TrendsContent content) {
        return content.ratings() == 0
                && content.marks().stream().allMatch(marks -> marks.complaints() + marks.praise() == 0)
                && switch (content.lead()) {
                    case TrendsContent.Factors factors ->
                        factors.beside().stated().isEmpty();
                    case TrendsContent.Rating rating ->
                        rating.lines().isEmpty() && rating.stated().isEmpty();
                    case TrendsContent.Said said -> said.readings().isEmpty();
                };
    }

    private void fail(Throwable problem) {
        summary.set("");
        state.set(new State.Failed(Trouble.sentence(problem, texts.get("trends.trouble"))));
    }
}

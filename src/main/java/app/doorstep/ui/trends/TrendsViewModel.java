package app.doorstep.ui.trends;

import app.doorstep.analysis.Change;
import app.doorstep.analysis.Step;
import app.doorstep.analysis.Trend;
import app.doorstep.analysis.TrendPoint;
import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Factor;
import app.doorstep.domain.FeedbackQuery;
import app.doorstep.domain.Kind;
import app.doorstep.domain.Period;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Selection;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.Filter;
import app.doorstep.ui.kit.Lane;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.workbench.Complaints;
import app.doorstep.workbench.TrendRequest;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// Asks for the trend of the chosen period, step and factors.
final class TrendsViewModel {
    private static final String ENLARGED = "trends.enlarged";

    private final Workbench workbench;
    private final ScreenContext context;
    private final Texts texts;
    private final Lane reading;
    private final Set<Factor> factors = EnumSet.copyOf(Factor.SPECIFIC);
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Loading());
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.WEEK);
    private final ReadOnlyBooleanWrapper asTable = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper enlarged;
    private Filter filter;

    /// What there is to show.
    sealed interface State {
        record Loading() implements State {}

        /// No complete source has ratings in the period.
        record Nothing() implements State {}

        record Ready(TrendsContent content) implements State {}

        record Failed(String sentence) implements State {}
    }

    private record Found(
            Trend trend,
            @Nullable Platform app,
            String name,
            Selection selection,
            @Nullable Change change,
            List<Complaints> marks) {}

    TrendsViewModel(Workbench workbench, ScreenContext context) {
        this.workbench = workbench;
        this.context = context;
        this.texts = context.texts();
        this.reading = context.background().lane();
        this.filter = context.filter().get();
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

    ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty asTableProperty() {
        return asTable.getReadOnlyProperty();
    }

    boolean isChosen(Factor factor) {
        return factors.contains(factor);
    }

    /// Reads what `chosen` lets through; what is shown stays until the answer is there.
    void show(Filter chosen) {
        filter = chosen;
        var period = chosen.period().on(workbench.today());
        var wanted = EnumSet.copyOf(Factor.STARRED);
        var by = step.get();
        reading.ask(_ -> find(period, chosen, wanted, by), this::take, this::fail);
    }

    void chooseStep(Step by) {
        step.set(by);
        show(filter);
    }

    /// Adds or takes away a factor's line.
    void choose(Factor factor, boolean shown) {
        if (shown ? factors.add(factor) : factors.remove(factor)) {
            show(filter);
        }
    }

    void showAsTable(boolean table) {
        asTable.set(table);
    }

    /// Shows only one factor's line, as another screen asked.
    void arrive(Destination destination) {
        if (destination instanceof Destination.TrendOf trendOf) {
            factors.clear();
            factors.add(trendOf.factor());
            show(filter);
        }
    }

    /// Shows the ratings of one point in the log.
    void openInLog(TrendPoint point) {
        var within = new Selection(null, null, point.platform(), null).within(new Period(point.start(), point.end()));
        open(within, point.factor(), point.start(), point.end());
    }

    /// Looks the ratings up and shows just these in the log, whatever period is chosen there.
    private void open(Selection within, Factor factor, LocalDate from, LocalDate to) {
        var query = new FeedbackQuery(
                within,
                Kind.RATING,
                factor == Factor.OVERALL ? null : factor,
                null,
                null,
                null,
                false,
                null,
                null,
                null);
        var days = texts.get("trends.days", texts.day(from), texts.day(to));
        var title =
                factor == Factor.OVERALL ? days : texts.get("trends.days.of", days, texts.get("factor." + factor.id()));
        context.background()
                .run(
                        _ -> Arrays.stream(workbench.log().ids(query)).boxed().toList(),
                        found -> context.go(new Destination.TheseInLog(found, title)),
                        this::fail);
    }

    /// Shows the ratings of one step in the log: those about the one factor that is shown, if it is only one.
    void openInLog(Trend.Count step) {
        if (state.get() instanceof State.Ready ready) {
            var within = ready.content().selection().within(new Period(step.start(), step.end()));
            var factor = factors.size() == 1 ? factors.iterator().next() : Factor.OVERALL;
            open(within, factor, step.start(), step.end());
        }
    }

    /// What a step holds: "Nov 8 to 14: 22 ratings", and the mean of each line that is shown.
    String words(Trend trend, Trend.Count step) {
        var lines = new StringBuilder(
                texts.count("trends.step.holds", step.n(), texts.day(step.start()), texts.day(step.end())));
        for (var point : trend.points()) {
            var mean = point.mean();
            if (point.start().equals(step.start()) && factors.contains(point.factor()) && mean != null) {
                lines.append('\n')
                        .append(texts.get(
                                "trends.step.line",
                                texts.get("factor." + point.factor().id()),
                                texts.decimal(mean, 2),
                                point.n(),
                                texts.get("trends.source." + point.source().id())));
            }
        }
        return lines.toString();
    }

    /// Enlarges the part between 4 and 5, where good drivers live; it stays for the next time.
    void enlarge(boolean enlarge) {
        enlarged.set(enlarge);
        context.preferences().change(settings -> settings.remembering(ENLARGED, Boolean.toString(enlarge)));
    }

    ReadOnlyBooleanProperty enlargedProperty() {
        return enlarged.getReadOnlyProperty();
    }

    void close() {
        reading.cancel();
    }

    private Found find(@Nullable Period period, Filter chosen, Set<Factor> wanted, Step by) throws Trouble {
        var selection = chosen.selection(workbench.today());
        var trend = workbench.standing().trend(new TrendRequest(wanted, by, selection));
        var app = chosen.platform() != null ? chosen.platform() : busiest(trend);
        var own = new Selection(selection.from(), selection.to(), app, null);
        if (!Objects.equals(app, chosen.platform())) {
            trend = workbench.standing().trend(new TrendRequest(wanted, by, own));
        }
        var change = period == null ? null : workbench.standing().change(period, own);
        var name = app == null ? "" : name(app);
        return new Found(trend, app, name, own, change, workbench.standing().complaints(own));
    }

    private String name(Platform app) throws Trouble {
        return workbench.apps().all().stream()
                .filter(profile -> profile.platform().equals(app))
                .map(AppProfile::name)
                .findFirst()
                .orElse(app.id());
    }

    /// The app with the most ratings from a complete source; null if there is none.
    private static @Nullable Platform busiest(Trend trend) {
        return trend.lines().stream()
                .filter(line -> line.factor() == Factor.OVERALL)
                .max(Comparator.comparingInt(line -> line.mean().count()))
                .map(Trend.Line::platform)
                .orElse(null);
    }

    private void take(Found found) {
        if (found.app() == null || found.trend().points().isEmpty()) {
            summary.set(texts.get("trends.nothing"));
            state.set(new State.Nothing());
            return;
        }
        summary.set(found.change() == null ? "" : words(found.change()));
        state.set(new State.Ready(new TrendsContent(
                found.trend(),
                factors,
                found.selection(),
                texts.get("trends.caption", found.name()),
                found.marks().stream()
                        .filter(marks -> Factor.SPECIFIC.contains(marks.factor()))
                        .toList())));
    }

    private void fail(Throwable problem) {
        summary.set("");
        state.set(new State.Failed(problem instanceof Trouble told ? told.sentence() : texts.get("trends.trouble")));
    }

    private String words(Change change) {
        return switch (change) {
            case Change.TooFew few -> texts.get("trends.change.few", few.now(), few.before());
            case Change.NoClearChange same -> texts.get("trends.change.none", same.now(), same.before());
            case Change.Up up ->
                texts.get("trends.change.up", texts.decimal(up.difference(), 2), up.now(), up.before());
            case Change.Down down ->
                texts.get(
                        "trends.change.down", texts.decimal(down.difference().negate(), 2), down.now(), down.before());
        };
    }
}

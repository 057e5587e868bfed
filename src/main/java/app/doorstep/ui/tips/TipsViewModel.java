package app.doorstep.ui.tips;

import app.doorstep.domain.Feedback;
import app.doorstep.domain.Period;
import app.doorstep.text.Texts;
import app.doorstep.tips.TipFinding;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.Filter;
import app.doorstep.ui.kit.Lane;
import app.doorstep.ui.kit.Screen;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Asks for the tips of the chosen period and puts them into words.
final class TipsViewModel {
    private static final int ALL_YEARS = 20;
    private static final int QUOTES = 5;

    private final Workbench workbench;
    private final ScreenContext context;
    private final Texts texts;
    private final Lane reading;
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Loading());

    /// What there is to show.
    sealed interface State {
        record Loading() implements State {}

        /// Nothing was rated in the period.
        record Nothing() implements State {}

        record Ready(TipsContent content) implements State {}

        record Failed(String sentence) implements State {}
    }

    private record Found(List<TipFinding> tips, Map<String, List<Feedback>> quotes) {}

    TipsViewModel(Workbench workbench, ScreenContext context) {
        this.workbench = workbench;
        this.context = context;
        this.texts = context.texts();
        this.reading = context.background().lane();
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// "2 tips apply, 6 are not needed now."
    ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /// Reads what `filter` lets through; what is shown stays until the answer is there.
    void show(Filter filter) {
        var today = workbench.today();
        var chosen = filter.period().on(today);
        var period = chosen == null ? everything(today) : chosen;
        reading.ask(_ -> find(period, filter), this::take, this::fail);
    }

    /// Shows the ratings behind a tip in the log.
    void openInLog(TipFinding tip) {
        context.go(new Destination.TheseInLog(
                tip.feedback(), texts.count("tips.screen.these", tip.feedback().size(), tip.headline())));
    }

    /// Shows one rating in the log.
    void openInLog(Feedback feedback) {
        context.go(new Destination.TheseInLog(List.of(feedback.id()), texts.day(feedback.date())));
    }

    void goToAnswers() {
        context.go(new Destination.AnswerTo(null));
    }

    void goToAdd() {
        context.go(new Destination.To(Screen.ADD));
    }

    void close() {
        reading.cancel();
    }

    private static Period everything(LocalDate today) {
        return new Period(today.minusYears(ALL_YEARS), today);
    }

    private Found find(Period period, Filter filter) throws Trouble {
        var tips = workbench.advice().tips(period.to(), (int) period.days(), filter.platform(), null);
        var quotes = new HashMap<String, List<Feedback>>();
        for (var tip : tips) {
            var cited = new ArrayList<Feedback>();
            if (tip.applies() && tip.factor() != null) {
                for (var id : tip.feedback()
                        .subList(0, Math.min(QUOTES, tip.feedback().size()))) {
                    workbench.log().get(id).ifPresent(cited::add);
                }
            }
            quotes.put(tip.tip(), cited);
        }
        return new Found(tips, quotes);
    }

    private void take(Found found) {
        var rated = found.tips().stream()
                .filter(tip -> tip.factor() != null)
                .mapToInt(TipFinding::of)
                .max();
        if (rated.orElse(0) == 0 && found.tips().stream().noneMatch(TipsViewModel::isOfUse)) {
            summary.set(texts.get("tips.screen.nothing"));
            state.set(new State.Nothing());
            return;
        }
        var applying = found.tips().stream()
                .filter(TipFinding::applies)
                .map(tip -> applying(tip, found.quotes().getOrDefault(tip.tip(), List.of())))
                .toList();
        var others = found.tips().stream()
                .filter(tip -> !tip.applies() && isOfUse(tip))
                .map(this::other)
                .toList();
        summary.set(
                texts.count("tips.screen.apply", applying.size()) + texts.count("tips.screen.others", others.size()));
        state.set(new State.Ready(new TipsContent(applying, others, texts.count("tips.screen.foot", rated.orElse(0)))));
    }

    private void fail(Throwable problem) {
        summary.set("");
        state.set(
                new State.Failed(problem instanceof Trouble told ? told.sentence() : texts.get("tips.screen.trouble")));
    }

    /// What nobody has data for stays away: the tips of the customer service rating without any buyer's answer.
    private static boolean isOfUse(TipFinding tip) {
        return tip.factor() != null ? tip.of() > 0 : tip.applies() ? !tip.tip().equals("monitor") : tip.of() > 0;
    }

    private TipsContent.Applying applying(TipFinding tip, List<Feedback> quotes) {
        if (tip.factor() == null || tip.verdict().isEmpty()) {
            return new TipsContent.Applying(tip, null, tip.why(), quotes);
        }
        var comparable = !tip.verdict().equals(texts.get("tips.no-share"));
        var before = texts.get("tips.screen.before", tip.previousComplaints(), tip.previousOf(), tip.verdict());
        var share = new TipsContent.Share(
                texts.number(tip.complaints()),
                comparable
                        ? texts.count("tips.screen.of", tip.of())
                        : texts.count("tips.screen.counted", tip.complaints()),
                comparable ? before : null);
        // the first sentences of `why` say what the figure and the comparison beside it say
        var said = comparable ? 2 : 0;
        return new TipsContent.Applying(
                tip,
                share,
                tip.why().subList(Math.min(said, tip.why().size()), tip.why().size()),
                quotes);
    }

    private TipsContent.Other other(TipFinding tip) {
        if (tip.factor() == null) {
            return new TipsContent.Other(tip, null, String.join(" ", tip.why()));
        }
        return new TipsContent.Other(
                tip,
                texts.count("tips.screen.praise", tip.praise())
                        + texts.count("tips.screen.complaints", tip.complaints()),
                null);
    }
}

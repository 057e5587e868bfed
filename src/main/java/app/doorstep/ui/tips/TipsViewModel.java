package app.doorstep.ui.tips;

import app.doorstep.domain.Feedback;
import app.doorstep.domain.Period;
import app.doorstep.text.Texts;
import app.doorstep.tips.NamedProblem;
import app.doorstep.tips.TipFinding;
import app.doorstep.ui.edit.Aftermath;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.Filter;
import app.doorstep.ui.kit.Lane;
import app.doorstep.ui.kit.Screen;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.workbench.TipProgress;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Asks for the tips of the chosen period and puts them into words.
final class TipsViewModel {
    private static final int QUOTES = 5;

    private final Workbench workbench;
    private final ScreenContext context;
    private final Texts texts;
    private final TipWords words;
    private final Aftermath after;
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

    private record Found(
            List<TipFinding> tips,
            Map<String, List<Feedback>> quotes,
            List<TipProgress> progress,
            Set<String> inWork,
            Set<String> declined) {}

    TipsViewModel(Workbench workbench, ScreenContext context) {
        this.workbench = workbench;
        this.context = context;
        this.texts = context.texts();
        this.words = new TipWords(texts);
        this.after = new Aftermath(workbench, context);
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
        var period = filter.period().days(today);
        reading.ask(_ -> find(period, filter), this::take, this::fail);
    }

    /// Shows the ratings behind a tip in the log.
    void openInLog(TipsContent.Applying tip) {
        context.go(new Destination.TheseInLog(
                tip.feedback(), texts.count("tips.screen.these", tip.feedback().size(), tip.headline())));
    }

    /// The driver works on it from today.
    void start(TipsContent.Applying tip) {
        decide(() -> workbench.tipsInWork().start(tip.tips()), texts.get("tips.screen.started", tip.headline()));
    }

    /// The driver does not work on it any more.
    void stop(TipsContent.Working tip) {
        decide(() -> workbench.tipsInWork().stop(tip.tips()), texts.get("tips.screen.stopped", tip.headline()));
    }

    /// The driver does not want to see it.
    void decline(TipsContent.Applying tip) {
        decide(() -> workbench.tipsInWork().decline(tip.tips()), texts.get("tips.screen.declined", tip.headline()));
    }

    /// The driver wants to see it again.
    void accept(TipsContent.Declined tip) {
        decide(() -> workbench.tipsInWork().accept(tip.tips()), texts.get("tips.screen.accepted", tip.headline()));
    }

    private void decide(Aftermath.Edit step, String done) {
        after.run(step, done, () -> {});
    }

    private String sentence(Throwable problem) {
        return Trouble.sentence(problem, texts.get("tips.screen.trouble"));
    }

    /// Shows one rating in the log.
    void openInLog(Feedback feedback) {
        context.go(new Destination.TheseInLog(List.of(feedback.id()), texts.day(feedback.date())));
    }

    /// The complaints that show a problem.
    void openInLog(NamedProblem problem) {
        context.go(new Destination.TheseInLog(problem.feedback(), problem.name()));
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

    private Found find(Period period, Filter filter) throws Trouble {
        var tips = workbench.advice().tips(period.to(), (int) period.days(), filter.platform(), filter.driver());
        var quotes = new HashMap<String, List<Feedback>>();
        for (var tip : tips) {
            var cited = new ArrayList<Feedback>();
            if (tip.applies()) {
                for (var id : tip.feedback()
                        .subList(0, Math.min(QUOTES, tip.feedback().size()))) {
                    workbench.log().get(id).ifPresent(cited::add);
                }
            }
            quotes.put(tip.tip(), cited);
        }
        var own = workbench.tipsInWork();
        return new Found(tips, quotes, own.progress(filter.platform()), own.inWork(), own.declined());
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
        var wanted = found.tips().stream()
                .filter(tip -> tip.applies() && !found.declined().contains(tip.tip()))
                .toList();
        var applying = TipWords.together(wanted).stream()
                .map(tips -> words.applying(tips, found.quotes(), found.inWork()))
                .sorted(Comparator.comparing(TipsContent.Applying::inWork))
                .toList();
        var others = found.tips().stream()
                .filter(tip -> !tip.applies() && isOfUse(tip))
                .map(words::other)
                .toList();
        var working = words.working(found.progress());
        var open = applying.stream().filter(tip -> !tip.inWork()).count();
        summary.set(texts.count("tips.screen.apply", open)
                + (working.isEmpty() ? "" : texts.count("tips.screen.working", working.size()))
                + texts.count("tips.screen.others", others.size()));
        state.set(new State.Ready(new TipsContent(
                applying,
                working,
                others,
                words.declined(found.declined()),
                texts.count("tips.screen.foot", rated.orElse(0)))));
    }

    private void fail(Throwable problem) {
        summary.set("");
        state.set(new State.Failed(sentence(problem)));
    }

    /// What nobody has data for stays away: the tips of the customer service rating without any buyer's answer.
    private static boolean isOfUse(TipFinding tip) {
        return tip.factor() != null ? tip.of() > 0 : tip.applies() ? !tip.tip().equals("monitor") : tip.of() > 0;
    }
}

package app.doorstep.ui.answers;

import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Outcome;
import app.doorstep.domain.Period;
import app.doorstep.domain.Platform;
import app.doorstep.replies.Deadlines;
import app.doorstep.replies.Waiting;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Filter;
import app.doorstep.ui.kit.Lane;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.workbench.SentAnswer;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The queue and what was sent. Used on the window's thread only.
final class AnswersViewModel {
    /// Everything one look at the notebook brings.
    private record Loaded(
            List<WaitingRow> waiting, List<SentRow> sent, Deadlines.Promptness promptness, long dueToday) {}

    private final Workbench workbench;
    private final ScreenContext context;
    private final Texts texts;
    private final Wording wording;
    private final ComposerViewModel composer;
    private final Lane reading;
    private final ObservableList<WaitingRow> waiting = FXCollections.observableArrayList();
    private final ObservableList<SentRow> sent = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyLongWrapper chosen = new ReadOnlyLongWrapper(0);
    private @Nullable Filter shown;

    AnswersViewModel(Workbench workbench, ScreenContext context) {
        this.workbench = workbench;
        this.context = context;
        this.texts = context.texts();
        this.wording = new Wording(texts, context.clock());
        this.reading = context.background().lane();
        this.composer = new ComposerViewModel(workbench, context, wording);
    }

    ComposerViewModel composer() {
        return composer;
    }

    /// What waits, the most urgent first.
    ObservableList<WaitingRow> waiting() {
        return waiting;
    }

    /// What was sent in the period, the latest first.
    ObservableList<SentRow> sent() {
        return sent;
    }

    /// "2 wait, 1 is due today. 7 of 8 were answered in time, median 23 hours."
    ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /// Whether the notebook has been read at least once.
    ReadOnlyBooleanProperty loaded() {
        return loaded.getReadOnlyProperty();
    }

    /// The number of the feedback being answered, 0 for none.
    ReadOnlyLongProperty chosen() {
        return chosen.getReadOnlyProperty();
    }

    void show(Filter filter) {
        shown = filter;
        reading.ask(_ -> load(filter), this::take, this::fail);
    }

    /// Puts a feedback into the composer, whether it waits or was answered.
    void choose(long id) {
        chosen.set(id);
        composer.open(id);
    }

    /// Chooses the one due first, or nothing.
    void chooseFirst() {
        if (waiting.isEmpty()) {
            chosen.set(0);
            composer.clear();
        } else {
            choose(waiting.getFirst().id());
        }
    }

    /// Remembers what came of a reply.
    void noteOutcome(long id, Outcome outcome) {
        context.background()
                .run(
                        _ -> {
                            workbench.answers().outcome(id, outcome);
                            return outcome;
                        },
                        _ -> context.dataChanged(),
                        this::fail);
    }

    /// The title over the list of what was sent: "Sent, 8".
    String sentTitle() {
        return texts.get("answers.sent", texts.number(sent.size()));
    }

    private Loaded load(Filter filter) throws Trouble {
        var names = new HashMap<Platform, String>();
        for (AppProfile app : workbench.apps().inUse()) {
            names.put(app.platform(), app.name());
        }
        var rows = workbench.answers().waiting(filter.platform(), filter.driver()).stream()
                .map(one -> row(one, names))
                .toList();
        var period = period(filter);
        var answers = workbench.answers().sent(period).stream()
                .filter(one -> filter.platform() == null
                        || filter.platform().equals(one.feedback().platform()))
                .filter(one -> filter.driver() == null
                        || filter.driver().equals(one.feedback().occasion().driver()))
                .toList();
        var today = LocalDate.now(context.clock());
        var dueToday = rows.stream()
                .map(WaitingRow::waiting)
                .filter(one -> one.state() == Waiting.State.DUE)
                .filter(one -> LocalDate.ofInstant(one.due(), context.clock().getZone())
                        .equals(today))
                .count();
        var promptness = Deadlines.in(context.clock().getZone())
                .promptness(answers.stream().map(SentAnswer::feedback).toList());
        return new Loaded(rows, answers.stream().map(this::row).toList(), promptness, dueToday);
    }

    private Period period(Filter filter) {
        var today = LocalDate.now(context.clock());
        var chosenPeriod = filter.period().on(today);
        return chosenPeriod == null ? new Period(LocalDate.EPOCH, today) : chosenPeriod;
    }

    private WaitingRow row(Waiting one, Map<Platform, String> names) {
        var feedback = one.feedback();
        return new WaitingRow(
                one,
                wording.who(feedback),
                names.getOrDefault(feedback.platform(), feedback.platform().id()),
                feedback.stars(),
                wording.comment(feedback.words().comment()),
                wording.due(one));
    }

    private SentRow row(SentAnswer answer) {
        var outcome = answer.reply().outcome();
        return new SentRow(
                answer.feedback().id(),
                texts.day(LocalDate.ofInstant(
                        answer.reply().sent(), context.clock().getZone())),
                wording.who(answer.feedback()),
                outcome,
                texts.get("answers.outcome." + outcome.id()));
    }

    private void take(Loaded found) {
        waiting.setAll(found.waiting());
        sent.setAll(found.sent());
        summary.set(summary(found));
        loaded.set(true);
        var id = chosen.get();
        var stillThere = waiting.stream().anyMatch(row -> row.id() == id)
                || sent.stream().anyMatch(row -> row.id() == id);
        if (id == 0 || !stillThere) {
            chooseFirst();
        } else {
            composer.refresh();
        }
    }

    private String summary(Loaded found) {
        var open = found.waiting().stream()
                .filter(row -> row.waiting().state() != Waiting.State.HISTORY)
                .count();
        var overdue = found.waiting().stream()
                .filter(row -> row.waiting().state() == Waiting.State.OVERDUE)
                .count();
        var words = new StringBuilder(open == 0 ? texts.get("answers.none-wait") : texts.count("answers.wait", open));
        if (found.dueToday() > 0) {
            words.append(", ").append(texts.count("answers.due-today", found.dueToday()));
        }
        if (overdue > 0) {
            words.append(", ").append(texts.count("answers.are-overdue", overdue));
        }
        words.append('.');
        var promptness = found.promptness();
        var median = promptness.median();
        if (median != null) {
            words.append(' ')
                    .append(texts.get(
                            "answers.in-time",
                            texts.number(promptness.inTime()),
                            texts.number(promptness.answered()),
                            wording.duration(median)));
        }
        return words.toString();
    }

    /// Says what stands in the way where the driver looks anyway.
    private void fail(Throwable problem) {
        context.notice(Trouble.sentence(problem, texts.get("answers.failed")), null);
    }

    /// Reads everything anew with the period and app shown last.
    void again() {
        if (shown != null) {
            show(shown);
        }
    }
}

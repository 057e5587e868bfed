package app.doorstep.ui.answers;

import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Audience;
import app.doorstep.domain.Feedback;
import app.doorstep.domain.FeedbackQuery;
import app.doorstep.domain.Flag;
import app.doorstep.domain.ReplyChannel;
import app.doorstep.domain.Span;
import app.doorstep.replies.Bounds;
import app.doorstep.replies.Check;
import app.doorstep.replies.CheckResult;
import app.doorstep.replies.Circumstance;
import app.doorstep.replies.Deadlines;
import app.doorstep.replies.Draft;
import app.doorstep.replies.Waiting;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Lane;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.workbench.ReplyDrafts;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The one reply being written: its draft, what the checker says of it, and the facts beside it. What was typed is kept
/// for each feedback as long as the window is open. Used on the window's thread only.
final class ComposerViewModel {
    private static final int EARLIER = 5;

    /// What is answered, with what stands beside it.
    ///
    /// @param waiting its deadline
    /// @param app the app as the driver uses it
    /// @param earlier other feedback of the same customer, newest first
    record Subject(Feedback feedback, Waiting waiting, AppProfile app, Audience audience, List<Feedback> earlier) {}

    private record Opened(Subject subject, ReplyDrafts drafts) {}

    private record Typed(long id, Draft.Kind kind) {}

    private final Workbench workbench;
    private final ScreenContext context;
    private final Texts texts;
    private final Wording wording;
    private final Lane opening;
    private final Lane checking;
    private final Map<Typed, String> typed = new HashMap<>();
    private final Map<Long, List<String>> circumstancesOf = new HashMap<>();
    private final Map<Long, Audience> audienceOf = new HashMap<>();

    private final ReadOnlyObjectWrapper<@Nullable Subject> subject = new ReadOnlyObjectWrapper<>(null);
    private final ObjectProperty<Draft.Kind> kind = new SimpleObjectProperty<>(Draft.Kind.SPECIFIC);
    private final StringProperty text = new SimpleStringProperty("");
    private final ObservableList<CheckResult> findings = FXCollections.observableArrayList();
    private final ObservableList<String> missing = FXCollections.observableArrayList();
    private final ObservableList<String> circumstances = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper passed = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper copyable = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper(false);
    private List<Draft> drafts = List.of();
    private boolean filling;

    ComposerViewModel(Workbench workbench, ScreenContext context, Wording wording) {
        this.workbench = workbench;
        this.context = context;
        this.texts = context.texts();
        this.wording = wording;
        this.opening = context.background().lane();
        this.checking = context.background().lane();
        kind.subscribe(_ -> fill());
        text.subscribe(this::edited);
    }

    ReadOnlyObjectProperty<@Nullable Subject> subject() {
        return subject.getReadOnlyProperty();
    }

    ObjectProperty<Draft.Kind> kind() {
        return kind;
    }

    /// The text as it stands in the field.
    StringProperty text() {
        return text;
    }

    /// What the checker objects to.
    ObservableList<CheckResult> findings() {
        return findings;
    }

    /// What only the driver can add.
    ObservableList<String> missing() {
        return missing;
    }

    /// What was in the way: ids of [Circumstance] and words typed.
    ObservableList<String> circumstances() {
        return circumstances;
    }

    /// "78 words of 40 to 90 · to the customer".
    ReadOnlyStringProperty count() {
        return count.getReadOnlyProperty();
    }

    /// "The other 13 checks found nothing."
    ReadOnlyStringProperty passed() {
        return passed.getReadOnlyProperty();
    }

    /// Whether the text may be copied: it is not empty and nothing is left to fill in.
    ReadOnlyBooleanProperty copyable() {
        return copyable.getReadOnlyProperty();
    }

    /// Whether to ask, once for an app, if feedback can be answered there.
    ReadOnlyBooleanProperty asking() {
        return asking.getReadOnlyProperty();
    }

    /// The deadlines by which the clock goes.
    Deadlines deadlines() {
        return Deadlines.in(context.clock().getZone());
    }

    void open(long id) {
        circumstances.setAll(circumstancesOf.getOrDefault(id, List.of()));
        load(id);
    }

    /// Reads the same feedback anew, because something about it may have changed.
    void refresh() {
        var current = subject.get();
        if (current != null) {
            load(current.feedback().id());
        }
    }

    void clear() {
        opening.cancel();
        checking.cancel();
        drafts = List.of();
        subject.set(null);
        findings.clear();
        missing.clear();
        asking.set(false);
        fill();
    }

    void toggle(Circumstance circumstance) {
        change(circumstance.id(), !circumstances.contains(circumstance.id()));
    }

    /// Adds what was in the way in the driver's own words; nothing if they are blank or there already.
    void addCircumstance(String words) {
        if (!words.isBlank() && !circumstances.contains(words.strip())) {
            change(words.strip(), true);
        }
    }

    void removeCircumstance(String words) {
        change(words, false);
    }

    private void change(String words, boolean on) {
        var current = subject.get();
        if (current == null) {
            return;
        }
        if (on) {
            circumstances.add(words);
        } else {
            circumstances.remove(words);
        }
        var id = current.feedback().id();
        circumstancesOf.put(id, List.copyOf(circumstances));
        forget(id);
        load(id);
    }

    /// Takes the sentences out that a finding is about.
    void leaveOut(CheckResult finding) {
        var current = text.get();
        var sentences = finding.where().stream()
                .map(span -> sentence(current, span))
                .distinct()
                .sorted(Comparator.comparingInt(Span::start).reversed())
                .toList();
        var result = new StringBuilder(current);
        for (var sentence : sentences) {
            result.delete(sentence.start(), Math.min(sentence.end(), result.length()));
        }
        text.set(result.toString()
                .replaceAll(" {2,}", " ")
                .replaceAll(" +\n", "\n")
                .replaceAll("\n{3,}", "\n\n"));
    }

    /// Whether leaving the words out is a remedy for a finding.
    boolean canLeaveOut(CheckResult finding) {
        return !finding.where().isEmpty()
                && switch (finding.check()) {
                    case BLAME, PROMISE, INCENTIVE, LINK, PERSONAL_DATA, SERIOUS -> true;
                    default -> false;
                };
    }

    /// Goes back to the draft as Doorstep wrote it.
    void startOver() {
        var current = subject.get();
        if (current != null) {
            typed.remove(new Typed(current.feedback().id(), kind.get()));
            fill();
        }
    }

    /// Says that the text is on the clipboard.
    void copied() {
        context.notice(texts.get("answers.copied"), null);
    }

    /// Remembers that the driver sent the text.
    void markSent() {
        var current = subject.get();
        if (current == null || !copyable.get()) {
            return;
        }
        var words = text.get();
        var id = current.feedback().id();
        context.background()
                .run(
                        _ -> {
                            workbench.answers().markSent(id, words, current.audience(), null);
                            return id;
                        },
                        _ -> {
                            forget(id);
                            context.notice(texts.get("answers.marked", wording.who(current.feedback())), null);
                            context.dataChanged();
                        },
                        this::fail);
    }

    /// Answers the question whether feedback can be answered in this app; a no turns its drafts into messages to
    /// support, from now on and in the queue.
    void answerChannel(boolean possible) {
        var current = subject.get();
        if (current == null) {
            return;
        }
        var app = current.app();
        var channel = possible ? app.channel() : ReplyChannel.SUPPORT;
        var known = new AppProfile(app.platform(), app.name(), channel, true, app.coverage(), app.policy(), app.line());
        asking.set(false);
        context.background()
                .run(
                        _ -> {
                            workbench.apps().save(known);
                            return known;
                        },
                        _ -> {
                            forget(current.feedback().id());
                            context.dataChanged();
                            load(current.feedback().id());
                        },
                        this::fail);
    }

    /// Writes to support instead, to have the rating looked at, and remembers that it is contested.
    void contest() {
        var current = subject.get();
        if (current == null) {
            return;
        }
        var id = current.feedback().id();
        audienceOf.put(id, Audience.SUPPORT);
        forget(id);
        context.background()
                .run(
                        _ -> {
                            workbench.log().flag(id, Flag.DISPUTED, true);
                            return id;
                        },
                        _ -> {
                            context.dataChanged();
                            load(id);
                        },
                        this::fail);
    }

    private void load(long id) {
        var ways = circumstancesOf.getOrDefault(id, List.of());
        var audience = audienceOf.get(id);
        opening.ask(_ -> opened(id, audience, ways), this::take, this::fail);
    }

    private Opened opened(long id, @Nullable Audience audience, List<String> ways) throws Trouble {
        var written = workbench.answers().drafts(id, audience, ways);
        var feedback = written.feedback();
        var waiting = deadlines().of(feedback, context.clock().instant());
        var app = workbench.apps().get(feedback.platform());
        var to = written.drafts().isEmpty()
                ? written.audience()
                : written.drafts().getFirst().audience();
        return new Opened(new Subject(feedback, waiting, app, to, earlier(feedback)), written);
    }

    private List<Feedback> earlier(Feedback feedback) throws Trouble {
        var customer = feedback.words().customer();
        if (customer == null) {
            return List.of();
        }
        var query = new FeedbackQuery(
                FeedbackQuery.ALL.selection(), null, null, null, null, null, false, null, customer, 50);
        return workbench.log().find(query).stream()
                .filter(other -> other.id() != feedback.id())
                .filter(other -> customer.equalsIgnoreCase(other.words().customer()))
                .limit(EARLIER)
                .toList();
    }

    private void take(Opened opened) {
        drafts = opened.drafts().drafts();
        subject.set(opened.subject());
        var app = opened.subject().app();
        asking.set(!app.channelAsked()
                && (app.channel() == ReplyChannel.CUSTOMER || app.channel() == ReplyChannel.PUBLIC));
        fill();
    }

    private void fill() {
        var current = subject.get();
        var draft = drafts.stream().filter(one -> one.kind() == kind.get()).findFirst();
        filling = true;
        if (current == null || draft.isEmpty()) {
            text.set("");
        } else {
            missing.setAll(draft.get().missing());
            text.set(typed.getOrDefault(
                    new Typed(current.feedback().id(), kind.get()),
                    current.feedback().answer() == null
                            ? draft.get().text()
                            : current.feedback().answer().text()));
        }
        filling = false;
        check();
    }

    private void edited(String words) {
        var current = subject.get();
        if (!filling && current != null) {
            typed.put(new Typed(current.feedback().id(), kind.get()), words);
            check();
        }
    }

    private void forget(long id) {
        typed.keySet().removeIf(one -> one.id() == id);
    }

    private void check() {
        var current = subject.get();
        if (current == null) {
            copyable.set(false);
            count.set("");
            passed.set("");
            return;
        }
        var words = text.get();
        var bounds = Bounds.of(kind.get(), current.audience(), false);
        count.set(texts.get(
                bounds.least() == 0 ? "answers.count.up-to" : "answers.count",
                texts.number(Bounds.words(words)),
                texts.number(bounds.least()),
                texts.number(bounds.most()),
                texts.get("answers.to." + current.audience().id())));
        var id = current.feedback().id();
        checking.ask(_ -> workbench.answers().check(words, id, current.audience()), this::show, this::fail);
    }

    private void show(List<CheckResult> checks) {
        var objections = new ArrayList<CheckResult>();
        var blocked = false;
        for (var check : checks) {
            if (!check.ok()) {
                objections.add(check);
                blocked |= check.check() == Check.PLACEHOLDER;
            }
        }
        findings.setAll(objections);
        var rest = checks.size() - objections.size();
        passed.set(
                objections.isEmpty()
                        ? texts.get("answers.passed.all", texts.number(rest))
                        : texts.count("answers.passed", rest));
        copyable.set(!blocked && !text.get().isBlank());
    }

    private void fail(Throwable problem) {
        context.notice(problem instanceof Trouble trouble ? trouble.sentence() : texts.get("answers.failed"), null);
    }

    /// The sentence around a span, with the space before it.
    private static Span sentence(String text, Span span) {
        var start = Math.min(span.start(), text.length());
        while (start > 0 && ".!?\n".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        var end = Math.min(Math.max(span.end(), start), text.length());
        while (end < text.length() && ".!?\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (end < text.length() && ".!?".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return new Span(start, end);
    }
}

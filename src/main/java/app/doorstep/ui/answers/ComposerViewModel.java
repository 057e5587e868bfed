package app.doorstep.ui.answers;

import app.doorstep.replies.Circumstance;
import app.doorstep.replies.Deadlines;
import app.doorstep.replies.Draft;
import app.doorstep.text.Texts;
import app.doorstep.ui.edit.Aftermath;
import app.doorstep.ui.kit.Lane;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.workbench.ReplyDrafts;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The one reply being written: its draft, what was in the way, and the facts beside it. [TextChecks] says what the
/// checker finds, [Decisions] what becomes of it. What was typed is kept in the notebook. Used on the window's thread
/// only.
final class ComposerViewModel {
    private record Opened(Subject subject, ReplyDrafts drafts) {}

    private final Workbench workbench;
    private final ScreenContext context;
    private final Texts texts;
    private final Lane opening;
    private final TypedTexts typed;
    private final Aftermath after;

    private final ReadOnlyObjectWrapper<@Nullable Subject> subject = new ReadOnlyObjectWrapper<>(null);
    private final ObjectProperty<Draft.Kind> kind = new SimpleObjectProperty<>(Draft.Kind.SPECIFIC);
    private final StringProperty text = new SimpleStringProperty("");
    private final ObservableList<String> missing = FXCollections.observableArrayList();
    private final ObservableList<String> circumstances = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper(false);
    private final TextChecks checks;
    private final Decisions decisions;
    private final EarlierFeedback earlier;
    private List<Draft> drafts = List.of();
    private boolean filling;

    ComposerViewModel(Workbench workbench, ScreenContext context, Wording wording) {
        this.workbench = workbench;
        this.context = context;
        this.texts = context.texts();
        this.opening = context.background().lane();
        this.typed = new TypedTexts(workbench, context, this::fail);
        this.after = new Aftermath(workbench, context);
        this.earlier = new EarlierFeedback(workbench, context);
        this.checks = new TextChecks(workbench, context, text, this::fail);
        this.decisions = new Decisions(workbench, context, wording, this);
        kind.subscribe(_ -> {
            keepTyped();
            fill();
        });
        text.subscribe(this::edited);
    }

    ReadOnlyObjectProperty<@Nullable Subject> subject() {
        return subject.getReadOnlyProperty();
    }

    /// What the checker says of the text.
    TextChecks checks() {
        return checks;
    }

    /// What can become of it.
    Decisions decisions() {
        return decisions;
    }

    /// What else the customer wrote.
    EarlierFeedback earlier() {
        return earlier;
    }

    ObjectProperty<Draft.Kind> kind() {
        return kind;
    }

    /// The text as it stands in the field.
    StringProperty text() {
        return text;
    }

    /// What only the driver can add.
    ObservableList<String> missing() {
        return missing;
    }

    /// What was in the way: ids of [Circumstance] and words typed.
    ObservableList<String> circumstances() {
        return circumstances;
    }

    /// Whether to ask, once for an app, if feedback can be answered there.
    ReadOnlyBooleanProperty asking() {
        return asking.getReadOnlyProperty();
    }

    /// Whether the text is not the draft any more.
    ReadOnlyBooleanProperty changed() {
        return changed.getReadOnlyProperty();
    }

    /// The deadlines by which the clock goes.
    Deadlines deadlines() {
        return Deadlines.in(context.clock().getZone());
    }

    void open(long id) {
        keepTyped();
        load(id, null);
    }

    /// Reads the same feedback anew, because something about it may have changed.
    void refresh() {
        var current = subject.get();
        if (current != null) {
            load(current.feedback().id(), null);
        }
    }

    void clear() {
        keepTyped();
        opening.cancel();
        drafts = List.of();
        subject.set(null);
        earlier.forget();
        missing.clear();
        circumstances.clear();
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
        var ways = new ArrayList<>(circumstances);
        if (on) {
            ways.add(words);
        } else {
            ways.remove(words);
        }
        rewrite(current, () -> workbench.answers().drafts(current.feedback().id(), null, ways));
    }

    /// Says the same in other words.
    void otherWording() {
        var current = subject.get();
        if (current != null) {
            rewrite(
                    current,
                    () -> workbench.answers().otherWording(current.feedback().id(), null));
        }
    }

    /// Goes back to the draft as Doorstep wrote it.
    void startOver() {
        var current = subject.get();
        if (current != null) {
            var of = kind.get();
            rewrite(
                    current,
                    () -> workbench.answers().startOver(current.feedback().id(), null, of));
        }
    }

    /// Drafts anew after what was typed is kept, so that it can be brought back; the notice says so where it is gone.
    private void rewrite(Subject current, Source source) {
        var unkept = typed.unkept(current.feedback(), current.audience());
        var had = changed.get();
        opening.ask(
                _ -> {
                    unkept.keep(workbench);
                    return opened(source.drafts());
                },
                opened -> {
                    typed.kept(unkept);
                    take(opened);
                    if (had) {
                        after.made(texts.get("answers.put-aside"), () -> {});
                    }
                },
                this::fail);
    }

    /// Says that the text is on the clipboard.
    void copied() {
        context.notice(texts.get("answers.copied"), null);
    }

    /// Keeps what was typed in the notebook, so that it is there tomorrow.
    void keepTyped() {
        var current = subject.get();
        if (current != null) {
            typed.keep(current.feedback(), current.audience());
        }
    }

    private void load(long id, @Nullable List<String> ways) {
        opening.ask(_ -> opened(workbench.answers().drafts(id, null, ways)), this::take, this::fail);
    }

    /// Where drafts come from.
    private interface Source {
        ReplyDrafts drafts() throws Trouble;
    }

    private Opened opened(ReplyDrafts written) throws Trouble {
        var app = workbench.apps().get(written.feedback().platform());
        var waiting = deadlines().of(written.feedback(), context.clock().instant());
        return new Opened(Subject.of(written, waiting, app), written);
    }

    private void take(Opened opened) {
        var id = opened.subject().feedback().id();
        drafts = opened.drafts().drafts();
        typed.take(id, opened.subject().audience(), opened.drafts().typed());
        circumstances.setAll(opened.drafts().circumstances());
        subject.set(opened.subject());
        earlier.of(opened.subject().feedback());
        asking.set(opened.subject().isChannelOpen());
        fill();
    }

    private void fill() {
        var current = subject.get();
        filling = true;
        if (current == null) {
            text.set("");
            changed.set(false);
        } else {
            draft().ifPresent(draft -> missing.setAll(draft.missing()));
            var answer = current.feedback().answer();
            text.set(
                    answer == null
                            ? typed.of(current.feedback().id(), current.audience(), kind.get())
                                    .orElseGet(this::drafted)
                            : answer.text());
            changed.set(answer == null && !text.get().equals(drafted()));
        }
        filling = false;
        checks.run(current, kind.get());
    }

    private Optional<Draft> draft() {
        return drafts.stream().filter(one -> one.kind() == kind.get()).findFirst();
    }

    private String drafted() {
        return draft().map(Draft::text).orElse("");
    }

    private void edited(String words) {
        var current = subject.get();
        if (!filling && current != null) {
            typed.put(current.feedback().id(), current.audience(), kind.get(), words);
            changed.set(!words.equals(drafted()));
            checks.run(current, kind.get());
        }
    }

    private void fail(Throwable problem) {
        context.notice(Trouble.sentence(problem, texts.get("answers.failed")), null);
    }
}

package app.doorstep.ui.answers;

import app.doorstep.domain.Span;
import app.doorstep.replies.Bounds;
import app.doorstep.replies.Check;
import app.doorstep.replies.CheckResult;
import app.doorstep.replies.Draft;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Lane;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.workbench.Workbench;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What the checker says of the text in the composer, while it is typed. Used on the window's thread only.
final class TextChecks {
    private final Workbench workbench;
    private final Texts texts;
    private final StringProperty text;
    private final Consumer<Throwable> failure;
    private final Lane checking;
    private final ObservableList<CheckResult> findings = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper passed = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper copyable = new ReadOnlyBooleanWrapper(false);

    TextChecks(Workbench workbench, ScreenContext context, StringProperty text, Consumer<Throwable> failure) {
        this.workbench = workbench;
        this.texts = context.texts();
        this.text = text;
        this.failure = failure;
        this.checking = context.background().lane();
    }

    /// What the checker objects to.
    ObservableList<CheckResult> findings() {
        return findings;
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

    /// Checks the text as it stands.
    ///
    /// @param subject what it answers, or null for nothing
    void run(@Nullable Subject subject, Draft.Kind kind) {
        if (subject == null) {
            checking.cancel();
            findings.clear();
            copyable.set(false);
            count.set("");
            passed.set("");
            return;
        }
        var words = text.get();
        var bounds = Bounds.of(kind, subject.audience(), false);
        count.set(texts.get(
                bounds.least() == 0 ? "answers.count.up-to" : "answers.count",
                texts.number(Bounds.words(words)),
                texts.number(bounds.least()),
                texts.number(bounds.most()),
                texts.get("answers.to." + subject.audience().id())));
        var id = subject.feedback().id();
        checking.ask(_ -> workbench.answers().check(words, id, subject.audience()), this::show, failure);
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
    static boolean canLeaveOut(CheckResult finding) {
        return !finding.where().isEmpty()
                && switch (finding.check()) {
                    case BLAME, PROMISE, INCENTIVE, LINK, PERSONAL_DATA, SERIOUS -> true;
                    default -> false;
                };
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

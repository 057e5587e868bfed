package app.doorstep.ui.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.doorstep.domain.Audience;
import app.doorstep.domain.Flag;
import app.doorstep.domain.Outcome;
import app.doorstep.domain.ReplyChannel;
import app.doorstep.replies.Check;
import app.doorstep.replies.CheckResult;
import app.doorstep.replies.Circumstance;
import app.doorstep.replies.Draft;
import app.doorstep.ui.kit.Filter;
import app.doorstep.ui.kit.PlainContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // set before each test
class AnswersViewModelTest {
    @TempDir
    private Path folder;

    private AnswersNotebook notebook;
    private PlainContext context;
    private AnswersViewModel model;
    private ComposerViewModel composer;

    @BeforeEach
    void open() throws Exception {
        notebook = new AnswersNotebook(folder.resolve("notebook"));
        context = new PlainContext(folder, AnswersNotebook.CLOCK);
        model = new AnswersViewModel(notebook.workbench, context);
        composer = model.composer();
        model.show(Filter.START);
    }

    @AfterEach
    void close() {
        notebook.close();
    }

    @Test
    void theQueueStandsByDeadlineAndTheFirstIsOpen() {
        assertThat(model.waiting())
                .extracting(WaitingRow::who, WaitingRow::app, WaitingRow::stars, WaitingRow::comment)
                .containsExactly(
                        tuple("Ines", "Parcel round", 2, "Box was soaked through. The note said inside the porch."),
                        tuple("No name", "Parcel round", 1, "Did not knock, found it an hour later"));
        assertThat(model.chosen().get()).isEqualTo(notebook.ines);
        assertThat(model.summary().get()).isEqualTo("2 wait.");
        assertThat(composer.text().get()).contains("Ines", "Sam").endsWith("Sam");
        assertThat(composer.checks().findings()).isEmpty();
        assertThat(composer.checks().passed().get()).isEqualTo("All 14 checks found nothing.");
    }

    @Test
    void anotherKindIsAnotherTextAndWhatWasTypedIsKept() {
        var specific = composer.text().get();
        composer.kind().set(Draft.Kind.SHORT);
        assertThat(composer.text().get()).isNotEqualTo(specific).hasSizeLessThan(specific.length());
        composer.kind().set(Draft.Kind.SPECIFIC);
        composer.text().set(specific + " PS: have a good week.");
        model.choose(notebook.nameless);
        model.choose(notebook.ines);
        assertThat(composer.text().get()).endsWith("PS: have a good week.");
        composer.startOver();
        assertThat(composer.text().get()).isEqualTo(specific);
    }

    @Test
    void aPromiseIsFoundWhileTypingAndCanBeLeftOut() {
        var before = composer.text().get();
        var close = before.lastIndexOf("\n\n");
        composer.text().set(before.substring(0, close) + " It will never happen again." + before.substring(close));
        var finding = composer.checks().findings().getFirst();
        assertThat(composer.checks().findings()).extracting(CheckResult::check).containsExactly(Check.PROMISE);
        assertThat(composer.checks().passed().get()).isEqualTo("The other 13 checks found nothing.");
        assertThat(TextChecks.canLeaveOut(finding)).isTrue();
        composer.checks().leaveOut(finding);
        assertThat(composer.text().get()).isEqualTo(before);
        assertThat(composer.checks().findings()).isEmpty();
    }

    @Test
    void aPlaceholderBlocksCopyingAndSending() {
        composer.text().set("Hello [name], I am sorry.");
        assertThat(composer.checks().copyable().get()).isFalse();
        composer.decisions().markSent();
        assertThat(model.waiting()).hasSize(2);
        assertThat(context.changes).isZero();
    }

    @Test
    void aCircumstanceComesIntoTheDraftAndGoesAgain() {
        var plain = composer.text().get();
        composer.toggle(Circumstance.RAIN);
        assertThat(composer.text().get()).contains("t was raining hard");
        composer.addCircumstance("the scanner broke");
        assertThat(composer.text().get()).contains("the scanner broke");
        composer.removeCircumstance("the scanner broke");
        composer.toggle(Circumstance.RAIN);
        assertThat(composer.text().get()).isEqualTo(plain);
    }

    @Test
    void markedAsSentItLeavesTheQueueAndItsOutcomeIsKept() throws Exception {
        var text = composer.text().get();
        composer.decisions().markSent();
        assertThat(context.changes).isEqualTo(1);
        assertThat(context.said).containsExactly("Reply to Ines marked as sent.");
        model.show(Filter.START);
        assertThat(model.waiting()).extracting(WaitingRow::id).containsExactly(notebook.nameless);
        assertThat(model.sent())
                .containsExactly(new SentRow(notebook.ines, "Mar 8", "Ines", Outcome.NONE, "no word yet"));
        model.noteOutcome(notebook.ines, Outcome.SOLVED);
        var kept = notebook.workbench.log().require(notebook.ines).answer();
        assertThat(Objects.requireNonNull(kept).text()).isEqualTo(text);
        assertThat(kept.outcome()).isEqualTo(Outcome.SOLVED);
        model.show(Filter.START);
        assertThat(model.summary().get()).isEqualTo("1 waits. 1 of 1 were answered in time, median 1 hour.");
    }

    @Test
    void theAppIsAskedAboutOnceAndANoTurnsDraftsIntoMessagesToSupport() throws Exception {
        assertThat(composer.asking().get()).isTrue();
        composer.decisions().answerChannel(false);
        var app = notebook.workbench.apps().get(AnswersNotebook.ROUND);
        assertThat(app.channel()).isEqualTo(ReplyChannel.SUPPORT);
        assertThat(app.channelAsked()).isTrue();
        model.choose(notebook.nameless);
        assertThat(composer.asking().get()).isFalse();
        assertThat(Objects.requireNonNull(composer.subject().get()).audience()).isEqualTo(Audience.SUPPORT);
        assertThat(composer.text().get()).contains("Facts");
    }

    @Test
    void contestingWritesToSupportAndRemembersIt() throws Exception {
        composer.decisions().contest(true);
        assertThat(composer.text().get()).contains("Facts", "Attached");
        assertThat(notebook.workbench.log().require(notebook.ines).flags()).containsExactly(Flag.DISPUTED);
    }

    @Test
    void aDraftIsTheSameTomorrowUntilAnotherWordingIsAskedFor() throws Exception {
        var first = composer.text().get();
        notebook.workbench.answers().markSent(notebook.nameless, first, Audience.CUSTOMER, null);
        var again = new AnswersViewModel(notebook.workbench, context);
        again.choose(notebook.ines);
        assertThat(again.composer().text().get()).isEqualTo(first);
        again.composer().otherWording();
        var other = again.composer().text().get();
        assertThat(other).isNotEqualTo(first).contains("Ines");
        composer.refresh();
        assertThat(composer.text().get()).isEqualTo(other);
    }

    @Test
    void whatWasTypedAndWhatWasInTheWayAreThereAfterTheWindowWasClosed() {
        composer.toggle(Circumstance.RAIN);
        composer.text().set("Hello Ines, I am sorry.");
        composer.keepTyped();
        var again = new AnswersViewModel(notebook.workbench, context).composer();
        again.open(notebook.ines);
        assertThat(again.circumstances()).containsExactly("rain");
        assertThat(again.text().get()).isEqualTo("Hello Ines, I am sorry.");
        assertThat(again.changed().get()).isTrue();
        again.startOver();
        assertThat(again.text().get()).contains("raining hard");
        assertThat(again.changed().get()).isFalse();
    }

    @Test
    void whatWasTypedComesBackByUndoWhateverPutItAside() throws Exception {
        for (var step : List.<Runnable>of(
                composer::startOver, composer::otherWording, () -> composer.toggle(Circumstance.RAIN))) {
            var drafted = composer.text().get();
            composer.text().set("Hello Ines, it was my turn to knock.");
            step.run();
            var after = composer.text().get();
            assertThat(after).isNotEqualTo("Hello Ines, it was my turn to knock.");
            assertThat(context.said).last().isEqualTo("Your text was put aside for the draft.");
            notebook.workbench.log().undo();
            model.show(Filter.START);
            assertThat(composer.text().get()).isEqualTo("Hello Ines, it was my turn to knock.");
            notebook.workbench.log().redo();
            model.show(Filter.START);
            assertThat(composer.text().get()).isEqualTo(after);
            notebook.workbench.log().undo();
            composer.refresh();
            composer.startOver();
            assertThat(composer.text().get()).isEqualTo(drafted);
        }
    }

    @Test
    void whatWasTypedForTheCustomerIsNotSentToSupport() throws Exception {
        composer.text().set("Hello Ines, it was my turn to knock.");
        composer.decisions().contest(true);
        assertThat(composer.text().get()).contains("Facts");
        notebook.workbench.log().undo();
        model.show(Filter.START);
        assertThat(composer.text().get()).isEqualTo("Hello Ines, it was my turn to knock.");
    }

    @Test
    void whatIsLeftBeLeavesTheQueueUntilItIsTakenBack() throws Exception {
        composer.decisions().nothingToDo(true);
        model.show(Filter.START);
        assertThat(model.waiting()).extracting(WaitingRow::id).containsExactly(notebook.nameless);
        notebook.workbench.log().undo();
        model.show(Filter.START);
        assertThat(model.waiting()).hasSize(2);
        notebook.workbench.log().redo();
        model.show(Filter.START);
        assertThat(model.waiting()).hasSize(1);
    }

    @Test
    void aReplyMarkedAsSentCanBeTakenBack() throws Exception {
        composer.decisions().markSent();
        assertThat(notebook.workbench.log().undoable()).hasValue("Reply marked as sent");
        notebook.workbench.log().undo();
        assertThat(notebook.workbench.log().require(notebook.ines).answer()).isNull();
    }

    @Test
    void aMessageToSupportNamesTheApp() {
        composer.decisions().contest(true);
        assertThat(composer.text().get()).contains("App: Parcel round");
    }

    @Test
    void nothingWaitsInAnEmptyNotebook() throws Exception {
        notebook.workbench.log().delete(notebook.ines);
        notebook.workbench.log().delete(notebook.nameless);
        model.show(Filter.START);
        assertThat(model.summary().get()).isEqualTo("Nothing waits.");
        assertThat(model.chosen().get()).isZero();
        assertThat(composer.text().get()).isEmpty();
    }
}

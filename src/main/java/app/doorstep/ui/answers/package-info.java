/// What waits for an answer, the composer with its checker, and what became of earlier answers.
///
/// [app.doorstep.ui.answers.AnswersScreen] opens it; [app.doorstep.ui.answers.AnswersViewModel] holds the queue and
/// [app.doorstep.ui.answers.ComposerViewModel] the one reply being written, to what a `Subject` names; `TypedTexts`
/// keeps what is typed; [app.doorstep.ui.answers.AnswersView] puts the three columns side by side:
/// [app.doorstep.ui.answers.QueueView], [app.doorstep.ui.answers.ComposerView] and [app.doorstep.ui.answers.FactsView].
/// [app.doorstep.ui.answers.MarkedArea] is a text field that shows which of its words a finding is about. Nothing is
/// sent from here.
@NullMarked
package app.doorstep.ui.answers;

import org.jspecify.annotations.NullMarked;

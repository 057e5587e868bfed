/// The use cases and their transactions: the one door through which the window and the command line reach the data.
///
/// [Workbench] opens a data folder and hands out one object per thing a user does: [Imports], [ImportReview] and
/// [Presets], [Notes] (quick lines, pasted text), [Log] (find, add, edit, mark, export), [ManyEntries], [SavedFilters],
/// [Standing] (trend and rating), [RatingPolicies], [Checkins] (what the apps state), [Events], [Proofs] (pictures and
/// documents), [Advice] and [TipsInWork], [Answers] (drafts and what waits), [Reports], [Safety] (backups and checks),
/// [Privacy] (forgetting), [WordsUsed], [OwnWords] and [Rereading] (comments), [Hindsight], [Apps] and [Overviews].
/// [UndoStack] holds the two steps of every change. What needs no data folder stands on its own: [FilePreviews],
/// [SampleYear]. What they share is the `Desk`; sums by day come from its `DaySums`. Whatever a user can mend leaves
/// this package as [Trouble], one plain sentence.
@NullMarked
package app.doorstep.workbench;

import org.jspecify.annotations.NullMarked;

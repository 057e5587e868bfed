/// The SQLite file: the notebook on disk, and the only home of SQL.
///
/// [app.doorstep.storage.Store] is the one door. Behind it, in the order in which a write passes them: `Notebook` opens
/// connections with every safety on and runs transactions, `Schema` holds the numbered scripts and migrates,
/// [app.doorstep.storage.BulkImport] takes the rows of files, `Edits` single changes, `Undo` takes an import back,
/// `BroughtBack` brings it in again, `Tallies` keeps the sums by day and hour that every mean comes from (in each
/// `TallyTable`; those of phrases are packed by `PhraseSums`), [app.doorstep.storage.Sums] reads them,
/// [app.doorstep.storage.Ratings] what they cannot tell,
/// `Queries` the feedback itself; [app.doorstep.storage.Replies] keeps replies and drafts,
/// [app.doorstep.storage.Figures] what the apps say themselves, [app.doorstep.storage.Keepsakes] presets, words,
/// filters, tips in work and events, [app.doorstep.storage.Readings] which version of the reader read the comments;
/// [app.doorstep.storage.Forgetting] leaves no trace of a customer or of everything. `Backups`, `Restore` and `Check`
/// keep it safe; `Watched` tells how far long work is and stops it. A feedback's columns are named in one place,
/// `FeedbackRow`; `RowKeys` decides what counts as the same row, `Fingerprint` finds changed bits.
@NullMarked
package app.doorstep.storage;

import org.jspecify.annotations.NullMarked;

/// Rows to entries: which export this is, which column means what, and whether each row can be believed. Touches no
/// database.
///
/// [app.doorstep.importing.Importing] looks at a file and gives one [app.doorstep.importing.ImportPlan] for each table
/// in it; preview, dry run and import all ask the same plan. A format is a class that implements
/// [app.doorstep.importing.Format] and stands in [app.doorstep.importing.Formats]; its
/// [app.doorstep.importing.RowJudge] turns one row into an entry or says why not. What a whole column tells (the order
/// of day and month, the scale of stars) is found by [app.doorstep.importing.ColumnEvidence] before the first row is
/// judged; [app.doorstep.importing.DaysToCome] counts the rows dated after today. A table of no known format goes
/// through [app.doorstep.importing.RoleGuess], or through a saved [app.doorstep.importing.PresetMatch]; what is open
/// then is said by [app.doorstep.importing.MappingDoubts]. [app.doorstep.importing.OwnFormat] writes what Doorstep
/// itself reads back.
@NullMarked
package app.doorstep.importing;

import org.jspecify.annotations.NullMarked;

package app.doorstep.importing;

import app.doorstep.domain.Entry;
import app.doorstep.tabular.Row;

/// Turns the rows of one file into entries. Not thread-safe: one for each reading.
@FunctionalInterface
interface RowJudge {
    /// Judges one row.
    ///
    /// @throws RowFault if the row cannot be stored
    Entry judge(Row row) throws RowFault;
}

package app.doorstep.importing;

import app.doorstep.tabular.Row;

/// Turns the rows of one file into entries, or into what an app itself says. Not thread-safe: one for each reading.
@FunctionalInterface
interface RowJudge {
    /// Judges one row and hands what it holds to `sink`.
    ///
    /// @throws RowFault if the row cannot be stored
    void judge(Row row, JudgedRows sink) throws RowFault;

    /// Hands over what only all rows together say.
    default void finish(JudgedRows sink) {}

    /// Whether a column has a meaning beyond the roles of [Columns].
    default boolean reads(int column) {
        return false;
    }
}

package app.doorstep.importing;

import app.doorstep.domain.Entry;
import app.doorstep.domain.StarDistribution;
import app.doorstep.domain.StatedFigure;
import java.util.List;

/// Takes the judged rows of a file in their order: every record is accepted, rejected or, in a file of undated ratings,
/// counted into the one distribution that comes at the end.
public interface JudgedRows {
    void accept(long line, Entry entry);

    void reject(RowProblem problem);

    /// The same with the row as it was read, so that it can be mended.
    ///
    /// @param cells in the order of the headings; empty where no heading says what the cell is
    default void reject(RowProblem problem, List<String> cells) {
        reject(problem);
    }

    /// Takes one record that holds what an app itself says.
    default void figures(long line, List<StatedFigure> figures) {}

    /// Takes the count per star of all rows.
    ///
    /// @param line the first of them
    default void distribution(long line, StarDistribution distribution) {}

    /// Asked again and again; after true nothing more comes.
    default boolean cancelled() {
        return false;
    }

    /// Told from time to time how many of the file's bytes are read.
    default void progress(long bytesRead) {}
}

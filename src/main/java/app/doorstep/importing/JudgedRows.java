package app.doorstep.importing;

import app.doorstep.domain.Entry;

/// Takes the judged rows of a file in their order: every record is either accepted or rejected.
public interface JudgedRows {
    void accept(long line, Entry entry);

    void reject(RowProblem problem);

    /// Asked again and again; after true nothing more comes.
    default boolean cancelled() {
        return false;
    }

    /// Told from time to time how many of the file's bytes are read.
    default void progress(long bytesRead) {}
}

package app.doorstep.tabular;

import java.io.Closeable;
import java.io.IOException;

/// The records of a table from its first to its last. Not thread-safe.
interface Records extends Closeable {
    /// Reads the next record into `row`.
    ///
    /// @return false behind the last one
    boolean next(Row row) throws IOException;

    /// Opens the records at their beginning.
    @FunctionalInterface
    interface Opener {
        /// Opens them.
        ///
        /// @param count receives how many bytes of the file have been read
        /// @param columns how many cells a record should have, 0 if unknown
        Records open(Unpacking.ByteCount count, int columns) throws IOException;
    }
}

package app.doorstep.tabular;

import java.io.Closeable;
import java.io.IOException;

/// The records of a table from its first to its last. Not thread-safe.
interface Records extends Closeable {
    /// Reads the next record into `row`.
    ///
    /// @return false behind the last one
    boolean next(Row row) throws IOException;

    /// The records of a table up to one line.
    final class UpTo implements Records {
        private final Records all;
        private final long last;
        private boolean ended;

        /// @param last the number of the last line that is read
        UpTo(Records all, long last) {
            this.all = all;
            this.last = last;
        }

        @Override
        public boolean next(Row row) throws IOException {
            if (ended || !all.next(row)) {
                return false;
            }
            ended = row.line() >= last;
            return true;
        }

        @Override
        public void close() throws IOException {
            all.close();
        }
    }

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

package app.doorstep.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// One stream of bytes that may hold a table. Every reading starts at the beginning.
///
/// @param entry the name inside the container; null where the container holds just one
record Source(Path file, Container container, @Nullable String entry, Opener opener) {
    /// Opens the bytes, unpacked.
    @FunctionalInterface
    interface Opener {
        /// Opens them at their beginning.
        ///
        /// @param count receives how many bytes of the file itself have been read
        InputStream open(Unpacking.ByteCount count) throws IOException;
    }

    InputStream open(Unpacking.ByteCount count) throws IOException {
        return opener.open(count);
    }
}

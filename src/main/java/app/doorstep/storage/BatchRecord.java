package app.doorstep.storage;

import java.time.Instant;
import java.util.List;

/// One import of the past.
///
/// @param at when it was committed, in UTC
/// @param files in the order in which they were given
/// @param counts what became of each, in the same order
/// @param undone whether it was taken back
public record BatchRecord(long batch, Instant at, List<BatchFile> files, List<FileCounts> counts, boolean undone) {
    public BatchRecord {
        files = List.copyOf(files);
        counts = List.copyOf(counts);
    }
}

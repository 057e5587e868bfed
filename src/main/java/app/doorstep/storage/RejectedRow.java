package app.doorstep.storage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A record of a file that could not be stored.
///
/// @param line where it stands in the file, from 1
/// @param column the heading of the cell at fault; null if the whole row is
/// @param kind the word for what is wrong, such as `not-a-date`
/// @param found what stands there
/// @param cells the row as it was read, in the order of the file's headings, without what no heading explains; empty
///     if nothing of it may be kept
public record RejectedRow(long line, @Nullable String column, String kind, String found, List<String> cells) {
    public RejectedRow {
        cells = List.copyOf(cells);
    }

    /// A row of which nothing else is kept.
    public RejectedRow(long line, @Nullable String column, String kind, String found) {
        this(line, column, kind, found, List.of());
    }
}

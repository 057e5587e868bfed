package app.doorstep.storage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an import did, or would do.
///
/// @param batch its number; null if nothing was stored because it was only tried
/// @param files in the order of the header
public record ImportCounts(@Nullable Long batch, List<FileCounts> files) {
    public ImportCounts {
        files = List.copyOf(files);
    }
}

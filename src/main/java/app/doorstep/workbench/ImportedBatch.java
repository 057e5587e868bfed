package app.doorstep.workbench;

import java.time.Instant;
import java.util.List;

/// One line of the import history.
///
/// More than six components: they are the columns of the history.
///
/// @param undone whether it was taken back
public record ImportedBatch(
        long batch,
        Instant at,
        List<String> files,
        long records,
        long stored,
        long duplicates,
        long rejected,
        boolean undone) {}

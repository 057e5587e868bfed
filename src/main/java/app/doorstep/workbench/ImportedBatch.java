package app.doorstep.workbench;

import java.time.Instant;
import java.util.List;

/// One line of the import history.
///
/// More than six components: they are the columns of the history.
///
/// @param updated how many of the stored changed a feedback that was there
/// @param nearDuplicates how many of the stored nearly repeat another feedback of their day
/// @param undone whether it was taken back
public record ImportedBatch(
        long batch,
        Instant at,
        List<String> files,
        long records,
        long stored,
        long updated,
        long duplicates,
        long nearDuplicates,
        long rejected,
        boolean undone) {}

package app.doorstep.storage;

import org.jspecify.annotations.Nullable;

/// What became of one record of an import.
///
/// @param file which file of the import it is from, from 0
/// @param line where it stands in that file, from 1
/// @param feedback the feedback that it became or met; null if it was rejected. It may have been deleted since
/// @param twin the older feedback that it resembles; null unless the outcome is [RowOutcome#NEAR_DUPLICATE]
/// @param rejected why it was not stored; null unless the outcome is [RowOutcome#REJECTED]
public record ImportedRow(
        int file,
        long line,
        RowOutcome outcome,
        @Nullable Long feedback,
        @Nullable Long twin,
        @Nullable RejectedRow rejected) {}

package app.doorstep.workbench;

import app.doorstep.storage.RowOutcome;
import org.jspecify.annotations.Nullable;

/// What became of one record of an imported file.
///
/// More than six components: they are the columns of the list.
///
/// @param file the file's name, with that of its entry where it is an archive
/// @param line where the record starts in its file, from 1
/// @param feedback what it became or met, which may have been deleted since; null if it was rejected
/// @param twin the older feedback it resembles; null unless it nearly repeats one
/// @param column the heading of the cell at fault; null unless the record was rejected for one
/// @param reason one plain sentence: what became of it and why
public record ImportedLine(
        String file,
        long line,
        RowOutcome outcome,
        @Nullable Long feedback,
        @Nullable Long twin,
        @Nullable String column,
        String reason) {}

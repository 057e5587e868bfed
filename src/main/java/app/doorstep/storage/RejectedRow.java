package app.doorstep.storage;

import org.jspecify.annotations.Nullable;

/// A record of a file that could not be stored.
///
/// @param line where it stands in the file, from 1
/// @param column the heading of the cell at fault; null if the whole row is
/// @param kind the word for what is wrong, such as `not-a-date`
/// @param found what stands there
public record RejectedRow(long line, @Nullable String column, String kind, String found) {}

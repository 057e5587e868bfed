package app.doorstep.importing;

import org.jspecify.annotations.Nullable;

/// What one word of a column of reasons is taken for.
///
/// @param count how many rows have it
/// @param meaning `FACTOR=POLARITY` or `ignore`; null if nobody knows
public record WordReading(String word, long count, @Nullable String meaning) {}

package app.doorstep.domain;

import org.jspecify.annotations.Nullable;

/// Something the notebook holds under a number.
///
/// @param id its number, from 1
/// @param batch the import that brought it; null if it was typed
public record Kept<T>(long id, T value, @Nullable Long batch) {}

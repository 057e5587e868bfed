package app.doorstep.domain;

import org.jspecify.annotations.Nullable;

/// What the ratings behind a tally have in common.
///
/// @param driver null for the driver at this desk
/// @param excluded whether the driver left them out of the averages
public record Scope(Platform platform, @Nullable String driver, Coverage coverage, boolean excluded) {}

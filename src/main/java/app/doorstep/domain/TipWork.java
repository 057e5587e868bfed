package app.doorstep.domain;

import java.time.LocalDate;

/// A tip that the driver is working on.
///
/// @param tip its word, such as `punctuality`
/// @param since the day from which "after" counts
public record TipWork(String tip, LocalDate since) {}

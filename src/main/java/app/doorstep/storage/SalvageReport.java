package app.doorstep.storage;

/// What was saved out of a damaged notebook.
///
/// @param feedback the feedback saved
/// @param changed the feedback found that is not as it was written, and therefore not saved
public record SalvageReport(long feedback, long changed) {}

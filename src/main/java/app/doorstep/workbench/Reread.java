package app.doorstep.workbench;

/// What a re-reading did.
///
/// @param comments comments read
/// @param changed those among them that are read otherwise now
/// @param left comments still to be read, because it was cancelled
/// @param version of the reader
public record Reread(long comments, long changed, long left, String version) {}

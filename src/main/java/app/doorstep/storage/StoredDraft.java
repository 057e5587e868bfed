package app.doorstep.storage;

/// A draft of a reply that was kept.
///
/// @param kind its word, such as `short`
/// @param facts a hash of what the draft was made from: another hash says that it is out of date
/// @param circumstances what was in the way when it was made, a line each
public record StoredDraft(String kind, String text, String facts, String circumstances) {}

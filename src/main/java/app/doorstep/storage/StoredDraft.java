package app.doorstep.storage;

/// A draft of a reply that was kept.
///
/// @param kind its word, such as `short`
public record StoredDraft(String kind, String text) {}

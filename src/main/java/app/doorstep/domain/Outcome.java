package app.doorstep.domain;

/// What came of a reply that was sent.
public enum Outcome implements Identified {
    SOLVED,
    UNSOLVED,
    /// The customer changed the rating.
    CHANGED,
    /// No word yet.
    NONE
}

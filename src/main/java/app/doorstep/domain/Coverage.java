package app.doorstep.domain;

/// How much of what customers said a source holds. Means, bands and policies come from `COMPLETE` sources only.
public enum Coverage implements Identified {
    /// Every rating is in it.
    COMPLETE,
    /// Only the bad ones: complaints can be counted, a mean would mislead.
    NEGATIVE,
    /// The driver picked them: counts only.
    PICKED
}

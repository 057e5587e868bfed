package app.doorstep.domain;

/// The tone of a feedback as a whole.
public enum Sentiment implements Identified {
    POSITIVE,
    NEUTRAL,
    NEGATIVE
}

package app.doorstep.domain;

/// Whether a mark praises or complains.
public enum Polarity implements Identified {
    PRAISE,
    COMPLAINT
}

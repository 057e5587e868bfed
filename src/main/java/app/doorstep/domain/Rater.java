package app.doorstep.domain;

/// Who gave the feedback.
public enum Rater implements Identified {
    CUSTOMER,
    RESTAURANT,
    BUYER,
    PLATFORM
}

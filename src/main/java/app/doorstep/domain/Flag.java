package app.doorstep.domain;

/// What the driver, or a file's column, says about a feedback. Marks never set a flag.
public enum Flag implements Identified {
    /// The driver did not decide what is complained about.
    OUTSIDE_CONTROL,
    /// Contested with the platform.
    DISPUTED,
    /// Left out of the averages (unless a policy counts excluded ratings too).
    EXCLUDED,
    /// Wants no answer: the driver looked at it and leaves it be.
    NOTHING_TO_DO
}

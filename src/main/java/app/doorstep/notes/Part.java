package app.doorstep.notes;

import app.doorstep.domain.Identified;

/// What a piece of a quick line says. The order is that of the chips.
public enum Part implements Identified {
    APP,
    /// A thumb or stars.
    VERDICT,
    DAY,
    TIME,
    ORDER,
    /// Outside the driver's control.
    OUTSIDE,
    /// What is left: the words of the feedback.
    WORDS
}

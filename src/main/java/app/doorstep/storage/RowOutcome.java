package app.doorstep.storage;

import app.doorstep.domain.Identified;

/// What becomes of a record of an imported file.
public enum RowOutcome implements Identified {
    /// It is new.
    STORED,
    /// It changed a feedback that was there.
    UPDATED,
    /// It says what a feedback that was there says, or one that was deleted on purpose.
    DUPLICATE,
    /// It is new, but resembles another feedback of the day.
    NEAR_DUPLICATE,
    /// It could not be read.
    REJECTED
}

package app.doorstep.report;

import app.doorstep.domain.Identified;

/// Which paper it is.
public enum ReportKind implements Identified {
    /// One month: what went well, what to work on, what waits.
    MONTH,
    /// The twelve months that end with a month, to be shown to somebody else.
    REFERENCE
}

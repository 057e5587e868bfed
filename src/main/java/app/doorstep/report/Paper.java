package app.doorstep.report;

import app.doorstep.domain.Identified;

/// What the report is printed on.
public enum Paper implements Identified {
    A4,
    LETTER
}

package app.doorstep.workbench;

import app.doorstep.domain.Identified;

/// The paper of a report.
public enum Paper implements Identified {
    A4,
    LETTER
}

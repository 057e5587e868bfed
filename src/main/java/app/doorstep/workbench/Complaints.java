package app.doorstep.workbench;

import app.doorstep.domain.Factor;

/// Plain counts of one factor in a period, beside its star line.
public record Complaints(Factor factor, int complaints, int praise) {}

package app.doorstep.workbench;

import app.doorstep.domain.Feedback;

/// Two feedback of one day that say nearly the same; the driver decides whether one of them is to be deleted.
///
/// @param older what was there first
public record NearDuplicate(Feedback newer, Feedback older) {}

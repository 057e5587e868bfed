package app.doorstep.ui.kit;

import app.doorstep.domain.Platform;

/// An app as the pickers list it.
public record AppChoice(Platform platform, String name) {}

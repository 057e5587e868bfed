package app.doorstep.ui.kit;

/// Another state of a screen that is worth a picture.
///
/// @param name what the picture's name has behind the screen's: `rating`
/// @param take puts the screen into that state; poses are taken one after the other
public record Pose(String name, Runnable take) {}

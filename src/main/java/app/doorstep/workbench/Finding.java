package app.doorstep.workbench;

/// Something `check` found wrong with the data, and what to do about it.
public record Finding(String kind, String message, String remedy) {}

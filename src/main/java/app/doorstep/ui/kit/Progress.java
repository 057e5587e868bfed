package app.doorstep.ui.kit;

/// Between running work and the one who watches it. Thread-safe.
public interface Progress {
    /// Says how far the work is.
    ///
    /// @param share 0 to 1; negative if nobody knows
    void report(double share);

    /// Whether the watcher asked to stop.
    boolean cancelled();
}

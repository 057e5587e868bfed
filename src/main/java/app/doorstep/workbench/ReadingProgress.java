package app.doorstep.workbench;

/// Watches the reading of comments, from its thread.
public interface ReadingProgress {
    /// Nobody watches.
    ReadingProgress NONE = (_, _) -> true;

    /// Told now and then.
    ///
    /// @param read comments read so far
    /// @param all how many there are
    /// @return false to cancel
    boolean goOn(long read, long all);
}

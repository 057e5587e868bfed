package app.doorstep.workbench;

/// Watches an import, from its thread.
public interface ImportProgress {
    /// Nobody watches.
    ImportProgress NONE = (_, _) -> true;

    /// Told a few times a second.
    ///
    /// @param rows rows judged so far
    /// @param share of the bytes read, 0 to 1
    /// @return false to cancel: nothing is stored then
    boolean goOn(long rows, double share);
}

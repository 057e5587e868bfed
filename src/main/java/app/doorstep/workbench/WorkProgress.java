package app.doorstep.workbench;

/// Watches long work on the notebook, from its thread.
public interface WorkProgress {
    /// Nobody watches.
    WorkProgress NONE = _ -> true;

    /// Told now and then.
    ///
    /// @param share done, from 0 to 1; negative where nobody knows
    /// @return false to stop: nothing is changed then, and the work ends with [Trouble.Kind#CANCELLED]
    boolean goOn(double share);
}

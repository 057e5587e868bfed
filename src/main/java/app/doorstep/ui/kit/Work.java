package app.doorstep.ui.kit;

/// Something that takes a while.
@FunctionalInterface
public interface Work<T> {
    /// Does it, away from the window's thread.
    ///
    /// @param progress to be told how far it is, and asked whether to stop; stopped work may return anything
    T run(Progress progress) throws Exception;
}

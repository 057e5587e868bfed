package app.doorstep.tabular;

/// Takes the records of a file one after the other.
@FunctionalInterface
public interface RowSink {
    /// Takes one record, which is valid only during the call.
    ///
    /// @param bytes how many bytes of the file have been read so far
    /// @return whether to go on
    boolean take(Row row, long bytes);
}

package app.doorstep.domain;

/// Where a mark comes from. A later constant wins over an earlier one for the same factor; `CORRECTED`, the driver's
/// own word, wins for ever.
public enum MarkSource implements Identified {
    /// A column of a file said so.
    EXPORTED,
    /// Read from the comment; has evidence.
    INFERRED,
    /// Set by the driver.
    CORRECTED
}

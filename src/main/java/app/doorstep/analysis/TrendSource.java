package app.doorstep.analysis;

import app.doorstep.domain.Identified;

/// Where the stars of a factor come from.
public enum TrendSource implements Identified {
    /// The app gave stars for it.
    EXPORTED,
    /// Overall stars of ratings that mention it; people who mention a factor are mostly those whom it annoyed or
    /// delighted.
    DERIVED
}

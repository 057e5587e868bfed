package app.doorstep.tabular;

import java.util.List;

/// What the caller knows about headers, so that a header row can be told from a title or from data.
@FunctionalInterface
public interface HeaderWords {
    /// No header is known.
    HeaderWords NONE = cells -> 0;

    /// How many of these cells are words that stand above columns.
    int known(List<String> cells);
}

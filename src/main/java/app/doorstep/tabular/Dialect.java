package app.doorstep.tabular;

import org.jspecify.annotations.Nullable;

/// How a file's lines become cells.
///
/// @param delimiter what stands between cells, one character or a few; [#NONE] in a file of one column
/// @param quote the mark around cells that hold delimiters or line breaks; null if quote marks are just text
/// @param escape what makes a quote mark inside a quoted cell text; null where it is doubled
/// @param runs whether several delimiters in a row count as one, as the spaces of aligned columns do
/// @param gluedColumns if positive, a line with fewer cells is continued by the lines below it until it has so many
record Dialect(
        String delimiter,
        @Nullable Character quote,
        @Nullable Character escape,
        boolean runs,
        int gluedColumns) {
    /// A delimiter that no text holds.
    static final String NONE = "\ufdd0";

    static Dialect of(String delimiter) {
        return new Dialect(delimiter, '"', null, false, 0);
    }

    Dialect with(@Nullable Character otherQuote, @Nullable Character otherEscape) {
        return new Dialect(delimiter, otherQuote, otherEscape, runs, gluedColumns);
    }

    Dialect inRuns() {
        return new Dialect(delimiter, quote, escape, true, gluedColumns);
    }

    /// Without quotes, lines glued until a record has so many cells.
    Dialect raw(int columns) {
        return new Dialect(delimiter, null, null, false, columns);
    }

    boolean oneColumn() {
        return delimiter.equals(NONE);
    }
}

package app.doorstep.tabular;

import org.jspecify.annotations.Nullable;

/// How a file's lines become cells.
///
/// @param quote the mark around cells that hold delimiters or line breaks; null if quote marks are just text
/// @param gluedColumns if positive, a line with fewer cells is continued by the lines below it until it has so many
record Dialect(char delimiter, @Nullable Character quote, int gluedColumns) {
    static Dialect of(char delimiter) {
        return new Dialect(delimiter, '"', 0);
    }

    /// Without quotes, lines glued until a record has so many cells.
    Dialect raw(int columns) {
        return new Dialect(delimiter, null, columns);
    }
}

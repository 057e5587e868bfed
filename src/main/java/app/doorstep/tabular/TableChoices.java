package app.doorstep.tabular;

import org.jspecify.annotations.Nullable;

/// What somebody already knows about a file; null leaves it to the guess.
///
/// @param encoding a charset's name
/// @param delimiter one character or a few; `tab`, `space`, or `none` for a file of one column; a bar or `space` also
/// for
///     tables that are drawn with it or lined up
/// @param header the line of the header row counted from 1, or `none`
public record TableChoices(
        @Nullable String encoding,
        @Nullable String delimiter,
        @Nullable String header) {
    public static final TableChoices NONE = new TableChoices(null, null, null);
}

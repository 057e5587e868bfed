package app.doorstep.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a file is read. Eight components, because this is the head of the `preview` command's answer.
///
/// @param container `plain`, `gzip`, `zip`, `xlsx` or `html`
/// @param bom whether the file starts with a byte order mark
/// @param delimiter one character or a few; null for a file of one column and for tables stored as cells
/// @param quote null where quote marks are just text
/// @param headerLine null where the file has no header row
/// @param preamble the lines above the header row
public record Reading(
        String container,
        String encoding,
        boolean bom,
        @Nullable String delimiter,
        @Nullable String quote,
        @Nullable Integer headerLine,
        List<String> preamble,
        List<String> header) {
    public Reading {
        preamble = List.copyOf(preamble);
        header = List.copyOf(header);
    }
}

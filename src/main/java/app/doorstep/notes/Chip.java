package app.doorstep.notes;

import app.doorstep.domain.Span;
import org.jspecify.annotations.Nullable;

/// One thing that was understood.
///
/// @param where the piece of the line that says it; null if it stayed from the line before, is the only app there is,
///     or was chosen by the driver
/// @param value its fixed word: an app's id, `1` to `5`, `positive`, `negative` or `neutral`, an ISO day or time, the
///     order, `yes`
/// @param label the same for a reader: "Tue, Mar 3"
public record Chip(Part part, @Nullable Span where, String value, String label) {}

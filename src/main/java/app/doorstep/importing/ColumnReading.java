package app.doorstep.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one column of a table is taken for.
///
/// @param name its header, or its number where there is none; the word for [ReadingChoices#columnRoles()]
/// @param role a role's word, or `FACTOR:POLARITY` for a column whose yes is a mark; null if it is not stored
/// @param guessed whether that was guessed rather than known or said
/// @param examples the first different cells
public record ColumnReading(String name, @Nullable String role, boolean guessed, List<String> examples) {
    public ColumnReading {
        examples = List.copyOf(examples);
    }
}

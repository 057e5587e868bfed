package app.doorstep.importing;

import org.jspecify.annotations.Nullable;

/// Why one record cannot be stored.
///
/// @param line where the record starts, from 1
/// @param column the header of the column at fault, or its number where there is no header; null if the record as such
/// is
/// @param kind the end of the message key `import.problem.KIND`, such as `not-a-date`
/// @param found what stands there, shortened; may be empty
public record RowProblem(long line, @Nullable String column, String kind, String found) {
    private static final int LONGEST = 80;

    public RowProblem {
        if (found.length() > LONGEST) {
            found = found.substring(0, LONGEST - 1) + "…";
        }
    }
}

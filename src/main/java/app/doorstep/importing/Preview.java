package app.doorstep.importing;

import java.util.List;

/// What a file holds, before anything is stored.
///
/// @param rows the first records, cells as the file has them
/// @param records how many there are
/// @param problems those that would be rejected, and those that are odd enough to be looked at
public record Preview(List<List<String>> rows, long records, List<RowProblem> problems) {
    public Preview {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }
}

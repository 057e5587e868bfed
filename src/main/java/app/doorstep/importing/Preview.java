package app.doorstep.importing;

import java.util.List;

/// What a file holds, before anything is stored.
///
/// @param rows the first records, cells as the file has them
/// @param records how many there are
/// @param lines where the first records start, from 1
/// @param days the day as which each of the first records would be stored, ISO; empty where it would not be stored
/// @param problems those that would be rejected, and those that are odd enough to be looked at
public record Preview(
        List<List<String>> rows, long records, List<RowProblem> problems, List<Long> lines, List<String> days) {
    public Preview {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
        lines = List.copyOf(lines);
        days = List.copyOf(days);
    }
}

package app.doorstep.importing;

import java.util.List;

/// What a file holds, before anything is stored.
///
/// @param rows the first records, cells as the file has them
/// @param records how many there are
/// @param rejected how many of them would be rejected
/// @param problems the first of those that would be rejected, and of those that are odd enough to be looked at
/// @param lines where the first records start, from 1
/// @param days the day as which each of the first records would be stored, ISO; empty where it would not be stored
public record Preview(
        List<List<String>> rows,
        long records,
        long rejected,
        List<RowProblem> problems,
        List<Long> lines,
        List<String> days) {
    public Preview {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
        lines = List.copyOf(lines);
        days = List.copyOf(days);
    }
}

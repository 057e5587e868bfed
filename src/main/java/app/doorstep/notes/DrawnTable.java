package app.doorstep.notes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A table that is drawn with signs, as programs and chats show it: `| Date | Stars |` with rules between the rows.
final class DrawnTable {
    private static final Pattern RULE = Pattern.compile("^[\\s|+:\u2502\u2500\u253c=-]+$");
    private static final Pattern ROW = Pattern.compile("^\\s*[|\u2502](.*)[|\u2502]\\s*$");
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)[|\u2502]");
    private static final int LEAST = 2;

    private DrawnTable() {}

    /// Its cells with tabs between them; empty if the lines are no such table, or not all of them belong to it.
    static Optional<String> of(List<String> lines) {
        var rows = new ArrayList<String>();
        for (var line : lines) {
            var row = ROW.matcher(line);
            if (RULE.matcher(line).matches()) {
                continue;
            }
            if (!row.matches()) {
                return Optional.empty();
            }
            rows.add(Arrays.stream(BAR.split(row.group(1), -1))
                    .map(cell -> cell.strip().replace("\\|", "|").replace('\t', ' '))
                    .collect(Collectors.joining("\t")));
        }
        var widths =
                rows.stream().map(row -> row.split("\t", -1).length).distinct().toList();
        return rows.size() >= LEAST && widths.size() == 1 && widths.getFirst() >= LEAST
                ? Optional.of(String.join("\n", rows) + "\n")
                : Optional.empty();
    }
}

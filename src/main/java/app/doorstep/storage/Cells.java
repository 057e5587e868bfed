package app.doorstep.storage;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A list of cells in one column of text, divided by a sign that no table holds on purpose.
final class Cells {
    private static final char BETWEEN = '\u001f';
    /// Longer cells are cut: a row to be mended is meant to be read.
    private static final int LONGEST = 10_000;

    private Cells() {}

    /// Null for no cells.
    static @Nullable String joined(List<String> cells) {
        return cells.isEmpty()
                ? null
                : Entries.wellFormed(
                        cells.stream().map(Cells::storable).collect(Collectors.joining(String.valueOf(BETWEEN))));
    }

    private static String storable(String cell) {
        var shown = cell.length() <= LONGEST ? cell : cell.substring(0, LONGEST - 1) + '…';
        return shown.replace(BETWEEN, ' ');
    }

    static List<String> of(@Nullable String joined) {
        return joined == null
                ? List.of()
                : Stream.of(joined.split(String.valueOf(BETWEEN), -1)).toList();
    }
}

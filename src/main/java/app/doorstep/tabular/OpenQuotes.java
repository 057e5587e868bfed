package app.doorstep.tabular;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Where a quote mark opens a cell that is not closed for long, so that only the first of several readings of a table
/// looks for its end. Thread-safe.
final class OpenQuotes {
    private static final int MOST = 1000;

    /// So few characters are looked at again as fast.
    private static final int FEW = 1 << 16;

    private final Map<Long, GaveUp> byLine = new ConcurrentHashMap<>();

    /// Where a reading gave a record up.
    ///
    /// @param scanned how many characters it had taken in
    /// @param line the line on which it was
    record GaveUp(int scanned, long line) {}

    /// How the record that starts on `line` was given up; null if that is not known.
    @Nullable
    GaveUp at(long line) {
        return byLine.isEmpty() ? null : byLine.get(line);
    }

    void keep(long line, GaveUp place) {
        if (place.scanned > FEW && byLine.size() < MOST) {
            byLine.put(line, place);
        }
    }
}

package app.doorstep.tabular;

/// The quote marks of a record whose cells were appended as they stand, split at every delimiter. A part of
/// [LineSplitter].
record AppendedQuotes(Row row, char mark) {
    /// Takes the quotes off cells that start and end with one and have all others doubled.
    void takeOff() {
        row.doubled(mark);
        for (var cell = 0; cell < row.count(); cell++) {
            if (isQuoted(row.start(cell), row.end(cell))) {
                row.cut(cell, row.start(cell) + 1, row.end(cell) - 1, true);
            }
        }
    }

    private boolean isQuoted(int from, int end) {
        if (end - from < 2 || row.at(from) != mark || row.at(end - 1) != mark) {
            return false;
        }
        var run = 0;
        for (var i = from + 1; i < end - 1; i++) {
            if (row.at(i) == mark) {
                run++;
            } else if (run % 2 == 1) {
                return false;
            }
            run = row.at(i) == mark ? run : 0;
        }
        return run % 2 == 0;
    }

    /// Joins cells from one that starts with a quote to the next that ends with one, whatever quotes are between, if
    /// that gives `wanted` cells; else changes nothing.
    void join(int wanted) {
        var first = new int[row.count()];
        var last = new int[row.count()];
        var joined = 0;
        for (var i = 0; i < row.count(); i++) {
            var opens = row.end(i) > row.start(i) && row.at(row.start(i)) == mark;
            var end = opens ? closing(i) : -1;
            first[joined] = i;
            last[joined++] = end;
            i = Math.max(i, end);
        }
        if (joined != wanted) {
            return;
        }
        row.doubled(mark);
        for (var i = 0; i < joined; i++) {
            var inQuotes = last[i] >= 0;
            var start = row.start(first[i]) + (inQuotes ? 1 : 0);
            row.cut(i, start, inQuotes ? row.end(last[i]) - 1 : row.end(first[i]), inQuotes);
        }
        row.keep(joined);
    }

    /// The cell that closes what cell `from` opens; -1 if there is none.
    private int closing(int from) {
        for (var i = from; i < row.count(); i++) {
            var least = i == from ? 2 : 1;
            if (row.end(i) - row.start(i) >= least && row.at(row.end(i) - 1) == mark) {
                return i;
            }
        }
        return -1;
    }
}

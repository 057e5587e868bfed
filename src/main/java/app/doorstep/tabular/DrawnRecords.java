package app.doorstep.tabular;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/// The records of a table that is drawn, without the lines that draw it: the names, then each line or each block of
/// lines. What else stands among them comes as a record that does not fit. Not thread-safe.
final class DrawnRecords implements Records {
    /// More lines than one drawn record has.
    private static final int MOST_LINES = 1000;

    private final Records lines;
    private final Drawing drawing;
    private final Row line = new Row();
    private final List<List<String>> open = new ArrayList<>();
    private long openAt;
    private boolean odd;

    private DrawnRecords(Records lines, Drawing drawing) {
        this.lines = lines;
        this.drawing = drawing;
    }

    static DrawnRecords of(Reader in, Drawing drawing) {
        var wholeLines = Dialect.of(Dialect.NONE).with(null, null);
        return new DrawnRecords(new RowReader(in, wholeLines, 0, new OpenQuotes()), drawing);
    }

    @Override
    public boolean next(Row row) throws IOException {
        while (lines.next(line)) {
            var text = line.cell(0);
            var number = line.line();
            if (drawing.isPassedOver(text, number)) {
                continue;
            }
            if (drawing.isRule(text, number)) {
                if (give(row)) {
                    return true;
                }
                continue;
            }
            var joins = drawing.block() || drawing.isName(number);
            odd = !drawing.block() && !drawing.isName(number) && (drawing.goesOn(text) || drawing.isGoneOnWith(text));
            open.add(drawing.cut().cells(text));
            openAt = open.size() == 1 ? number : openAt;
            if (line.flaw() != null || !joins || drawing.endsNames(number) || open.size() == MOST_LINES) {
                return give(row);
            }
        }
        return give(row);
    }

    /// Makes the record that is open; false if none is.
    private boolean give(Row row) {
        if (open.isEmpty()) {
            return false;
        }
        row.clear(openAt);
        var columns = open.stream().mapToInt(List::size).max().orElse(0);
        for (var column = 0; column < columns; column++) {
            var index = column;
            row.beginCell();
            row.append(String.join(
                            drawing.isName(openAt) ? " " : "\n",
                            open.stream()
                                    .map(cells -> index < cells.size() ? cells.get(index) : "")
                                    .toList())
                    .strip());
            row.endCell();
        }
        open.clear();
        if (odd) {
            row.note(Row.Oddity.GOES_ON);
            odd = false;
        }
        if (line.flaw() != null) {
            row.spoil(line.flaw());
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}

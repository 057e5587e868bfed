package app.doorstep.tabular;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One record of a file. The reader uses the same object for the next one: take out what you keep. Cells become
/// strings only when they are asked for, because most columns of most files are never looked at.
public final class Row {
    /// Why a record could not be read as one.
    public enum Flaw {
        /// A quote mark opens a cell and is not closed.
        UNCLOSED_QUOTE,
        /// Quote marks stand where they cannot be told from the quotes around cells.
        STRAY_QUOTE,
        /// A cell is longer than [RowReader#MAX_CELL] characters.
        CELL_TOO_LONG
    }

    private char[] text = new char[512];
    private int length;
    private int[] ends = new int[32];
    private int count;
    private long line;
    private @Nullable Flaw flaw;

    Row() {}

    /// The line of the file at which the record starts, from 1.
    public long line() {
        return line;
    }

    /// How many cells the record has.
    public int count() {
        return count;
    }

    /// What is wrong with the record as such; null if nothing is.
    public @Nullable Flaw flaw() {
        return flaw;
    }

    /// The cell at `index` as the file has it; empty where the record has fewer cells.
    public String cell(int index) {
        if (index < 0 || index >= count) {
            return "";
        }
        var start = start(index);
        return start == ends[index] ? "" : new String(text, start, ends[index] - start);
    }

    /// Whether the cell is absent or holds nothing but white space.
    public boolean blank(int index) {
        if (index < 0 || index >= count) {
            return true;
        }
        for (var i = start(index); i < ends[index]; i++) {
            if (!Character.isWhitespace(text[i]) && text[i] != '\u00a0') {
                return false;
            }
        }
        return true;
    }

    /// Whether the cell holds `c`.
    public boolean holds(int index, char c) {
        for (var i = start(index); i < ends[index]; i++) {
            if (text[i] == c) {
                return true;
            }
        }
        return false;
    }

    /// Whether no cell from `from` on holds anything.
    public boolean blankFrom(int from) {
        for (var i = from; i < count; i++) {
            if (!blank(i)) {
                return false;
            }
        }
        return true;
    }

    /// All cells, in a list of their own.
    public List<String> cells() {
        var cells = new ArrayList<String>(count);
        for (var i = 0; i < count; i++) {
            cells.add(cell(i));
        }
        return cells;
    }

    private int start(int index) {
        return index == 0 ? 0 : ends[index - 1];
    }

    void clear(long atLine) {
        line = atLine;
        length = 0;
        count = 0;
        flaw = null;
    }

    void spoil(Flaw by) {
        flaw = by;
    }

    void append(char c) {
        if (length == text.length) {
            text = Arrays.copyOf(text, length * 2);
        }
        text[length++] = c;
    }

    void append(char[] from, int start, int size) {
        if (length + size > text.length) {
            text = Arrays.copyOf(text, Math.max(length + size, text.length * 2));
        }
        System.arraycopy(from, start, text, length, size);
        length += size;
    }

    void endCell() {
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        ends[count++] = length;
    }

    /// Takes the quotes off cells that start and end with one and have all others doubled.
    void unquote(char quote) {
        var from = 0;
        var to = 0;
        for (var cell = 0; cell < count; cell++) {
            var end = ends[cell];
            var quoted = isQuoted(from, end, quote);
            for (var i = quoted ? from + 1 : from; i < (quoted ? end - 1 : end); i++) {
                text[to++] = text[i];
                i += quoted && text[i] == quote ? 1 : 0;
            }
            ends[cell] = to;
            from = end;
        }
        length = to;
    }

    private boolean isQuoted(int from, int end, char quote) {
        if (end - from < 2 || text[from] != quote || text[end - 1] != quote) {
            return false;
        }
        var run = 0;
        for (var i = from + 1; i < end - 1; i++) {
            if (text[i] == quote) {
                run++;
            } else if (run % 2 == 1) {
                return false;
            }
            run = text[i] == quote ? run : 0;
        }
        return run % 2 == 0;
    }

    /// Takes the end of the last cell back, so that it can be continued.
    void reopenCell() {
        count--;
    }

    int cellLength() {
        return length - (count == 0 ? 0 : ends[count - 1]);
    }
}

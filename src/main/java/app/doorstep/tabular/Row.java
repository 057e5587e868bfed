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

    /// What is odd about a record that could be read all the same.
    public enum Oddity {
        /// Quote marks that are not doubled are taken for text.
        ODD_QUOTES,
        /// A single quote mark inside a cell without quotes is taken for text; perhaps its other half is missing.
        LONE_QUOTE,
        /// A quoted cell reaches over lines that look like records of their own.
        MANY_LINES,
        /// A line of a drawn table may go on with the record above, or be gone on with below.
        GOES_ON,
        /// A formula has no stored value; its cell is empty.
        NO_VALUE
    }

    private char[] own = new char[512];
    private int length;
    private int pending;
    private char[] text = own;
    private int base;
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private boolean[] escaped = new boolean[32];
    private char quote;
    private char escape;
    private int count;
    private boolean quoted;
    private long line;
    private @Nullable Flaw flaw;
    private @Nullable Oddity oddity;

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

    /// What should be looked at although the record could be read; null if nothing should.
    public @Nullable Oddity oddity() {
        return oddity;
    }

    /// The cell at `index` as the file has it; empty where the record has fewer cells.
    public String cell(int index) {
        if (index < 0 || index >= count || starts[index] == ends[index]) {
            return "";
        }
        return escaped[index] ? unescaped(index) : new String(text, base + starts[index], ends[index] - starts[index]);
    }

    private String unescaped(int index) {
        var plain = new StringBuilder(ends[index] - starts[index]);
        var end = base + ends[index];
        for (var i = base + starts[index]; i < end; i++) {
            var next = i + 1 < end ? text[i + 1] : '\0';
            if ((text[i] == quote && next == quote) || (text[i] == escape && (next == quote || next == escape))) {
                i++;
            }
            plain.append(text[i]);
        }
        return plain.toString();
    }

    /// Whether the cell is absent or holds nothing but white space.
    public boolean blank(int index) {
        if (index < 0 || index >= count) {
            return true;
        }
        for (var i = base + starts[index]; i < base + ends[index]; i++) {
            if (!Character.isWhitespace(text[i]) && text[i] != '\u00a0') {
                return false;
            }
        }
        return true;
    }

    /// Whether the cell holds `c`.
    public boolean holds(int index, char c) {
        for (var i = base + starts[index]; i < base + ends[index]; i++) {
            if (text[i] == c) {
                return true;
            }
        }
        return false;
    }

    /// Whether a cell in quotes has been read.
    boolean isQuoted() {
        return quoted;
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

    /// Whether there is nothing at all, not even an empty cell in quotes.
    boolean isEmptyLine() {
        return flaw == null && count <= 1 && !quoted && blank(0);
    }

    void clear(long atLine) {
        line = atLine;
        length = 0;
        pending = 0;
        text = own;
        base = 0;
        count = 0;
        quoted = false;
        flaw = null;
        oddity = null;
    }

    void spoil(Flaw by) {
        flaw = by;
    }

    void note(Oddity odd) {
        oddity = odd;
    }

    /// Adds a cell that stands in the reader's buffer, from `start` to `end` behind the beginning of the record.
    ///
    /// @param escapes whether it holds doubled quotes or escapes
    void slice(int start, int end, boolean escapes) {
        grow();
        starts[count] = start;
        ends[count] = end;
        escaped[count++] = escapes;
    }

    /// Says where the slices are.
    void rest(char[] buffer, int recordStart, char quoteMark, char escapeMark) {
        text = buffer;
        base = recordStart;
        quote = quoteMark;
        escape = escapeMark;
    }

    void sawQuotes() {
        quoted = true;
    }

    void append(char c) {
        ensure(1);
        own[length++] = c;
    }

    void append(String chars) {
        ensure(chars.length());
        chars.getChars(0, chars.length(), own, length);
        length += chars.length();
    }

    private void ensure(int more) {
        if (length + more > own.length) {
            own = Arrays.copyOf(own, Math.max(length + more, own.length * 2));
        }
        text = own;
    }

    /// Ends a cell that was appended; the next one starts here.
    void endCell() {
        slice(pending, length, false);
        pending = length;
    }

    /// Lets the next cell start here; what was appended since the last one belongs to none.
    void beginCell() {
        pending = length;
    }

    /// Takes the end of the last appended cell back, so that it can be continued.
    void reopenCell() {
        pending = starts[--count];
    }

    /// Keeps only the first characters of the cell that is being appended.
    void shorten(int characters) {
        length = Math.min(length, pending + characters);
    }

    int cellLength() {
        return length - pending;
    }

    private void grow() {
        if (count == ends.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            escaped = Arrays.copyOf(escaped, count * 2);
        }
    }

    /// Where cell `index` starts, counted as in [#slice].
    int start(int index) {
        return starts[index];
    }

    /// Where cell `index` ends.
    int end(int index) {
        return ends[index];
    }

    /// The character at a place counted as in [#slice].
    char at(int place) {
        return text[base + place];
    }

    /// Lets cell `index` reach from `start` to `end`.
    void cut(int index, int start, int end, boolean escapes) {
        starts[index] = start;
        ends[index] = end;
        escaped[index] = escapes;
    }

    /// Keeps only the first `cells` cells.
    void keep(int cells) {
        count = cells;
    }

    /// Says which mark is doubled inside cells that hold escapes.
    void doubled(char mark) {
        quote = mark;
        escape = mark;
    }
}

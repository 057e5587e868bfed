package app.doorstep.tabular;

/// Counts the quote marks in cells that do not start with one. A lone one may be what is left of two, of which the
/// other would have held together what is now cut; behind a digit it is more likely a mark for inches or seconds.
final class LoneQuotes {
    /// What may follow a mark for inches, white space apart.
    private static final String BEHIND = ",;|\t.:)]'/";

    private int others;
    private int measures;
    private int inCell;
    private boolean measure;

    void beginRecord() {
        others = 0;
        measures = 0;
    }

    void beginCell() {
        inCell = 0;
    }

    /// @param before the character before the quote mark, a space where it is the first of its cell
    /// @param after the character behind it, -1 at the end of the file
    void add(char before, int after) {
        inCell++;
        measure = Character.isDigit(before) && (after <= ' ' || BEHIND.indexOf(after) >= 0);
    }

    void endCell() {
        if (inCell % 2 == 1) {
            measures += measure ? 1 : 0;
            others += measure ? 0 : 1;
        }
    }

    /// Whether the record should be looked at.
    ///
    /// @param quoted whether it has cells in quotes, so that a cell with a quote mark in it would have them too
    boolean areOdd(boolean quoted) {
        return others > 0 || (measures > 0 && quoted);
    }
}

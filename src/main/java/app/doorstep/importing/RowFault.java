package app.doorstep.importing;

/// One record cannot be believed. Has no stack trace: a file may hold a million of them.
final class RowFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final int column;
    private final String kind;
    private final String found;

    /// @param column the index of the column at fault, [Columns#ABSENT] for the record as such
    RowFault(int column, String kind, String found) {
        super(kind, null, false, false);
        this.column = column;
        this.kind = kind;
        this.found = found;
    }

    int column() {
        return column;
    }

    String kind() {
        return kind;
    }

    String found() {
        return found;
    }
}

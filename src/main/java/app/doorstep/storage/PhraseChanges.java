package app.doorstep.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;

/// How many comments of one cell more or less there are, and use each form. Reused for cell after cell.
final class PhraseChanges {
    private final FormsSeen forms;
    private final long[] numbers;
    private final int[] rankOf;
    private int comments;
    private long[] changes = new long[64];
    private int size;

    /// @param forms all with their numbers
    PhraseChanges(FormsSeen forms) {
        this.forms = forms;
        this.numbers = forms.numbersInOrder();
        this.rankOf = new int[forms.size() + 1];
        for (int form = 1; form < rankOf.length; form++) {
            rankOf[form] = Arrays.binarySearch(numbers, forms.number(form));
        }
    }

    void comments(int by) {
        comments = by;
    }

    void add(int form, int by) {
        forms.use(form, by);
        if (by != 0) {
            if (size == changes.length) {
                changes = Arrays.copyOf(changes, size * 2);
            }
            changes[size++] = (long) rankOf[form] << Integer.SIZE | (by & 0xffffffffL);
        }
    }

    /// Writes them into a cell, and begins anew.
    void into(Connection connection, PhraseCells cells, int cell) throws SQLException {
        Arrays.sort(changes, 0, size);
        var keys = new long[size];
        var by = new int[size];
        for (int i = 0; i < size; i++) {
            keys[i] = numbers[(int) (changes[i] >>> Integer.SIZE)];
            by[i] = (int) changes[i];
        }
        cells.change(connection, cell, comments, keys, by);
        size = 0;
        comments = 0;
    }
}

package app.doorstep.storage;

import app.doorstep.phrases.Phrases;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The ways to write phrases that a transaction has met, numbered in the order in which it met them, from 1 on; with
/// their numbers in the file, see [PhraseBook], and how many comments more or less use each.
final class FormsSeen {
    private final LongCounts known = new LongCounts();
    private final List<String> written = new ArrayList<>();
    private long[] stems = new long[1 << 6];
    private long[] numbers = new long[1 << 6];
    private int[] uses = new int[1 << 6];
    private int numbered;
    private @Nullable PhraseBook book;

    int size() {
        return written.size();
    }

    /// The way in which a comment writes one of its phrases.
    int of(Phrases phrases, int phrase) {
        int form = written.size() + 1;
        int before = known.first(phrases.form(phrase), form);
        if (before != 0) {
            return before;
        }
        add(phrases.written(phrase), phrases.stems(phrase));
        return form;
    }

    /// A way to write a phrase.
    int of(String words) {
        int form = written.size() + 1;
        int before = known.first(Phrases.form(words), form);
        if (before != 0) {
            return before;
        }
        add(words, Phrases.stems(Phrases.stemsOf(words)));
        return form;
    }

    private void add(String words, long itsStems) {
        written.add(words);
        if (written.size() == stems.length) {
            stems = Arrays.copyOf(stems, stems.length * 2);
            numbers = Arrays.copyOf(numbers, numbers.length * 2);
            uses = Arrays.copyOf(uses, uses.length * 2);
        }
        stems[written.size()] = itsStems;
    }

    /// Gives each that has none its number in the file.
    void number(Connection connection) throws SQLException {
        var open = book == null ? new PhraseBook(connection) : book;
        book = open;
        while (numbered < written.size()) {
            numbered++;
            numbers[numbered] = open.number(stems[numbered], written.get(numbered - 1));
        }
    }

    /// Its number in the file.
    long number(int form) {
        return numbers[form];
    }

    long[] numbersInOrder() {
        var sorted = Arrays.copyOfRange(numbers, 1, numbered + 1);
        Arrays.sort(sorted);
        return sorted;
    }

    /// Says that some comments more or less use it.
    void use(int form, int by) {
        uses[form] += by;
    }

    /// Writes how many comments use each.
    void write(Connection connection) throws SQLException {
        if (numbered > 0) {
            try (var writing = PhraseBook.writing(connection)) {
                for (int form = 1; form <= numbered; form++) {
                    writing.use(numbers[form], stems[form], written.get(form - 1), uses[form]);
                }
                writing.finish();
            }
        }
        Arrays.fill(uses, 0);
    }
}

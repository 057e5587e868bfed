package app.doorstep.storage;

import app.doorstep.phrases.Phrases;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Numbers the ways to write phrases in the order in which they are met, from 1 on.
final class FormsSeen {
    private final LongCounts numbers = new LongCounts();
    private final List<String> written = new ArrayList<>();
    private long[] stems = new long[1 << 6];

    int size() {
        return written.size();
    }

    /// The number of the way in which a comment writes one of its phrases.
    int of(Phrases phrases, int phrase) {
        int number = written.size() + 1;
        int known = numbers.first(phrases.form(phrase), number);
        if (known != 0) {
            return known;
        }
        add(phrases.written(phrase), phrases.stems(phrase));
        return number;
    }

    /// The number of a way to write a phrase.
    int of(String words) {
        int number = written.size() + 1;
        int known = numbers.first(Phrases.form(words), number);
        if (known != 0) {
            return known;
        }
        add(words, Phrases.stems(Phrases.stemsOf(words)));
        return number;
    }

    private void add(String words, long itsStems) {
        if (written.size() == stems.length) {
            stems = Arrays.copyOf(stems, stems.length * 2);
        }
        stems[written.size()] = itsStems;
        written.add(words);
    }

    String written(int number) {
        return written.get(number - 1);
    }

    /// What identifies the phrase, however it is written.
    long stems(int number) {
        return stems[number - 1];
    }
}

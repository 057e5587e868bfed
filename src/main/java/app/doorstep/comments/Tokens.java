package app.doorstep.comments;

import java.util.Arrays;

/// The words of one comment in order: their numbers in the vocabulary and where they stand. Reused from comment to
/// comment; belongs to one thread.
final class Tokens {
    /// The end of a sentence. No phrase crosses it.
    static final int SENTENCE_END = -1;

    /// A comma, dash or bracket. No phrase crosses it, but a tone may.
    static final int PAUSE = -2;

    int[] ids = new int[128];
    int[] starts = new int[128];
    int[] ends = new int[128];
    /// What the words that end here do to the following, as duties of [Lexicon], and where those words begin.
    int[] tones = new int[128];

    int[] toneStarts = new int[128];
    /// What a number written in digits counts; -1 for words and for what is no whole number.
    int[] numbers = new int[128];
    /// The minutes since midnight of a time of the day written in digits, `9.05`; -1 for everything else.
    int[] clocks = new int[128];
    int size;

    void clear() {
        size = 0;
    }

    void add(int id, int start, int end) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            tones = Arrays.copyOf(tones, size * 2);
            toneStarts = Arrays.copyOf(toneStarts, size * 2);
            numbers = Arrays.copyOf(numbers, size * 2);
            clocks = Arrays.copyOf(clocks, size * 2);
        }
        ids[size] = id;
        starts[size] = start;
        tones[size] = 0;
        toneStarts[size] = size;
        numbers[size] = -1;
        clocks[size] = -1;
        ends[size++] = end;
    }

    /// The words alone, without punctuation.
    int[] words() {
        return Arrays.stream(ids, 0, size).filter(id -> id > Vocabulary.UNKNOWN).toArray();
    }

    /// Gives the words from `first` to `last` together a duty.
    void sound(int first, int last, int duties) {
        if (duties != 0) {
            tones[last] |= duties;
            toneStarts[last] = Math.min(toneStarts[last], first);
        }
    }

    /// Adds a mark of punctuation unless one at least as strong stands there already.
    void addPause(int id, int at) {
        if (size == 0) {
            return;
        }
        if (ids[size - 1] == PAUSE) {
            ids[size - 1] = Math.max(id, PAUSE);
        } else if (ids[size - 1] != SENTENCE_END) {
            add(id, at, at);
        }
    }
}

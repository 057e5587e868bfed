package app.doorstep.comments;

import java.util.Arrays;

/// The words that some pattern or list of the language knows, numbered from 1; every other word is [#UNKNOWN].
///
/// Looking a word up costs no allocation. Filled while a lexicon is compiled, only read afterwards.
final class Vocabulary {
    static final int UNKNOWN = 0;

    private static final int SHORTEST_WITH_SLIPS = 5;

    /// The letters of all words, one after the other; those of a word begin at `starts[word]` and end where those of
    /// the next begin.
    private char[] letters = new char[1 << 14];
    private int[] starts = new int[1 << 11];
    private int size = 1;
    /// Open hash tables: a word's number below, all of its hash above; 0 is a free place.
    private long[] exact = new long[1 << 12];
    private long[] loose = new long[1 << 12];

    Vocabulary() {}

    /// The same as another one.
    ///
    /// @param letters its [#letters]
    /// @param starts its [#starts]
    Vocabulary(char[] letters, int[] starts) {
        this.letters = letters;
        this.starts = starts;
        size = starts.length - 1;
        int capacity = exact.length;
        while (size * 3 > capacity) {
            capacity *= 2;
        }
        rebuild(capacity);
    }

    /// The letters of all words, one after the other.
    char[] letters() {
        return Arrays.copyOf(letters, starts[size]);
    }

    /// For each word where its letters begin, and where those of the last end.
    int[] starts() {
        return Arrays.copyOf(starts, size + 1);
    }

    /// The number of `word`, giving it one if it has none.
    int add(String word) {
        var known = find(word);
        if (known != UNKNOWN) {
            return known;
        }
        var id = size++;
        if (id + 1 == starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
        }
        var end = starts[id] + word.length();
        if (end > letters.length) {
            letters = Arrays.copyOf(letters, 2 * end);
        }
        word.getChars(0, word.length(), letters, starts[id]);
        starts[id + 1] = end;
        if (size * 3 > exact.length) {
            rebuild(exact.length * 2);
        } else {
            enter(id);
        }
        return id;
    }

    int size() {
        return size;
    }

    String word(int id) {
        return new String(letters, starts[id], starts[id + 1] - starts[id]);
    }

    /// The number of the word, or [#UNKNOWN].
    int find(String word) {
        return find(word.toCharArray(), word.length());
    }

    /// The number of the word in the first `length` letters, or [#UNKNOWN].
    int find(char[] word, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = hashed(hash, word[i]);
        }
        return find(word, length, hash);
    }

    /// The same, if the [#hashed] of all its letters is known.
    int find(char[] word, int length, int hash) {
        var mask = exact.length - 1;
        for (int slot = mixed(hash) & mask; ; slot = (slot + 1) & mask) {
            var entry = exact[slot];
            if (entry == 0 || ((int) (entry >>> 32) == hash && same((int) entry, word, length))) {
                return (int) entry;
            }
        }
    }

    /// The number of the word that differs at most in doubled letters ("proffesional", "sooo"), or [#UNKNOWN].
    int findLoosely(char[] word, int length) {
        var hash = squeezedHash(word, 0, length);
        var mask = loose.length - 1;
        for (int slot = mixed(hash) & mask; ; slot = (slot + 1) & mask) {
            var entry = loose[slot];
            if (entry == 0 || ((int) (entry >>> 32) == hash && sameSqueezed((int) entry, word, length))) {
                return (int) entry;
            }
        }
    }

    /// The hash of some letters and one more; that of none is 0.
    static int hashed(int hash, char letter) {
        return hash * 31 + letter;
    }

    private static int mixed(int hash) {
        return hash ^ hash >>> 15;
    }

    private void rebuild(int capacity) {
        exact = new long[capacity];
        loose = new long[capacity];
        for (int id = 1; id < size; id++) {
            enter(id);
        }
    }

    private void enter(int id) {
        int hash = 0;
        for (int i = starts[id]; i < starts[id + 1]; i++) {
            hash = hashed(hash, letters[i]);
        }
        insert(exact, hash, id);
        if (starts[id + 1] - starts[id] >= SHORTEST_WITH_SLIPS) {
            insert(loose, squeezedHash(letters, starts[id], starts[id + 1]), id);
        }
    }

    private static void insert(long[] table, int hash, int id) {
        var slot = mixed(hash) & (table.length - 1);
        while (table[slot] != 0) {
            slot = (slot + 1) & (table.length - 1);
        }
        table[slot] = (long) hash << 32 | id;
    }

    private boolean same(int id, char[] word, int length) {
        return Arrays.equals(letters, starts[id], starts[id + 1], word, 0, length);
    }

    /// The hash of the letters, each doubled one once.
    private static int squeezedHash(char[] word, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            if (i == from || word[i] != word[i - 1]) {
                hash = hashed(hash, word[i]);
            }
        }
        return hash;
    }

    private boolean sameSqueezed(int id, char[] word, int length) {
        int mine = starts[id];
        int end = starts[id + 1];
        int theirs = 0;
        while (mine < end && theirs < length && letters[mine] == word[theirs]) {
            var letter = word[theirs];
            while (mine < end && letters[mine] == letter) {
                mine++;
            }
            while (theirs < length && word[theirs] == letter) {
                theirs++;
            }
        }
        return mine == end && theirs == length;
    }
}

package app.doorstep.comments;

import java.util.Arrays;

/// The words that some pattern or list of the language knows, numbered from 1; every other word is [#UNKNOWN].
///
/// Looking a word up costs no allocation. Filled while a lexicon is compiled, only read afterwards.
final class Vocabulary {
    static final int UNKNOWN = 0;

    private static final int SHORTEST_WITH_SLIPS = 5;
    /// A word's key holds this many letters as they are.
    private static final int MOST_IN_KEY = 12;

    private static final int LETTER_BITS = 5;
    /// What stands for a letter in a key; 0 for one that it cannot hold.
    private static final byte[] CODES = codes();

    /// The letters of all words, one after the other; those of a word begin at `starts[word]` and end where those of
    /// the next begin.
    private char[] letters = new char[1 << 14];
    private int[] starts = new int[1 << 11];
    private int size = 1;
    /// Open hash tables of keys, each with the number of its word behind it; 0 is a free place. In the second, words
    /// are spelled without doubled letters.
    private long[] exact = new long[1 << 13];
    private long[] loose = new long[1 << 13];

    Vocabulary() {}

    /// The same as another one.
    ///
    /// @param letters its [#letters]
    /// @param starts its [#starts]
    Vocabulary(char[] letters, int[] starts) {
        this.letters = letters;
        this.starts = starts;
        size = starts.length - 1;
        int capacity = exact.length / 2;
        while (size * 2 > capacity) {
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
        if (size * 4 > exact.length) {
            rebuild(exact.length);
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
        return find(word, length, key(word, 0, length));
    }

    /// The same, if the key of its letters is known.
    int find(char[] word, int length, long key) {
        var mask = exact.length - 2;
        for (int slot = slot(key, mask); ; slot = (slot + 2) & mask) {
            if (exact[slot] == key && (key > 0 || same((int) exact[slot + 1], word, length))) {
                return (int) exact[slot + 1];
            }
            if (exact[slot] == 0) {
                return UNKNOWN;
            }
        }
    }

    /// The number of the word that differs at most in doubled letters ("proffesional", "sooo"), or [#UNKNOWN].
    int findLoosely(char[] word, int length) {
        var key = squeezedKey(word, 0, length);
        var mask = loose.length - 2;
        for (int slot = slot(key, mask); ; slot = (slot + 2) & mask) {
            if (loose[slot] == key && (key > 0 || sameSqueezed((int) loose[slot + 1], word, length))) {
                return (int) loose[slot + 1];
            }
            if (loose[slot] == 0) {
                return UNKNOWN;
            }
        }
    }

    private static byte[] codes() {
        var codes = new byte[128];
        for (char c = 'a'; c <= 'z'; c++) {
            codes[c] = (byte) (c - 'a' + 1);
        }
        codes['\''] = 27;
        codes['*'] = 28;
        return codes;
    }

    /// What some letters and one more spell; none spell 0.
    static long keyed(long spelled, char letter) {
        var code = letter < CODES.length ? CODES[letter] : 0;
        var added = code != 0 ? code : letter | Long.MIN_VALUE;
        return (Long.rotateLeft(spelled, LETTER_BITS) ^ added) | (spelled & Long.MIN_VALUE);
    }

    /// The key of a word by what so many letters spell. Above 0 no other word has it; below 0 the letters must be
    /// compared.
    static long key(long spelled, int length) {
        return length <= MOST_IN_KEY ? spelled : spelled | Long.MIN_VALUE;
    }

    private static long key(char[] word, int from, int to) {
        long spelled = 0;
        for (int i = from; i < to; i++) {
            spelled = keyed(spelled, word[i]);
        }
        return key(spelled, to - from);
    }

    /// The first place for a key, always an even one.
    ///
    /// @param mask the bits of such a place
    private static int slot(long key, int mask) {
        return (int) ((key * 0x9e3779b97f4a7c15L) >>> 39) & mask;
    }

    private void rebuild(int capacity) {
        exact = new long[2 * capacity];
        loose = new long[2 * capacity];
        for (int id = 1; id < size; id++) {
            enter(id);
        }
    }

    private void enter(int id) {
        insert(exact, key(letters, starts[id], starts[id + 1]), id);
        if (starts[id + 1] - starts[id] >= SHORTEST_WITH_SLIPS) {
            insert(loose, squeezedKey(letters, starts[id], starts[id + 1]), id);
        }
    }

    private static void insert(long[] table, long key, int id) {
        var mask = table.length - 2;
        var slot = slot(key, mask);
        while (table[slot] != 0) {
            slot = (slot + 2) & mask;
        }
        table[slot] = key;
        table[slot + 1] = id;
    }

    private boolean same(int id, char[] word, int length) {
        return Arrays.equals(letters, starts[id], starts[id + 1], word, 0, length);
    }

    /// The key of the letters, each doubled one once.
    private static long squeezedKey(char[] word, int from, int to) {
        long spelled = 0;
        int length = 0;
        for (int i = from; i < to; i++) {
            if (i == from || word[i] != word[i - 1]) {
                spelled = keyed(spelled, word[i]);
                length++;
            }
        }
        return key(spelled, length);
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

package app.doorstep.comments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The words that some pattern or list of the language knows, numbered from 1; every other word is [#UNKNOWN].
///
/// Looking a word up costs no allocation. Filled while a lexicon is compiled, only read afterwards.
final class Vocabulary {
    static final int UNKNOWN = 0;

    private static final int SHORTEST_WITH_SLIPS = 5;

    private final List<String> words = new ArrayList<>(List.of(""));
    private int[] exact = new int[4096];
    private int[] loose = new int[4096];

    /// The number of `word`, giving it one if it has none.
    int add(String word) {
        var letters = word.toCharArray();
        var known = find(letters, letters.length);
        if (known != UNKNOWN) {
            return known;
        }
        var id = words.size();
        words.add(word);
        if (words.size() * 3 > exact.length) {
            rebuild(exact.length * 2);
        } else {
            enter(id);
        }
        return id;
    }

    int size() {
        return words.size();
    }

    String word(int id) {
        return words.get(id);
    }

    /// The number of the word in the first `length` letters, or [#UNKNOWN].
    int find(char[] letters, int length) {
        for (int slot = hash(letters, length) & (exact.length - 1); ; slot = (slot + 1) & (exact.length - 1)) {
            var id = exact[slot];
            if (id == 0 || same(words.get(id), letters, length)) {
                return id;
            }
        }
    }

    /// The number of the word that differs at most in doubled letters ("proffesional", "sooo"), or [#UNKNOWN]. Changes
    /// `letters`.
    int findLoosely(char[] letters, int length) {
        var squeezed = squeeze(letters, length);
        for (int slot = hash(letters, squeezed) & (loose.length - 1); ; slot = (slot + 1) & (loose.length - 1)) {
            var id = loose[slot];
            if (id == 0) {
                return UNKNOWN;
            }
            if (sameSqueezed(words.get(id), letters, squeezed)) {
                return id;
            }
        }
    }

    private void rebuild(int capacity) {
        exact = new int[capacity];
        loose = new int[capacity];
        for (int id = 1; id < words.size(); id++) {
            enter(id);
        }
    }

    private void enter(int id) {
        var letters = words.get(id).toCharArray();
        insert(exact, hash(letters, letters.length), id);
        if (letters.length >= SHORTEST_WITH_SLIPS) {
            var squeezed = squeeze(letters, letters.length);
            insert(loose, hash(letters, squeezed), id);
        }
    }

    private static void insert(int[] table, int hash, int id) {
        var slot = hash & (table.length - 1);
        while (table[slot] != 0) {
            slot = (slot + 1) & (table.length - 1);
        }
        table[slot] = id;
    }

    private static int hash(char[] letters, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = hash * 31 + letters[i];
        }
        return hash ^ (hash >>> 15);
    }

    private static boolean same(String word, char[] letters, int length) {
        if (word.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word.charAt(i) != letters[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameSqueezed(String word, char[] letters, int length) {
        var other = word.toCharArray();
        var squeezed = squeeze(other, other.length);
        return Arrays.equals(other, 0, squeezed, letters, 0, length);
    }

    private static int squeeze(char[] letters, int length) {
        int kept = 0;
        for (int i = 0; i < length; i++) {
            if (kept == 0 || letters[kept - 1] != letters[i]) {
                letters[kept++] = letters[i];
            }
        }
        return kept;
    }
}

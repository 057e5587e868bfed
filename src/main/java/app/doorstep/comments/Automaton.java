package app.doorstep.comments;

/// The patterns of a language as [PhraseMatcher] walks them: a [Trie] laid out by [AutomatonBuilder] so that all that
/// is known of a word or of a node stands in one row, side by side in memory. Only read once filled.
///
/// What a pattern may ask for behind a word, another word or a class, has a number here, its *place*. A *way on* is
/// two numbers: a key, which tells the place that must be filled and how far away ([#kind]), and the row of the node
/// where it then leads, or where all ends, what is said there ([#end]). The rows:
///
/// | row | numbers |
/// | --- | --- |
/// | of a word | how many places it fills, these; how many ways on, these |
/// | of a node | what is said, or [#NOTHING]; how many classes are complete ([#completes]) and how many ways on
/// ([#ways]); for each class its place and the node where it leads from the root, or [#NOWHERE]; the ways on |
///
/// The ways on of a word are those from where it leads from the root, by itself or for one of its classes, in the order
/// in which they are to be tried.
final class Automaton {
    /// The kinds of ways: with the very next word, behind a short, a long or a wide gap, or at once, because a phrase
    /// or class is complete with the word alone; those ask for the place [#ALWAYS].
    static final int NEXT = 0;
    static final int SHORT = 1;
    static final int LONG = 2;
    static final int AT_ONCE = 3;
    static final int WIDE = 4;
    static final int KINDS = 5;

    static final int ALWAYS = 0;
    static final int NOTHING = -1;
    static final int NOWHERE = 0;
    /// How many [#tables] there are.
    static final int TABLES = 2;

    private static final int KIND_SHIFT = 28;
    private static final int WAYS_BITS = 16;
    private static final int MOST_WAYS = (1 << WAYS_BITS) - 1;

    /// For each word its row.
    final int[] words;
    /// First of all how many places there are.
    final int[] rows;

    /// @param tables as [#tables] gives them
    Automaton(int[][] tables) {
        words = tables[0];
        rows = tables[1];
    }

    int[][] tables() {
        return new int[][] {words, rows};
    }

    int places() {
        return rows[0];
    }

    static int kind(int key) {
        return key >>> KIND_SHIFT;
    }

    static int place(int key) {
        return key & (1 << KIND_SHIFT) - 1;
    }

    static int key(int kind, int place) {
        return kind << KIND_SHIFT | place;
    }

    /// What stands for a node where this is said, no class is complete and no way leads on: a number below 0. The same
    /// gives back what is said.
    static int end(int said) {
        return ~said;
    }

    /// How many classes are complete at a node.
    static int completes(int counts) {
        return counts >>> WAYS_BITS;
    }

    /// How many ways lead on from a node.
    static int ways(int counts) {
        return counts & MOST_WAYS;
    }

    static int counts(int completes, int ways) {
        if (ways > MOST_WAYS || completes > MOST_WAYS) {
            throw new IllegalStateException("too many ways on: " + ways + ", " + completes);
        }
        return completes << WAYS_BITS | ways;
    }
}

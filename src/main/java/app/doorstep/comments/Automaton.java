package app.doorstep.comments;

/// The patterns of a language as [PhraseMatcher] walks them: a [Trie] laid out by [AutomatonBuilder] so that all that
/// is known of a word or of a node stands in one row, side by side in memory. Only read once filled.
///
/// What a pattern may ask for behind a word, another word or a class, has a number here, its *place*. A *way on* is
/// a key, which tells the place that must be filled and how far away ([#kind]), and the row of the node where it then
/// leads. The rows:
///
/// | row | numbers |
/// | --- | --- |
/// | of a word | how many nodes it leads to at once, these, each behind its turn; then, for each block of the places it
/// asks for ([#asked]), where the ways on stand that ask for one of them, and where the last of them end; these ways,
/// each with its turn |
/// | of a node | what is said, or [#NOTHING]; how many classes are complete ([#completes]) and how many ways on
/// ([#ways]); for each class its place and the node where it leads from the root, or [#NOWHERE]; the ways on |
///
/// The ways on of a word are those from where it leads from the root, by itself or for one of its classes. A *turn*
/// tells in which order they are to be tried.
final class Automaton {
    /// The kinds of ways: with the very next word, behind a short, a long or a wide gap.
    static final int NEXT = 0;
    static final int SHORT = 1;
    static final int LONG = 2;
    static final int WIDE = 3;

    static final int NOTHING = -1;
    static final int NOWHERE = 0;
    /// How many [#tables] there are.
    static final int TABLES = 5;

    private static final int KIND_SHIFT = 28;
    /// The kind stands below a turn.
    static final int TURN_SHIFT = 2;

    private static final int WAYS_BITS = 16;
    private static final int MOST_WAYS = (1 << WAYS_BITS) - 1;

    /// For each word its row.
    final int[] words;
    final int[] rows;
    final PlaceSets sets;
    /// For each word the places it fills, a set.
    private final int[] filled;
    /// For each word the places it asks for, a set; before it the summaries of those behind a gap, before these of
    /// those behind a long or wide one, and first of those behind a wide one.
    private final int[] asked;

    /// @param tables as [#tables] gives them
    Automaton(int[][] tables) {
        words = tables[0];
        rows = tables[1];
        filled = tables[2];
        asked = tables[3];
        sets = new PlaceSets(rows[0], joined(tables[4]));
    }

    /// The first table of rows says first of all how many places there are.
    int[][] tables() {
        return new int[][] {words, rows, filled, asked, halves(sets.numbers)};
    }

    static int[] halves(long[] numbers) {
        var halves = new int[2 * numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            halves[2 * i] = (int) (numbers[i] >>> Integer.SIZE);
            halves[2 * i + 1] = (int) numbers[i];
        }
        return halves;
    }

    private static long[] joined(int[] halves) {
        var numbers = new long[halves.length / 2];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (long) halves[2 * i] << Integer.SIZE | Integer.toUnsignedLong(halves[2 * i + 1]);
        }
        return numbers;
    }

    int places() {
        return rows[0];
    }

    /// The places that a word fills; none for punctuation or a word that the language does not know.
    int filled(int word) {
        return isKnown(word) ? filled[word] : PlaceSets.EMPTY;
    }

    int asked(int word) {
        return asked[word];
    }

    boolean isKnown(int word) {
        return word > Vocabulary.UNKNOWN && word < words.length;
    }

    /// The turn of a word's way together with its kind.
    static int turn(int kind, int turn) {
        return turn << TURN_SHIFT | kind;
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

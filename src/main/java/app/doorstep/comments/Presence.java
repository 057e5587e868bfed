package app.doorstep.comments;

/// Where in a comment each place of an [Automaton] is filled, as bits: one for each word of the comment, the 64th the
/// same as the first, because no phrase is longer. Reused; belongs to one thread.
final class Presence {
    private final Automaton automaton;
    private final int[] rows;
    /// For each place the words that fill it, or from which several fill it.
    private final long[] filled;
    /// For each place the words from which several fill it.
    private final long[] stretched;

    Presence(Automaton automaton) {
        this.automaton = automaton;
        rows = automaton.rows;
        filled = new long[automaton.places()];
        stretched = new long[automaton.places()];
        filled[Automaton.ALWAYS] = -1;
    }

    /// Notes the places that a single word fills.
    ///
    /// @param word its number in the language
    void add(int word, int at) {
        var bit = 1L << at;
        int row = automaton.words[word];
        for (int i = row + 1, end = i + rows[row]; i < end; i++) {
            filled[rows[i]] |= bit;
        }
    }

    /// Takes back what [#add] noted.
    void remove(int word, int at) {
        var others = ~(1L << at);
        int row = automaton.words[word];
        for (int i = row + 1, end = i + rows[row]; i < end; i++) {
            filled[rows[i]] &= others;
        }
    }

    /// Takes back all that was noted of the places that a single word fills.
    void clear(int word) {
        int row = automaton.words[word];
        for (int i = row + 1, end = i + rows[row]; i < end; i++) {
            filled[rows[i]] = 0;
        }
    }

    /// Notes a place that several words fill, from this one on.
    void addStretch(int place, int at) {
        filled[place] |= 1L << at;
        stretched[place] |= 1L << at;
    }

    void removeStretch(int place, int at) {
        filled[place] &= ~(1L << at);
        stretched[place] &= ~(1L << at);
    }

    /// Takes back all that was noted of a place.
    void clearStretch(int place) {
        filled[place] = 0;
        stretched[place] = 0;
    }

    /// Where the place is filled.
    long filled(int place) {
        return filled[place];
    }

    /// Whether several words fill the place from this one on.
    boolean isStretched(int place, int at) {
        return (stretched[place] & 1L << at) != 0;
    }

    /// Whether a single word fills the place.
    boolean fills(int word, int place) {
        int row = automaton.words[word];
        for (int i = row + 1, end = i + rows[row]; i < end; i++) {
            if (rows[i] == place) {
                return true;
            }
        }
        return false;
    }
}

package app.doorstep.comments;

import java.util.Arrays;

/// The ways on from one word that what stands behind it allows, in the order in which they are to be tried: by their
/// turn, then by the word where they lead on. Reused; belongs to one thread.
///
/// What a word asks for is compared with what each of the next words fills by their summaries first, for all of them
/// without a branch: most have nothing in common, and branches that no processor guesses take more time than all else.
final class WaysMet {
    private static final int PLACE_SHIFT = 4;

    private final Automaton automaton;
    private final int[] rows;
    private final PlaceSets sets;
    private final long[] numbers;
    private final int summaries;

    private int row;
    private int asked;
    private int blocks;
    private int first;

    /// For each way its turn, and where it leads on.
    private int[] keys = new int[64];

    private int[] nodes = new int[64];
    private int[] ends = new int[64];
    private long[] masks = new long[64];
    private int size;

    WaysMet(Automaton automaton) {
        this.automaton = automaton;
        rows = automaton.rows;
        sets = automaton.sets;
        numbers = sets.numbers;
        summaries = sets.summaries;
    }

    /// Begins with a word of the language.
    ///
    /// @param at where in the comment it stands
    void begin(int word, int at) {
        size = 0;
        first = at;
        row = automaton.words[word];
        asked = automaton.asked(word);
        blocks = row + 1 + 2 * rows[row];
        for (int i = row + 1; i < blocks; i += 2) {
            add(rows[i + 1] << PLACE_SHIFT, ~rows[i], at + 1, 1);
        }
    }

    /// Adds the ways that the next words meet.
    ///
    /// @param near up to which word a short gap may be jumped
    /// @param far up to which word a long gap may be jumped
    /// @param wide up to which word a wide gap may be jumped
    void meet(Standing standing, int near, int far, int wide) {
        int next = first + 1;
        for (int at = next, end = Math.max(next + 1, Math.max(far, wide)); at < end; at++) {
            int kind = at == next
                    ? Automaton.NEXT
                    : at < near ? Automaton.SHORT : at < far ? Automaton.LONG : Automaton.WIDE;
            int asks = asked - kind * summaries;
            for (int i = 0; i < summaries; i++) {
                var common = numbers[asks + i] & standing.summary(at, i);
                if (common != 0) {
                    meet(standing, at, kind, common, i);
                }
            }
        }
    }

    /// Whether the word asks for anything behind a wide gap, which few do.
    boolean areWide() {
        for (int i = 0; i < summaries; i++) {
            if (numbers[asked - Automaton.WIDE * summaries + i] != 0) {
                return true;
            }
        }
        return false;
    }

    private void meet(Standing standing, int at, int kind, long common, int summary) {
        int filled = standing.alone(at);
        var alone = common & numbers[filled + summary];
        if (alone != 0) {
            meetAlone(alone, summary, filled, at, kind);
        }
        for (int one = standing.firstAt(at); one != Standing.NONE; one = standing.next(one)) {
            int place = standing.place(one);
            if (PlaceSets.summary(place) == summary
                    && (common & 1L << PlaceSets.block(place)) != 0
                    && standing.end(one) - first <= Long.SIZE) {
                meetStretch(place, kind, at, standing.end(one), standing.mask(one));
            }
        }
    }

    private void meetAlone(long common, int summary, int fills, int at, int kind) {
        var asking = numbers[asked + summary];
        var filling = numbers[fills + summary];
        int mine = 0;
        int theirs = 0;
        for (int i = 0; i < summary; i++) {
            mine += Long.bitCount(numbers[asked + i]);
            theirs += Long.bitCount(numbers[fills + i]);
        }
        for (var left = common; left != 0; left &= left - 1) {
            int bit = Long.numberOfTrailingZeros(left);
            int rank = mine + PlaceSets.before(asking, bit);
            var asks = numbers[asked + summaries + rank];
            var met = asks & numbers[fills + summaries + theirs + PlaceSets.before(filling, bit)];
            for (; met != 0; met &= met - 1) {
                int place = rows[blocks + rank] + PlaceSets.before(asks, Long.numberOfTrailingZeros(met));
                addAll(place, kind, at, at + 1, 1L << (at - first));
            }
        }
    }

    private void meetStretch(int place, int kind, int at, int end, long mask) {
        int rank = sets.rank(asked, place);
        var asks = numbers[asked + summaries + rank];
        if ((asks & 1L << place) != 0) {
            addAll(rows[blocks + rank] + PlaceSets.before(asks, place), kind, at, end, mask << (at - first));
        }
    }

    /// Adds the ways that ask for a place.
    ///
    /// @param place which of those that the word asks for
    private void addAll(int place, int kind, int at, int end, long mask) {
        for (int i = row + rows[row + place], last = row + rows[row + place + 1]; i < last; i += 2) {
            var turn = rows[i] >>> Automaton.TURN_SHIFT;
            if ((rows[i] & (1 << Automaton.TURN_SHIFT) - 1) >= kind) {
                add(turn << PLACE_SHIFT | at - first, rows[i + 1], end, mask | 1);
            }
        }
    }

    private void add(int key, int node, int end, long mask) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            nodes = Arrays.copyOf(nodes, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            masks = Arrays.copyOf(masks, size * 2);
        }
        int at = size++;
        for (; at > 0 && keys[at - 1] > key; at--) {
            keys[at] = keys[at - 1];
            nodes[at] = nodes[at - 1];
            ends[at] = ends[at - 1];
            masks[at] = masks[at - 1];
        }
        keys[at] = key;
        nodes[at] = node;
        ends[at] = end;
        masks[at] = mask;
    }

    void pushAll(Steps steps) {
        for (int i = 0; i < size; i++) {
            steps.push(nodes[i], ends[i], masks[i]);
        }
    }
}

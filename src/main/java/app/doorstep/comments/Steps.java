package app.doorstep.comments;

import java.util.Arrays;

/// The steps still to be taken through an [Automaton], the next one last. Reused; belongs to one thread.
final class Steps {
    private int[] nodes = new int[64];
    private int[] places = new int[64];
    private long[] masks = new long[64];
    private int size;
    /// Where the steps pushed since the last [#pop] begin.
    private int base;

    /// The step popped last: the row of a node, the word of the comment it stands before, and the words that led there
    /// as bits.
    int node;

    int at;
    long mask;

    void push(int toNode, int before, long words) {
        if (size == nodes.length) {
            nodes = Arrays.copyOf(nodes, size * 2);
            places = Arrays.copyOf(places, size * 2);
            masks = Arrays.copyOf(masks, size * 2);
        }
        nodes[size] = toNode;
        places[size] = before;
        masks[size++] = words;
    }

    /// Takes the next step; false if there is none.
    boolean pop() {
        if (size == 0) {
            base = 0;
            return false;
        }
        size--;
        node = nodes[size];
        at = places[size];
        mask = masks[size];
        base = size;
        return true;
    }

    /// Turns the steps pushed since the last [#pop] round, so that the first of them is taken first.
    void settle() {
        for (int low = base, high = size - 1; low < high; low++, high--) {
            var otherNode = nodes[low];
            nodes[low] = nodes[high];
            nodes[high] = otherNode;
            var otherPlace = places[low];
            places[low] = places[high];
            places[high] = otherPlace;
            var otherMask = masks[low];
            masks[low] = masks[high];
            masks[high] = otherMask;
        }
    }
}

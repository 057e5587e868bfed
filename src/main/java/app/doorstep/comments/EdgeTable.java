package app.doorstep.comments;

import java.util.Arrays;

/// Where the edges of a growing trie lead: (node, symbol) to node, without an object for each.
final class EdgeTable {
    static final int NOWHERE = -1;

    private long[] keys = new long[1 << 14];
    private int[] targets = new int[1 << 14];
    private int size;

    EdgeTable() {
        Arrays.fill(keys, NOWHERE);
    }

    int get(int node, int symbol) {
        var slot = slot(key(node, symbol));
        return keys[slot] == NOWHERE ? NOWHERE : targets[slot];
    }

    void put(int node, int symbol, int target) {
        if (size * 2 > keys.length) {
            grow();
        }
        var slot = slot(key(node, symbol));
        size += keys[slot] == NOWHERE ? 1 : 0;
        keys[slot] = key(node, symbol);
        targets[slot] = target;
    }

    int size() {
        return size;
    }

    /// Takes edges in, one by one.
    interface Edges {
        void accept(int node, int symbol, int target);
    }

    /// Hands over all edges, always in the same order, which is none in particular.
    void forEach(Edges edges) {
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != NOWHERE) {
                edges.accept((int) (keys[i] >>> 32), (int) keys[i], targets[i]);
            }
        }
    }

    private static long key(int node, int symbol) {
        return (long) node << 32 | symbol;
    }

    private int slot(long key) {
        int slot = (int) ((key * 0x9e3779b97f4a7c15L) >>> 40) & (keys.length - 1);
        while (keys[slot] != NOWHERE && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        var oldKeys = keys;
        var oldTargets = targets;
        keys = new long[oldKeys.length * 2];
        targets = new int[oldKeys.length * 2];
        Arrays.fill(keys, NOWHERE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != NOWHERE) {
                var slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                targets[slot] = oldTargets[i];
            }
        }
    }
}

package app.doorstep.storage;

import java.util.Arrays;

/// Whole numbers counted by a 64-bit key, without an object for each: a million keys take some 24 MB. A count of zero
/// is as good as absent. Not thread-safe.
final class LongCounts {
    private long[] keys;
    private int[] counts;
    private boolean[] used;
    private int size;

    LongCounts() {
        keys = new long[1024];
        counts = new int[1024];
        used = new boolean[1024];
    }

    /// How many keys were counted, those whose count fell to zero too.
    int size() {
        return size;
    }

    /// Adds `by` to the count of `key` and returns the new count.
    int add(long key, int by) {
        if (size * 3L > keys.length * 2L) {
            grow();
        }
        int slot = slot(key);
        if (!used[slot]) {
            used[slot] = true;
            keys[slot] = key;
            size++;
        }
        counts[slot] += by;
        return counts[slot];
    }

    /// The value that came first for `key`: 0, and `value` is kept, if there was none.
    int first(long key, int value) {
        int before = get(key);
        if (before == 0) {
            add(key, value);
        }
        return before;
    }

    int get(long key) {
        int slot = slot(key);
        return used[slot] ? counts[slot] : 0;
    }

    /// The keys whose count is not zero, smallest first.
    long[] keys() {
        var result = new long[size];
        int n = 0;
        for (int slot = 0; slot < keys.length; slot++) {
            if (used[slot] && counts[slot] != 0) {
                result[n++] = keys[slot];
            }
        }
        result = Arrays.copyOf(result, n);
        Arrays.sort(result);
        return result;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        long mixed = key * 0x9e3779b97f4a7c15L;
        int slot = (int) (mixed >>> 32) & mask;
        while (used[slot] && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        var oldKeys = keys;
        var oldCounts = counts;
        var oldUsed = used;
        keys = new long[oldKeys.length * 2];
        counts = new int[keys.length];
        used = new boolean[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldUsed[i]) {
                int slot = slot(oldKeys[i]);
                used[slot] = true;
                keys[slot] = oldKeys[i];
                counts[slot] = oldCounts[i];
            }
        }
    }
}

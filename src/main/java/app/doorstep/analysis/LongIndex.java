package app.doorstep.analysis;

import java.util.Arrays;

/// Numbers different long values from 0 on, without an object for each.
final class LongIndex {
    static final int UNKNOWN = -1;

    private long[] keys = new long[1 << 12];
    private int[] slots = new int[1 << 13];
    private int size;

    LongIndex() {
        Arrays.fill(slots, UNKNOWN);
    }

    int size() {
        return size;
    }

    long key(int index) {
        return keys[index];
    }

    /// The number of a value, or [#UNKNOWN].
    int find(long key) {
        return slots[slot(key)];
    }

    /// The number of a value, giving it the next one if it has none.
    int add(long key) {
        int slot = slot(key);
        if (slots[slot] != UNKNOWN) {
            return slots[slot];
        }
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            slots = new int[size * 4];
            Arrays.fill(slots, UNKNOWN);
            for (int i = 0; i < size; i++) {
                slots[slot(keys[i])] = i;
            }
            slot = slot(key);
        }
        keys[size] = key;
        slots[slot] = size;
        return size++;
    }

    private int slot(long key) {
        int slot = (int) ((key * 0x9e3779b97f4a7c15L) >>> 32) & (slots.length - 1);
        while (slots[slot] != UNKNOWN && keys[slots[slot]] != key) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }
}

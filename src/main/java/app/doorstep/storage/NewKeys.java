package app.doorstep.storage;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// The keys of rows that came into an empty notebook, with their numbers, while the index that would find them is not
/// kept. Without an object for each: a million keys take some 42 MB. Not thread-safe.
final class NewKeys {
    private static final VarHandle NUMBER = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private long[] firsts = new long[1024];
    private long[] seconds = new long[1024];
    /// 0 where a slot is free.
    private int[] ids = new int[1024];
    private int size;

    int size() {
        return size;
    }

    /// The number that came first for `key`: 0, and `id` is kept, if there was none.
    int first(byte[] key, int id) {
        if (size * 3L > ids.length * 2L) {
            grow();
        }
        long first = (long) NUMBER.get(key, 0);
        long second = (long) NUMBER.get(key, Long.BYTES);
        int slot = slot(first, second);
        int before = ids[slot];
        if (before == 0) {
            set(slot, first, second, id);
            size++;
        }
        return before;
    }

    private void set(int slot, long first, long second, int id) {
        firsts[slot] = first;
        seconds[slot] = second;
        ids[slot] = id;
    }

    /// Keys are hashes already: their own bits say where they go.
    private int slot(long first, long second) {
        int mask = ids.length - 1;
        int slot = (int) first & mask;
        while (ids[slot] != 0 && (firsts[slot] != first || seconds[slot] != second)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        var oldFirsts = firsts;
        var oldSeconds = seconds;
        var oldIds = ids;
        firsts = new long[oldIds.length * 2];
        seconds = new long[firsts.length];
        ids = new int[firsts.length];
        for (int i = 0; i < oldIds.length; i++) {
            if (oldIds[i] != 0) {
                set(slot(oldFirsts[i], oldSeconds[i]), oldFirsts[i], oldSeconds[i], oldIds[i]);
            }
        }
    }
}

package app.doorstep.storage;

import app.doorstep.domain.Entry;

/// A few rows of one file, ready to be stored with one statement; [RowPacker] makes them. One thread at a time.
public final class RowParcel {
    static final int SIZE = 200;

    private final RowPacker packer;
    private final IncomingRow[] rows = new IncomingRow[SIZE];
    private final IncomingRow[] aside = new IncomingRow[SIZE];
    private int size;

    RowParcel(RowPacker packer) {
        this.packer = packer;
        for (int i = 0; i < SIZE; i++) {
            rows[i] = new IncomingRow();
        }
    }

    void add(Entry entry, long line, RowKeys keys, LongCounts occurrences, Fingerprint sums) {
        rows[size++].fill(entry, line, keys, occurrences, sums);
    }

    RowPacker packer() {
        return packer;
    }

    int size() {
        return size;
    }

    IncomingRow get(int i) {
        return rows[i];
    }

    /// Forgets all rows but the first `count`.
    void keep(int count) {
        size = count;
    }

    /// Puts the rows whose mark is `wanted` before the others; each part keeps its order.
    ///
    /// @return how many those are
    int divide(boolean[] marks, boolean wanted) {
        int first = 0;
        int others = 0;
        for (int i = 0; i < size; i++) {
            if (marks[i] == wanted) {
                rows[first++] = rows[i];
            } else {
                aside[others++] = rows[i];
            }
        }
        System.arraycopy(aside, 0, rows, first, others);
        return first;
    }
}

package app.doorstep.storage;

import app.doorstep.domain.Entry;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/// Makes the rows of one file ready to be stored and packs them into parcels, for [BulkImport#add(RowParcel)]. It
/// needs no notebook, so a file may be read and packed by one thread while another stores. Itself for one thread;
/// parcels that were stored come back to be filled again.
public final class RowPacker {
    private final int file;
    private final RowKeys keys = new RowKeys();
    private final Fingerprint sums = new Fingerprint();
    private final LongCounts occurrences = new LongCounts();
    private final ConcurrentLinkedQueue<RowParcel> spare = new ConcurrentLinkedQueue<>();
    private @Nullable RowParcel parcel;

    RowPacker(int file) {
        this.file = file;
    }

    /// Adds a row, which stands at `line` of the file (from 1).
    ///
    /// @return whether the parcel is full now: take it before the next row comes
    public boolean add(long line, Entry entry) {
        var current = parcel;
        if (current == null) {
            var used = spare.poll();
            current = used == null ? new RowParcel(this) : used;
            parcel = current;
        }
        current.add(entry, line, keys, occurrences, sums);
        return current.size() == RowParcel.SIZE;
    }

    /// The rows since the last parcel; null if there are none.
    public @Nullable RowParcel take() {
        var full = parcel;
        parcel = null;
        return full;
    }

    int file() {
        return file;
    }

    /// Takes a parcel that was stored.
    void reuse(RowParcel stored) {
        stored.keep(0);
        spare.add(stored);
    }
}

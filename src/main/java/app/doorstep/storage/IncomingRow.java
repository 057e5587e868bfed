package app.doorstep.storage;

import app.doorstep.domain.Entry;
import app.doorstep.domain.Platform;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A row of a file on its way into the notebook: everything that follows from the row alone is worked out already, by
/// whatever thread reads the file, so that the thread that stores has little left to do. Mutable and reused.
final class IncomingRow {
    final FeedbackRow row = new FeedbackRow();
    final TallyCells cells = new TallyCells();
    private @Nullable Platform platform;
    private @Nullable String driver;
    /// What a comparison with other comments needs; null without a comment.
    @Nullable
    Letters letters;

    private long said;
    private long own;

    /// Takes over the entry that stands at `line` of its file.
    void fill(Entry entry, long line, RowKeys keys, LongCounts occurrences, Fingerprint sums) {
        Entries.toRow(entry, row);
        platform = entry.occasion().platform();
        driver = Entries.wellFormed(entry.occasion().driver());
        int occurrence = row.externalId == null ? occurrences.add(keys.content(row, platform.id(), driver), 1) : 1;
        keys.set(row, platform.id(), driver, occurrence);
        row.line = line;
        row.answer = FeedbackRow.NONE;
        row.gone = 0;
        row.settle();
        long text = row.text(sums);
        said = row.said(text, sums);
        own = row.own(text, sums);
        cells.of(row);
        letters = row.comment == null ? null : Letters.of(row.comment, sums);
    }

    /// Adds the numbers of this notebook, but for the row's own.
    void place(long app, long driverId, long file, long recorded, Fingerprint sums) {
        row.app = app;
        row.driver = driverId;
        row.file = file;
        row.recorded = recorded;
        row.origin = row.content(said, sums);
    }

    /// Gives it its own number, which completes it.
    void number(long id, Fingerprint sums) {
        row.id = id;
        row.fingerprint = row.computed(own, sums);
    }

    Platform platform() {
        return Objects.requireNonNull(platform);
    }

    @Nullable
    String driver() {
        return driver;
    }
}

package app.doorstep.storage;

import app.doorstep.domain.Entry;
import app.doorstep.storage.UndoResult.Kept;
import app.doorstep.storage.UndoResult.Why;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The rules of imports, edits and undo without a database, in a few lines: what a notebook must hold after any
/// sequence of them. Every entry has an order number; all rows of one number have the same day.
final class NotebookModel {
    /// How a row was before a change, and which import made the change; null for the driver.
    private record Change(
            @Nullable Long by, Entry before, @Nullable Entry saidBefore) {}

    private static final class Row {
        long id;
        Entry entry;

        @Nullable
        Entry said;

        @Nullable
        Long batch;

        final TreeSet<Long> alsoIn = new TreeSet<>();
        final Deque<Change> changes = new ArrayDeque<>();
        boolean gone;

        Row(Entry entry) {
            this.entry = entry;
        }
    }

    private final Map<String, Row> rows = new LinkedHashMap<>();

    /// Takes a file in; returns how many rows were stored, updated and duplicates.
    List<Long> imported(long batch, List<Entry> entries) {
        long stored = 0;
        long updated = 0;
        long duplicates = 0;
        for (var entry : entries) {
            var key = Objects.requireNonNull(entry.occasion().externalId());
            var row = rows.get(key);
            if (row == null) {
                row = new Row(entry);
                row.said = entry;
                row.batch = batch;
                rows.put(key, row);
                stored++;
                continue;
            }
            if (!Objects.equals(row.batch, batch)) {
                row.alsoIn.add(batch);
            }
            if (row.gone || entry.equals(row.said) || entry.equals(row.entry)) {
                duplicates++;
            } else {
                row.changes.push(new Change(batch, row.entry, row.said));
                row.entry = entry;
                row.said = entry;
                stored++;
                updated++;
            }
        }
        return List.of(stored, updated, duplicates);
    }

    void learnIds(Map<String, Long> ids) {
        rows.forEach((key, row) -> row.id = ids.getOrDefault(key, row.id));
    }

    void typed(long id, Entry entry) {
        var row = new Row(entry);
        row.id = id;
        rows.put(Objects.requireNonNull(entry.occasion().externalId()), row);
    }

    boolean has(String key) {
        return rows.containsKey(key);
    }

    List<Long> visible() {
        return shown().map(row -> row.id).toList();
    }

    List<Long> gone() {
        return rows.values().stream().filter(row -> row.gone).map(row -> row.id).toList();
    }

    List<Entry> entries() {
        return shown().map(row -> row.entry).toList();
    }

    private Stream<Row> shown() {
        return rows.values().stream().filter(row -> !row.gone).sorted(Comparator.comparingLong(row -> row.id));
    }

    Entry entry(long id) {
        return row(id).entry;
    }

    private Row row(long id) {
        return rows.values().stream().filter(row -> row.id == id).findFirst().orElseThrow();
    }

    void edited(long id, Entry entry) {
        var row = row(id);
        row.changes.push(new Change(null, row.entry, row.said));
        row.entry = entry;
    }

    void gone(long id, boolean gone) {
        row(id).gone = gone;
    }

    UndoResult undone(long batch) {
        var kept = new ArrayList<Kept>();
        long restored = 0;
        for (var row : shown().toList()) {
            if (!Objects.equals(row.batch, batch)
                    && row.changes.stream().anyMatch(change -> Objects.equals(change.by(), batch))) {
                var last = Objects.requireNonNull(row.changes.peek());
                if (Objects.equals(last.by(), batch)) {
                    while (!row.changes.isEmpty()
                            && Objects.equals(row.changes.peek().by(), batch)) {
                        var change = row.changes.pop();
                        row.entry = change.before();
                        row.said = change.saidBefore();
                    }
                    restored++;
                } else {
                    kept.add(new Kept(row.id, last.by() == null ? Why.EDITED : Why.UPDATED));
                }
            }
        }
        long removed = 0;
        long held = 0;
        for (var row : shown().toList()) {
            if (Objects.equals(row.batch, batch)) {
                var others = new TreeSet<>(row.alsoIn);
                others.remove(batch);
                if (!others.isEmpty()) {
                    row.batch = others.first();
                    row.alsoIn.remove(others.first());
                    held++;
                } else if (row.changes.stream().anyMatch(change -> change.by() == null)) {
                    kept.add(new Kept(row.id, Why.EDITED));
                } else {
                    rows.values().remove(row);
                    removed++;
                }
            }
        }
        rows.values().forEach(row -> row.alsoIn.remove(batch));
        return new UndoResult(batch, removed, restored, held, kept);
    }
}

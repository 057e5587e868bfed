package app.doorstep.tabular;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Which of the tables of a page, that stand in each other's cells, are to be read: the innermost ones, because those
/// around them lay out the page; but a table that has rows of its own around small ones is read itself.
final class NestedTables {
    /// So many rows with words in so many cells that hold no table are data.
    private static final int SEVERAL = 2;

    /// Each table with its own rows, in the order of the page.
    private final Map<Element, List<Element>> rows = new LinkedHashMap<>();

    /// Each table with the ones that stand directly in its cells.
    private final Map<Element, List<Element>> inner = new HashMap<>();

    private NestedTables(Element page) {
        page.select("table").forEach(table -> rows.put(table, new ArrayList<>()));
        for (var row : page.select("tr")) {
            var table = row.closest("table");
            if (table != null) {
                Objects.requireNonNull(rows.get(table)).add(row);
            }
        }
        for (var table : rows.keySet()) {
            var parent = table.parent();
            var around = parent == null ? null : parent.closest("table");
            if (around != null) {
                inner.computeIfAbsent(around, _ -> new ArrayList<>()).add(table);
            }
        }
    }

    /// A table that is to be read.
    ///
    /// @param holdsOthers whether some of its cells hold tables
    record Own(List<Element> rows, boolean holdsOthers) {}

    /// The tables of `page` that are to be read, in its order.
    static List<Own> of(Element page) {
        return new NestedTables(page).toRead();
    }

    private List<Own> toRead() {
        Set<Element> swallowed = new HashSet<>();
        for (var table : rows.keySet()) {
            if (inner.containsKey(table) && isData(table)) {
                swallowed.addAll(innerOf(table));
            }
        }
        var found = new ArrayList<Own>();
        for (var table : rows.entrySet()) {
            var holds = inner.containsKey(table.getKey());
            if (!swallowed.contains(table.getKey()) && (!holds || swallowed.containsAll(innerOf(table.getKey())))) {
                found.add(new Own(table.getValue(), holds));
            }
        }
        return found;
    }

    /// Whether a table around others is data: none of those holds a further one, and it has rows of plain cells.
    private boolean isData(Element table) {
        return innerOf(table).stream().noneMatch(inner::containsKey)
                && Objects.requireNonNull(rows.get(table)).stream()
                                .filter(row -> row.children().stream()
                                                .filter(cell -> cell.hasText()
                                                        && cell.select("table").isEmpty())
                                                .count()
                                        >= SEVERAL)
                                .count()
                        >= SEVERAL;
    }

    private List<Element> innerOf(Element table) {
        return inner.getOrDefault(table, List.of());
    }
}

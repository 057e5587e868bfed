package app.doorstep.tabular;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The tables of a web page that was saved as a report. A page that asks for a password, or that has no table worth the
/// name, is refused.
///
/// @param rows its rows, the lines of which are their numbers in the table
record HtmlTable(String encoding, List<List<String>> rows) {
    private static final int MAX_BYTES = 64 << 20;
    private static final int MAX_SPAN = 1000;
    private static final List<String> STARTS =
            List.of("<!doctype html", "<html", "<table", "<head", "<body", "<meta", "<style", "<div", "<script");

    /// Whether the text of a file is that of a web page.
    static boolean isPage(String text) {
        var start = text.strip();
        start = start.substring(0, Math.min(start.length(), 2000)).toLowerCase(Locale.ROOT);
        if (start.startsWith("<?xml") || start.startsWith("<!--")) {
            return start.contains("<html") || start.contains("<!doctype html") || start.contains("<table");
        }
        return STARTS.stream().anyMatch(start::startsWith);
    }

    /// The tables of `source` with at least two rows and two columns, the largest first.
    ///
    /// @param charset how to read it; null leaves it to the page
    /// @throws NotATable if there is none
    static List<HtmlTable> of(Source source, @Nullable String charset) throws NotATable, IOException {
        byte[] bytes;
        try (InputStream in = source.open(new Unpacking.ByteCount())) {
            bytes = in.readNBytes(MAX_BYTES + 1);
        }
        if (bytes.length > MAX_BYTES) {
            throw new NotATable("too-large");
        }
        var page = Jsoup.parse(new ByteArrayInputStream(bytes), charset, "");
        if (!page.select("input[type=password]").isEmpty()) {
            throw new NotATable("html");
        }
        var tables = page.select("table").stream()
                .filter(table -> table.select("table").size() == 1)
                .map(HtmlTable::rows)
                .filter(rows -> rows.size() >= 2 && rows.getFirst().size() >= 2)
                .sorted(Comparator.comparingInt((List<List<String>> rows) ->
                                rows.size() * rows.getFirst().size())
                        .reversed())
                .toList();
        if (tables.isEmpty()) {
            throw new NotATable("html");
        }
        var encoding = page.charset() == null ? StandardCharsets.UTF_8 : page.charset();
        return tables.stream().map(rows -> new HtmlTable(encoding.name(), rows)).toList();
    }

    private static List<List<String>> rows(Element table) {
        var rows = new ArrayList<List<String>>();
        for (var row : table.select("tr")) {
            var cells = new ArrayList<String>();
            for (var cell : row.children()) {
                if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
                    cells.add(cell.text());
                    for (var span = 1; span < span(cell); span++) {
                        cells.add("");
                    }
                }
            }
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                rows.add(cells);
            }
        }
        return rows;
    }

    private static int span(Element cell) {
        var span = cell.attr("colspan");
        return span.matches("\\d{1,4}") ? Math.min(Integer.parseInt(span), MAX_SPAN) : 1;
    }

    /// The rows as records.
    Records records() {
        var next = rows.iterator();
        return new Records() {
            private int line;

            @Override
            public boolean next(Row row) {
                row.clear(++line);
                if (!next.hasNext()) {
                    return false;
                }
                next.next().forEach(cell -> {
                    row.append(cell);
                    row.endCell();
                });
                return true;
            }

            @Override
            public void close() {}
        };
    }
}

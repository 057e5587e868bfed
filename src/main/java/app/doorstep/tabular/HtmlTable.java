package app.doorstep.tabular;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The tables of a web page that was saved as a report. A page that asks for a password, or that has no table worth the
/// name, is refused.
///
/// @param rows its rows, the lines of which are their numbers in the table
/// @param nested whether a cell holds a table of its own, of which its text is all that is left
record HtmlTable(List<List<String>> rows, boolean nested) {
    private static final int MAX_BYTES = 64 << 20;
    /// As many as can be parsed in a second: the tags of 16,000 rows of 15 columns.
    private static final int MAX_TAGS = 500_000;

    private static final int MAX_CELL = 1 << 20;
    private static final int MAX_SPAN = 1000;
    private static final int MAX_TABLES = 1000;
    private static final int MAX_CELLS = 2_000_000;
    private static final List<String> STARTS =
            List.of("<!doctype html", "<html", "<table", "<head", "<body", "<meta", "<style", "<div", "<script");

    /// What a part of a page starts with.
    private static final Pattern ELEMENT = Pattern.compile(
            "<(?:h[1-6]|p|b|i|br|hr|center|font|span|title|link|form|section|main|article|caption)\\b[^<>]*>");

    private static final Pattern ROW =
            Pattern.compile("(?i)<table\\b[^<>]*>\\s*<(?:tr|thead|tbody|caption|colgroup|col)\\b");

    /// Whether the text of a file is that of a web page.
    static boolean isPage(String text) {
        var start = text.strip();
        start = start.substring(0, Math.min(start.length(), 2000)).toLowerCase(Locale.ROOT);
        if (start.startsWith("<?xml") || start.startsWith("<!--")) {
            return start.contains("<html") || start.contains("<!doctype html") || start.contains("<table");
        }
        return STARTS.stream().anyMatch(start::startsWith)
                || (ELEMENT.matcher(start).lookingAt() && ROW.matcher(text).find());
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
        if (bytes.length > MAX_BYTES || tags(bytes) > MAX_TAGS) {
            throw new NotATable("too-large");
        }
        if (ZipEnd.isBehind(bytes)) {
            throw new NotATable("binary");
        }
        var page = Jsoup.parse(new ByteArrayInputStream(bytes), charset, "");
        if (!page.select("input[type=password]").isEmpty()) {
            throw new NotATable("html");
        }
        var tables = NestedTables.of(page);
        if (tables.size() > MAX_TABLES) {
            throw new NotATable("too-large");
        }
        var read = new ArrayList<HtmlTable>();
        var cells = 0;
        for (var table : tables) {
            var rows = rows(table.rows(), MAX_CELLS - cells);
            cells += rows.stream().mapToInt(List::size).sum();
            read.add(new HtmlTable(rows, table.holdsOthers()));
        }
        read.removeIf(
                table -> table.rows().size() < 2 || table.rows().getFirst().size() < 2);
        if (read.isEmpty()) {
            throw new NotATable("html");
        }
        read.sort(Comparator.comparingInt(HtmlTable::size).reversed());
        return read;
    }

    private int size() {
        return rows.size() * rows.getFirst().size();
    }

    /// What is doubtful about where the table is cut.
    List<TableDoubt> doubts() {
        return nested ? List.of(DialectDoubts.nested()) : List.of();
    }

    private static int tags(byte[] bytes) {
        var tags = 0;
        for (var b : bytes) {
            tags += b == '<' ? 1 : 0;
        }
        return tags;
    }

    /// The rows of a table. A cell that spans several columns or rows stands in the first of them; the others are
    /// empty.
    ///
    /// @param most how many cells there may be
    private static List<List<String>> rows(List<Element> table, int most) throws NotATable {
        var rows = new ArrayList<List<String>>();
        var left = most;
        var spans = new ArrayList<Integer>();
        for (var row : table) {
            var cells = new ArrayList<String>();
            for (var cell : row.children()) {
                if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
                    spanned(cells, spans);
                    var width = span(cell, "colspan");
                    var height = span(cell, "rowspan");
                    var text = cell.text();
                    cells.add(text);
                    left -= width;
                    if (left < 0 || text.length() > MAX_CELL) {
                        throw new NotATable("too-large");
                    }
                    cells.addAll(Collections.nCopies(width - 1, ""));
                    while (height > 1 && spans.size() < cells.size()) {
                        spans.add(0);
                    }
                    for (var column = cells.size() - width; height > 1 && column < cells.size(); column++) {
                        spans.set(column, height);
                    }
                }
            }
            spanned(cells, spans);
            left -= cells.size();
            spans.replaceAll(span -> Math.max(0, span - 1));
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                rows.add(cells);
            }
        }
        return rows;
    }

    /// Adds the columns that are taken up by cells of the rows above.
    private static void spanned(List<String> cells, List<Integer> spans) {
        while (cells.size() < spans.size() && spans.get(cells.size()) > 0) {
            cells.add("");
        }
    }

    private static int span(Element cell, String direction) {
        var span = cell.attr(direction);
        return span.matches("[1-9]\\d{0,4}") ? Math.min(Integer.parseInt(span), MAX_SPAN) : 1;
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

package app.doorstep.tabular;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the tables in a file, whatever it is wrapped in.
final class Tables {
    /// More than anybody exports at once, and as many as can be looked at in a second.
    private static final int MAX_TABLES = 100;

    /// As many columns as one table may have; all tables of a file together may not have more.
    private static final int MAX_COLUMNS = 20_000;

    /// So many tables without a single known column, when they are longer together than this, are no export: each would
    /// be read from end to end to be asked about.
    private static final int MANY_UNKNOWN = 10;

    private static final long LONG_UNKNOWN = 8L << 20;

    /// An archive of everything an app knows holds long tables beside these, which are looked at first.
    private static final Pattern LIKELY = Pattern.compile("(?i).*(?:rating|quality|feedback|review|comment|survey).*");

    private static final Pattern LEFT_OUT =
            Pattern.compile("(?i)(?:.*[/\\\\])?(?:__MACOSX[/\\\\].*|\\.[^/\\\\]*|thumbs\\.db"
                    + "|desktop\\.ini|read[ _-]?me[^/\\\\]*|licen[sc]e[^/\\\\]*)");

    private final TableChoices choices;
    private final HeaderWords words;

    Tables(TableChoices choices, HeaderWords words) {
        this.choices = choices;
        this.words = words;
    }

    /// The tables in `file`, at least one.
    List<TableFile> in(Path file) throws NotATable, IOException {
        var source = Signature.of(file);
        if (source.container() != Container.ZIP) {
            return text(source);
        }
        var entries = ZipDirectory.of(file);
        return Workbook.isOne(entries) ? sheets(file, Workbook.of(entries)) : entries(file, entries);
    }

    private List<TableFile> text(Source source) throws NotATable, IOException {
        var encoding = Encodings.of(source, choices.encoding());
        Head head;
        try (var in = encoding.reader(source.open(new Unpacking.ByteCount()))) {
            head = Head.of(in);
        }
        return HtmlTable.isPage(head.text())
                ? pages(source)
                : List.of(TextTable.open(source, encoding, head, choices, words));
    }

    private List<TableFile> pages(Source source) throws NotATable, IOException {
        var found = new ArrayList<TableFile>();
        for (var table : HtmlTable.of(source, choices.encoding())) {
            var page = new Source(source.file(), Container.HTML, source.entry(), source.opener());
            found.add(cells(page, (_, _) -> table.records(), table.doubts()));
        }
        return found;
    }

    private List<TableFile> entries(Path file, List<ZipEntry> entries) throws NotATable, IOException {
        var found = new ArrayList<TableFile>();
        NotATable why = null;
        var unknown = 0;
        var length = 0L;
        var likelyFirst = new ArrayList<>(entries);
        likelyFirst.sort(
                Comparator.comparing(entry -> !LIKELY.matcher(entry.name()).matches()));
        for (var entry : likelyFirst) {
            if (entry.unpacked() == 0 || LEFT_OUT.matcher(entry.name()).matches()) {
                continue;
            }
            var source = new Source(file, Container.ZIP, entry.name(), entry::open);
            try {
                var head = Signature.head(source);
                Signature.refuseArchives(head);
                Signature.refuseOthers(head);
                var tables = text(source);
                found.addAll(tables);
                refuseFloods(found);
                if (tables.stream().noneMatch(table -> words.known(table.header()) > 0)) {
                    unknown += tables.size();
                    length += entry.unpacked();
                }
                if (unknown > MANY_UNKNOWN && unknown == found.size() && length > LONG_UNKNOWN) {
                    throw new NotATable("too-many-unknown");
                }
            } catch (NotATable e) {
                if (e.kind().equals("archive")) {
                    throw new NotATable("nested");
                }
                if (e.kind().equals("nested") || e.kind().startsWith("too-")) {
                    throw e;
                }
                why = e;
            }
        }
        found.sort(Comparator.comparingInt(table -> place(entries, table.entry())));
        if (found.isEmpty()) {
            throw why == null ? new NotATable("zip-empty") : new NotATable("zip-no-table");
        }
        if (found.stream().anyMatch(table -> table.columns() > 1)) {
            found.removeIf(table -> table.columns() == 1 && !isTableName(table.entry()));
        }
        return found;
    }

    private static int place(List<ZipEntry> entries, @Nullable String name) {
        for (var i = 0; i < entries.size(); i++) {
            if (entries.get(i).name().equals(name)) {
                return i;
            }
        }
        return entries.size();
    }

    private static void refuseFloods(List<TableFile> found) throws NotATable {
        if (found.size() > MAX_TABLES) {
            throw new NotATable("too-many-tables");
        }
        if (found.size() > 1 && found.stream().mapToInt(TableFile::columns).sum() > MAX_COLUMNS) {
            throw new NotATable("too-many-columns");
        }
    }

    /// Whether the name says that this is a table, so that notes beside tables are told from tables of one column.
    private static boolean isTableName(@Nullable String name) {
        return name != null && name.toLowerCase(Locale.ROOT).matches(".*\\.(?:csv|tsv|tab)");
    }

    private List<TableFile> sheets(Path file, Workbook workbook) throws NotATable, IOException {
        var found = new ArrayList<TableFile>();
        if (workbook.sheets().size() > MAX_TABLES) {
            throw new NotATable("too-many-tables");
        }
        for (var sheet : workbook.sheets()) {
            var source = new Source(file, Container.XLSX, sheet.name(), sheet.part()::open);
            try {
                found.add(cells(
                        source,
                        (count, columns) ->
                                new SheetRecords(new SafeXml(sheet.part().open(count)), workbook, columns),
                        List.of()));
                refuseFloods(found);
            } catch (NotATable e) {
                if (!e.kind().equals("empty")) {
                    throw e;
                }
            }
        }
        if (found.isEmpty()) {
            throw new NotATable("empty");
        }
        return found;
    }

    private TableFile cells(Source source, Records.Opener opener, List<TableDoubt> known)
            throws NotATable, IOException {
        List<Head.Line> first;
        try (var records = opener.open(new Unpacking.ByteCount(), 0)) {
            first = Head.rows(records);
        }
        var rows = square(first);
        var header = HeaderRow.guess(rows, line -> above(rows, line), 0, choices.header(), words);
        var doubts = new ArrayList<>(known);
        doubts.addAll(header.doubts());
        return new TableFile(source, null, upToLast(opener, first), header, doubts);
    }

    /// Records that end with the last one, if it is among the first: behind it a million empty rows may follow.
    private static Records.Opener upToLast(Records.Opener opener, List<Head.Line> first) {
        if (first.size() == Head.ROWS) {
            return opener;
        }
        var last = first.getLast().number();
        return (count, columns) -> new Records.UpTo(opener.open(count, columns), last);
    }

    /// Rows of a sheet end with their last filled cell; this fills them up to the longest.
    private static List<Head.Line> square(List<Head.Line> rows) {
        var width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        return rows.stream()
                .map(row -> {
                    var cells = new ArrayList<>(row.cells());
                    while (cells.size() < width) {
                        cells.add("");
                    }
                    return new Head.Line(row.number(), cells, false);
                })
                .toList();
    }

    private static List<String> above(List<Head.Line> rows, long line) {
        return rows.stream()
                .filter(row -> row.number() < line)
                .map(row -> String.join("\t", row.cells()).strip())
                .toList();
    }
}

package app.doorstep.tabular;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/// One table in a file: how it is read, and its records as often as wanted.
///
/// Immutable; several threads may read at the same time. The file must not change between readings.
public final class TableFile {
    private final Source source;
    private final @Nullable TextTable text;
    private final Records.@Nullable Opener cells;
    private final HeaderRow header;
    private final List<TableDoubt> doubts;

    /// @param text how its text is read; null for a table that is stored as cells, read by `cells`
    TableFile(
            Source source,
            @Nullable TextTable text,
            Records.@Nullable Opener cells,
            HeaderRow header,
            List<TableDoubt> doubts) {
        this.source = source;
        this.text = text;
        this.cells = cells;
        this.header = header;
        this.doubts = List.copyOf(doubts);
    }

    /// Looks at `file` and guesses what `choices` leave open.
    ///
    /// @return one for each table in the container, at least one
    /// @throws NotATable if it is missing, empty or no table that can be read
    public static List<TableFile> open(Path file, TableChoices choices, HeaderWords words) throws NotATable {
        try {
            return new Tables(choices, words).in(file);
        } catch (IOException e) {
            throw refusal(e);
        }
    }

    /// The same table with quote marks as text, and lines glued until a record has `columns` cells. A table that is
    /// stored as cells stays as it is.
    public TableFile raw(int columns) {
        return text == null ? this : new TableFile(source, text.raw(columns), null, header, doubts);
    }

    /// `plain`, `gzip`, `zip`, `xlsx` or `html`.
    public String container() {
        return source.container().id();
    }

    /// The entry's name in its container, the sheet's in a workbook; null where there is just one table.
    public @Nullable String entry() {
        return source.entry();
    }

    /// The encoding's usual name; UTF-8 for a workbook.
    public String encoding() {
        return text == null ? "UTF-8" : Encodings.name(text.encoding().charset());
    }

    public boolean bom() {
        return text != null && text.encoding().bom();
    }

    /// What stands between cells; null for a file of one column and for tables that are stored as cells.
    public @Nullable String delimiter() {
        return text == null ? null : text.delimiter();
    }

    /// Null where quote marks are just text, and for tables that are stored as cells.
    public @Nullable Character quote() {
        return text == null ? null : text.quote();
    }

    /// The line of the header row; null where the file has none.
    public @Nullable Integer headerLine() {
        return header.line() == 0 ? null : header.line();
    }

    /// The lines above the header row, or above the first record where there is none.
    public List<String> preamble() {
        return header.preamble();
    }

    /// The cells of the header row; empty where there is none.
    public List<String> header() {
        return header.cells();
    }

    /// How many columns the table has.
    public int columns() {
        return header.width().columns();
    }

    /// Whether a record has cells that belong to no column, so that those before them may have moved.
    public boolean isTooLong(Row row) {
        return header.width().isTooLong(row);
    }

    /// Whether cells of a record are missing, so that those it has may have moved.
    public boolean isTooShort(Row row) {
        return header.width().isTooShort(row);
    }

    public List<TableDoubt> doubts() {
        return doubts;
    }

    /// The size of the file on the disk.
    public long bytes() {
        try {
            return Files.size(source.file());
        } catch (IOException e) {
            return 0;
        }
    }

    /// Gives every record below the header row to `sink`.
    ///
    /// @throws NotATable if the file cannot be read to its end
    public void read(RowSink sink) throws NotATable {
        var count = new Unpacking.ByteCount();
        try (var records = open(count)) {
            var row = new Row();
            while (records.next(row)) {
                if (row.line() > header.lastLineAbove() && !sink.take(row, count.bytes)) {
                    return;
                }
            }
        } catch (IOException e) {
            throw refusal(e);
        }
    }

    private Records open(Unpacking.ByteCount count) throws IOException {
        return text == null
                ? Objects.requireNonNull(cells).open(count, header.width().cells())
                : text.records(count, header.width().cells());
    }

    static NotATable refusal(IOException e) {
        return switch (e) {
            case Unpacking.TooLarge _ -> new NotATable("too-large");
            case SafeXml.Declared _ -> new NotATable("xlsx-entities");
            case SafeXml.Broken _ -> new NotATable("damaged-xlsx");
            case AccessDeniedException _ -> new NotATable("no-access");
            case ZipException _, EOFException _ -> new NotATable("damaged-archive");
            default -> new NotATable("unreadable", String.valueOf(e.getMessage()));
        };
    }
}

package app.doorstep.tabular;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One table in a file: how it is read, and its records as often as wanted.
///
/// Immutable; several threads may read at the same time. The file must not change between readings.
public final class TableFile {
    private final Container.Entry source;
    private final Encoding encoding;
    private final Dialect dialect;
    private final boolean oneColumn;
    private final HeaderRow header;
    private final List<TableDoubt> doubts;
    private final long bytes;

    private TableFile(
            Container.Entry source,
            Encoding encoding,
            Dialect dialect,
            boolean oneColumn,
            HeaderRow header,
            List<TableDoubt> doubts) {
        this.source = source;
        this.encoding = encoding;
        this.dialect = dialect;
        this.oneColumn = oneColumn;
        this.header = header;
        this.doubts = List.copyOf(doubts);
        this.bytes = size(source.file());
    }

    /// Looks at `file` and guesses what `choices` leave open.
    ///
    /// @return one for each table in the container, at least one
    /// @throws NotATable if it is missing, empty or no table that can be read
    public static List<TableFile> open(Path file, TableChoices choices, HeaderWords words) throws NotATable {
        try {
            var source = Container.of(file);
            var encoding = Encodings.of(source, choices.encoding());
            Head head;
            try (var in = encoding.reader(source.open(new Container.ByteCount()))) {
                head = Head.of(in);
            }
            var guess = Delimiters.guess(head, choices.delimiter(), words);
            var headRow = HeaderRow.guess(head, guess, choices.header(), words);
            var doubts = new ArrayList<>(encoding.doubts());
            doubts.addAll(guess.doubts());
            doubts.addAll(headRow.doubts());
            return List.of(new TableFile(source, encoding, guess.dialect(), guess.oneColumn(), headRow, doubts));
        } catch (IOException e) {
            throw refusal(e);
        }
    }

    /// The same table with quote marks as text, and lines glued until a record has `columns` cells.
    public TableFile raw(int columns) {
        return new TableFile(source, encoding, dialect.raw(columns), oneColumn, header, doubts);
    }

    /// `plain`, `gzip`.
    public String container() {
        return source.container().id();
    }

    /// The entry's name in its container; null where there is just one.
    public @Nullable String entry() {
        return source.name();
    }

    public String encoding() {
        return Encodings.name(encoding.charset());
    }

    public boolean bom() {
        return encoding.bom();
    }

    /// Null for a file of one column.
    public @Nullable Character delimiter() {
        return oneColumn ? null : dialect.delimiter();
    }

    public @Nullable Character quote() {
        return dialect.quote();
    }

    /// The line of the header row; null where the file has none.
    public @Nullable Integer headerLine() {
        return header.line() == 0 ? null : header.line();
    }

    /// The lines above the header row.
    public List<String> preamble() {
        return header.preamble();
    }

    /// The cells of the header row; empty where there is none.
    public List<String> header() {
        return header.cells();
    }

    /// How many columns the table has.
    public int columns() {
        return header.columns();
    }

    public List<TableDoubt> doubts() {
        return doubts;
    }

    /// The size of the file on the disk.
    public long bytes() {
        return bytes;
    }

    /// Gives every record below the header row to `sink`.
    ///
    /// @throws NotATable if the file cannot be read to its end
    public void read(RowSink sink) throws NotATable {
        var count = new Container.ByteCount();
        try (var in = encoding.reader(source.open(count))) {
            var reader = new RowReader(in, dialect, header.columns());
            var row = new Row();
            while (reader.next(row)) {
                if (row.line() > header.lastLineAbove() && !sink.take(row, count.bytes)) {
                    return;
                }
            }
        } catch (IOException e) {
            throw refusal(e);
        }
    }

    private static NotATable refusal(IOException e) {
        return switch (e) {
            case Container.TooLarge _ -> new NotATable("too-large");
            case java.nio.file.AccessDeniedException _ -> new NotATable("no-access");
            case java.util.zip.ZipException _, java.io.EOFException _ -> new NotATable("damaged-gzip");
            default -> new NotATable("unreadable", String.valueOf(e.getMessage()));
        };
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }
}

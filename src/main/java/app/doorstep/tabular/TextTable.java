package app.doorstep.tabular;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/// A table written as text, delimited or drawn in some way: how it was found and how it is read.
///
/// @param drawing where its cells are drawn or lined up instead of delimited; else null
/// @param open what its readings found, the same for all of them
record TextTable(
        Source source,
        Encoding encoding,
        Dialect dialect,
        @Nullable Drawing drawing,
        OpenQuotes open) {
    /// Guesses what `choices` leave open.
    ///
    /// @throws NotATable if it is empty or another program's file
    static TableFile open(Source source, Encoding encoding, Head head, TableChoices choices, HeaderWords words)
            throws NotATable {
        head.refuseOthers();
        var guess = DialectGuess.of(head, choices.delimiter(), words);
        var text = new TextTable(source, encoding, guess.dialect(), guess.drawing(), new OpenQuotes());
        var rows = head.rows(guess);
        var headRow = guess.drawing() == null
                ? HeaderRow.guess(rows, head::above, guess.saidInFirstLine() ? 1 : 0, choices.header(), words)
                : drawnNames(guess.drawing(), head, rows, choices.header(), words);
        var doubts = new ArrayList<>(encoding.doubts());
        doubts.addAll(guess.doubts());
        if (guess.doubts().isEmpty() && guess.drawing() == null && choices.delimiter() == null) {
            doubts.addAll(new LastLook(head, guess.dialect(), rows, headRow).doubts());
        }
        doubts.addAll(headRow.doubts());
        return new TableFile(source, text, null, headRow, doubts);
    }

    private static HeaderRow drawnNames(
            Drawing drawing, Head head, List<Head.Line> rows, @Nullable String choice, HeaderWords words)
            throws NotATable {
        LongFunction<List<String>> above = line ->
                head.above(line).stream().filter(text -> !Rule.draws(text)).toList();
        return choice == null && !drawing.names().isEmpty()
                ? HeaderRow.drawn(rows, above)
                : HeaderRow.guess(rows, above, 0, choice, words);
    }

    Records records(Unpacking.ByteCount count, int columns) throws IOException {
        var reader = encoding.reader(source.open(count));
        return drawing == null ? new RowReader(reader, dialect, columns, open) : DrawnRecords.of(reader, drawing);
    }

    TextTable raw(int columns) {
        return new TextTable(source, encoding, dialect.raw(columns), null, new OpenQuotes());
    }

    @Nullable
    String delimiter() {
        return drawing != null ? drawing.cut().delimiter() : dialect.oneColumn() ? null : dialect.delimiter();
    }

    /// Null where quote marks are text.
    @Nullable
    Character quote() {
        return drawing == null ? dialect.quote() : null;
    }
}

package app.doorstep.tabular;

import java.io.IOException;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/// A table written as text, delimited in some way: how it was found and how it is read.
///
/// @param open what its readings found, the same for all of them
record TextTable(Source source, Encoding encoding, Dialect dialect, OpenQuotes open) {
    /// Guesses what `choices` leave open.
    ///
    /// @throws NotATable if it is empty or another program's file
    static TableFile open(Source source, Encoding encoding, Head head, TableChoices choices, HeaderWords words)
            throws NotATable {
        head.refuseOthers();
        var guess = DialectGuess.of(head, choices.delimiter(), words);
        var rows = head.rows(guess.dialect());
        var headRow = HeaderRow.guess(rows, head::above, guess.saidInFirstLine() ? 1 : 0, choices.header(), words);
        var doubts = new ArrayList<>(encoding.doubts());
        doubts.addAll(guess.doubts());
        if (guess.doubts().isEmpty() && choices.delimiter() == null) {
            doubts.addAll(new LastLook(head, guess.dialect(), rows, headRow).doubts());
        }
        doubts.addAll(headRow.doubts());
        return new TableFile(
                source, new TextTable(source, encoding, guess.dialect(), new OpenQuotes()), null, headRow, doubts);
    }

    Records records(Unpacking.ByteCount count, int columns) throws IOException {
        return new RowReader(encoding.reader(source.open(count)), dialect, columns, open);
    }

    TextTable raw(int columns) {
        return new TextTable(source, encoding, dialect.raw(columns), new OpenQuotes());
    }

    @Nullable
    String delimiter() {
        return dialect.oneColumn() ? null : dialect.delimiter();
    }
}

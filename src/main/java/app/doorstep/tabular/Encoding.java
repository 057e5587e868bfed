package app.doorstep.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;

/// How the bytes of a file become characters. Bytes that mean nothing become U+FFFD.
///
/// @param bom whether the file starts with a byte order mark, which is not part of its first cell
record Encoding(Charset charset, boolean bom, List<TableDoubt> doubts) {
    static Encoding sure(Charset charset, boolean bom) {
        return new Encoding(charset, bom, List.of());
    }

    Reader reader(InputStream in) throws IOException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        var reader = new InputStreamReader(in, decoder);
        if (!bom) {
            return reader;
        }
        var first = reader.read();
        if (first == '\ufeff' || first < 0) {
            return reader;
        }
        // Java's UTF-32 takes the mark off itself.
        var whole = new PushbackReader(reader);
        whole.unread(first);
        return whole;
    }
}

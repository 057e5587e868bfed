package app.doorstep.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.List;

/// How the bytes of a file become characters.
///
/// @param bom whether the file starts with a byte order mark, which is not part of its first cell
/// @param damaged how many sequences of bytes mean nothing in this encoding; they read as U+FFFD
record Encoding(Charset charset, boolean bom, long damaged, List<TableDoubt> doubts) {
    Reader reader(InputStream in) throws IOException {
        var reader = new InputStreamReader(in, decoder());
        if (bom) {
            var first = reader.read();
            assert first == '\ufeff';
        }
        return reader;
    }

    private CharsetDecoder decoder() {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
    }
}

package app.doorstep.tabular;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;

/// What a file in an encoding of two or four bytes a character shows when it is read to its end.
///
/// @param characters how many UTF-16 code units it holds
/// @param damaged how many characters cannot be read; one that the end cuts counts too
/// @param joined whether a line begins with a byte order mark, as where files were joined
record WideSurvey(long characters, long damaged, boolean joined) {
    private static final char MARK = '\ufeff';

    /// Text that was cut or patched has less than one damaged character in so many.
    private static final int MANY = 100;

    /// Whether so much of it cannot be read that it is no text at all.
    boolean isBinary() {
        return damaged > MANY && damaged * MANY > characters;
    }

    static WideSurvey of(Source source, Charset charset) throws IOException {
        var decoder = charset.newDecoder();
        var bytes = ByteBuffer.allocate(1 << 16);
        var chars = CharBuffer.allocate(1 << 16);
        long characters = 0;
        long damaged = 0;
        boolean joined = false;
        // What stands at the very beginning is the file's own mark.
        char before = 0;
        try (var in = source.open(new Unpacking.ByteCount())) {
            boolean end = false;
            while (!end) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = read < 0;
                bytes.position(bytes.position() + Math.max(0, read)).flip();
                for (var result = decoder.decode(bytes, chars, end); result.isError(); ) {
                    damaged++;
                    bytes.position(bytes.position() + result.length());
                    result = decoder.decode(bytes, chars, end);
                }
                bytes.compact();
                for (char c : chars.flip().toString().toCharArray()) {
                    joined |= c == MARK && (before == '\n' || before == '\r');
                    before = c;
                }
                characters += chars.limit();
                chars.clear();
            }
        }
        return new WideSurvey(characters, damaged, joined);
    }
}

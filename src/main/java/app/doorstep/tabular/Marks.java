package app.doorstep.tabular;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Encodings that show at the first bytes: by a byte order mark, or by where the zero bytes of their ASCII letters are.
final class Marks {
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset GB18030 = Charset.forName("GB18030");

    /// So many zero bytes that all stand at even or all at odd places are no chance.
    private static final int FEW = 4;

    private Marks() {}

    /// The encoding whose mark `head` starts with; null if there is none.
    static @Nullable Charset of(byte[] head) {
        if (starts(head, 0xef, 0xbb, 0xbf)) {
            return StandardCharsets.UTF_8;
        }
        if (starts(head, 0xff, 0xfe, 0, 0) && head.length % 4 == 0) {
            return UTF_32LE;
        }
        if (starts(head, 0, 0, 0xfe, 0xff)) {
            return UTF_32BE;
        }
        if (starts(head, 0xff, 0xfe)) {
            return StandardCharsets.UTF_16LE;
        }
        if (starts(head, 0xfe, 0xff)) {
            return StandardCharsets.UTF_16BE;
        }
        return starts(head, 0x84, 0x31, 0x95, 0x33) ? GB18030 : null;
    }

    /// The encoding that the zero bytes of `head` show; null if there are none, or no pattern in them.
    static @Nullable Charset byZeros(byte[] head) {
        var zeros = new int[4];
        for (var i = 0; i < head.length; i++) {
            zeros[i % 4] += head[i] == 0 ? 1 : 0;
        }
        var quarter = Math.max(1, head.length / 4);
        var even = zeros[0] + zeros[2];
        var odd = zeros[1] + zeros[3];
        if (even + odd < Math.max(1, head.length / 40)) {
            return even + odd < FEW || even * odd > 0
                    ? null
                    : written(head, even > 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        if (zeros[3] * 10 > quarter * 9 && zeros[2] * 10 > quarter * 7) {
            return UTF_32LE;
        }
        if (zeros[0] * 10 > quarter * 9 && zeros[1] * 10 > quarter * 7) {
            return UTF_32BE;
        }
        if ((even + odd) * 10 < head.length * 4 && isUtf8(head)) {
            return null;
        }
        if (odd > even * 4) {
            return StandardCharsets.UTF_16LE;
        }
        return even > odd * 4 ? StandardCharsets.UTF_16BE : null;
    }

    /// The encoding of seven bits whose escape sequences `head` holds, as old Japanese and Korean programs write;
    /// null if there are none.
    static @Nullable Charset byEscapes(byte[] head) {
        var text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.contains("\u001b$B") || text.contains("\u001b$@")) {
            return Charset.forName("ISO-2022-JP");
        }
        return text.contains("\u001b$)C") ? Charset.forName("ISO-2022-KR") : null;
    }

    /// `charset` if every character of the beginning exists in it, as hardly any other text would have it: of a text
    /// that is mostly ideographs only delimiters and line breaks have zero bytes.
    private static @Nullable Charset written(byte[] head, Charset charset) {
        var text = new String(head, 0, head.length & ~3, charset);
        // The last character may be cut off.
        var odd = text.codePoints()
                .limit(Math.max(1, text.length() - 1))
                .filter(c -> !Character.isDefined(c)
                        || Character.getType(c) == Character.PRIVATE_USE
                        || Character.getType(c) == Character.SURROGATE
                        || c == 0xfffd)
                .count();
        return odd == 0 ? charset : null;
    }

    /// Whether all bytes that are not zero are printable ASCII or UTF-8, so that a few zeros are damage and no pattern.
    private static boolean isUtf8(byte[] head) {
        var text = new String(head, StandardCharsets.UTF_8);
        // The last character may be cut off.
        return text.chars()
                .limit(Math.max(1, text.length() - 1))
                .allMatch(
                        c -> c == 0 || c == '\n' || c == '\r' || c == '\t' || (c >= ' ' && c != 0x7f && c != '\ufffd'));
    }

    private static boolean starts(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (var i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}

package app.doorstep.comments;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// Tells one reader from another by all that decides how it reads: the files of its languages, and a number that stands
/// for the code of this package.
final class ReaderVersion {
    /// To be raised whenever the code reads comments otherwise with the same files.
    private static final int CODE = 4;

    private static final int BYTES = 6;

    /// Twelve hexadecimal digits.
    static final String NOW = now();

    private ReaderVersion() {}

    private static String now() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(CODE).flip());
            for (var language : LexiconFiles.lines("languages")) {
                LexiconFiles.of(language).forEach(file -> digest.update(LexiconFiles.bytes(file)));
            }
            return HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

package app.doorstep.evidence;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/// Takes a PNG apart along its chunks (W3C PNG, third edition). Chunks that make the picture are copied byte for byte,
/// their checksums too; texts, EXIF, times and unknown chunks are left out, and so is what follows the end.
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final Set<String> OF_PICTURE = Set.of(
            "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD", "hIST", "pHYs", "sPLT",
            "acTL", "fcTL", "fdAT");
    private static final int AROUND = 12;

    private Png() {}

    static boolean is(byte[] bytes) {
        return bytes.length > SIGNATURE.length
                && ByteBuffer.wrap(bytes, 0, SIGNATURE.length).equals(ByteBuffer.wrap(SIGNATURE));
    }

    /// @throws IndexOutOfBoundsException if it breaks off
    static EvidenceFile.Cleaned clean(byte[] bytes) {
        var kept = new ByteArrayOutputStream(bytes.length);
        kept.writeBytes(SIGNATURE);
        var removed = 0;
        var at = SIGNATURE.length;
        while (true) {
            var length = ByteBuffer.wrap(bytes).getInt(at);
            if (length < 0 || length > bytes.length - at - AROUND) {
                throw new IndexOutOfBoundsException(at);
            }
            var name = new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1);
            var isCritical = Character.isUpperCase(name.charAt(0));
            if (isCritical || OF_PICTURE.contains(name)) {
                kept.write(bytes, at, length + AROUND);
            } else {
                removed++;
            }
            at += length + AROUND;
            if (name.equals("IEND")) {
                return new EvidenceFile.Cleaned(kept.toByteArray(), at < bytes.length ? removed + 1 : removed);
            }
        }
    }
}

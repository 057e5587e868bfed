package app.doorstep.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/// A file that may serve as evidence, or why it may not.
public sealed interface EvidenceFile {
    /// The most bytes that are taken: 10 MB.
    int MOST_BYTES = 10 * 1024 * 1024;

    /// It can be kept.
    ///
    /// @param mediaType `image/png`, `image/jpeg` or `application/pdf`
    /// @param ending what such a file is called: `png`, `jpg`, `pdf`
    /// @param bytes what is kept; belongs to whoever reads it
    /// @param removed how many pieces that may say where it was taken were left out
    /// @param locationKept whether such pieces may still be in it
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    record Usable(String mediaType, String ending, byte[] bytes, int removed, boolean locationKept)
            implements EvidenceFile {}

    /// It cannot be kept.
    record Refused(Refusal reason) implements EvidenceFile {}

    /// Looks at a file's bytes.
    ///
    /// @param keepLocation whether to keep it byte for byte. A PDF always is: nothing can be taken out of it
    ///     safely
    static EvidenceFile read(byte[] bytes, boolean keepLocation) {
        if (bytes.length > MOST_BYTES) {
            return new Refused(Refusal.TOO_LARGE);
        }
        if (Heic.is(bytes)) {
            return new Refused(Refusal.HEIC);
        }
        if (starts(bytes, "%PDF-")) {
            return new Usable("application/pdf", "pdf", bytes, 0, true);
        }
        try {
            if (Jpeg.is(bytes)) {
                var clean = Jpeg.clean(bytes);
                return picture("image/jpeg", "jpg", bytes, clean, keepLocation);
            }
            if (Png.is(bytes)) {
                var clean = Png.clean(bytes);
                return picture("image/png", "png", bytes, clean, keepLocation);
            }
        } catch (IndexOutOfBoundsException e) {
            return new Refused(Refusal.DAMAGED);
        }
        return new Refused(Refusal.OTHER);
    }

    private static Usable picture(
            String mediaType, String ending, byte[] original, Cleaned clean, boolean keepLocation) {
        return keepLocation
                ? new Usable(mediaType, ending, original, 0, clean.removed() > 0)
                : new Usable(mediaType, ending, clean.bytes(), clean.removed(), false);
    }

    private static boolean starts(byte[] bytes, String text) {
        return bytes.length >= text.length()
                && new String(bytes, 0, text.length(), StandardCharsets.ISO_8859_1).equals(text);
    }

    /// A picture without the pieces that may say where it was taken.
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    record Cleaned(byte[] bytes, int removed) {}

    /// The pictures that iPhones take unless told otherwise.
    final class Heic {
        private static final Set<String> BRANDS =
                Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif", "avis");
        private static final int BRAND = 8;
        private static final int END = 12;

        private Heic() {}

        static boolean is(byte[] bytes) {
            return bytes.length >= END
                    && new String(bytes, BRAND / 2, BRAND / 2, StandardCharsets.ISO_8859_1).equals("ftyp")
                    && BRANDS.contains(new String(Arrays.copyOfRange(bytes, BRAND, END), StandardCharsets.ISO_8859_1));
        }
    }
}

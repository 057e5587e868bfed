package app.doorstep.storage;

import app.doorstep.domain.Coverage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One file of an import.
///
/// @param name the file's name, without its folder
/// @param entry its name inside a zip, or null
/// @param sha256 of the file's bytes, in lower-case hexadecimal digits
/// @param format its word, such as `seller-feedback`
/// @param encoding how its characters were read; null where that has no meaning
/// @param coverage what its rows are where they do not say so themselves; null leaves it to the app
/// @param header its headings, so that rejected rows can be mended; empty where it has none
public record BatchFile(
        String name,
        @Nullable String entry,
        String sha256,
        String format,
        @Nullable String encoding,
        @Nullable Coverage coverage,
        List<String> header) {
    public BatchFile {
        header = List.copyOf(header);
    }

    /// A file without headings.
    public BatchFile(
            String name,
            @Nullable String entry,
            String sha256,
            String format,
            @Nullable String encoding,
            @Nullable Coverage coverage) {
        this(name, entry, sha256, format, encoding, coverage, List.of());
    }
}

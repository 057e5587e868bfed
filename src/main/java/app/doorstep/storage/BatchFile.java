package app.doorstep.storage;

import app.doorstep.domain.Coverage;
import org.jspecify.annotations.Nullable;

/// One file of an import.
///
/// @param name the file's name, without its folder
/// @param entry its name inside a zip, or null
/// @param sha256 of the file's bytes, in lower-case hexadecimal digits
/// @param format its word, such as `seller-feedback`
/// @param encoding how its characters were read; null where that has no meaning
/// @param coverage what its rows are where they do not say so themselves; null leaves it to the app
public record BatchFile(
        String name,
        @Nullable String entry,
        String sha256,
        String format,
        @Nullable String encoding,
        @Nullable Coverage coverage) {}

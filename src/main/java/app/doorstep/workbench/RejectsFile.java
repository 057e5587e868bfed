package app.doorstep.workbench;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.regex.Pattern;

/// The rejected rows of an import as a file: where each stands and why it was not stored.
final class RejectsFile {
    /// What a spreadsheet would take for a formula.
    private static final Pattern FORMULA = Pattern.compile("^'*\\s*[=+\\-@\\t\\r\\n]");

    private RejectsFile() {}

    /// Writes the file, or leaves what was there.
    static void write(Path file, ImportOutcome outcome) throws IOException {
        var whole = file.toAbsolutePath();
        var part = whole.resolveSibling(whole.getFileName() + ".part");
        try {
            try (var csv = CsvWriter.builder().build(part)) {
                csv.writeRecord("file", "entry", "line", "column", "reason");
                for (var read : outcome.files()) {
                    for (var rejection : read.rejected()) {
                        csv.writeRecord(
                                text(read.file()),
                                text(Objects.requireNonNullElse(read.entry(), "")),
                                Long.toString(rejection.line()),
                                text(Objects.requireNonNullElse(rejection.column(), "")),
                                text(rejection.reason()));
                    }
                }
            }
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static String text(String text) {
        return FORMULA.matcher(text).find() ? "'" + text : text;
    }
}

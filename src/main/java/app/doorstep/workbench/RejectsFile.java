package app.doorstep.workbench;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;

/// The rejected rows of an import as a file: where each stands and why it was not stored.
final class RejectsFile {
    /// What a spreadsheet would take for a formula.
    private static final Pattern FORMULA = Pattern.compile("^'*\\s*[=+\\-@\\t\\r\\n]");

    private RejectsFile() {}

    static void write(OutputStream out, ImportOutcome outcome) throws IOException {
        var csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
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
        csv.flush();
    }

    private static String text(String text) {
        return FORMULA.matcher(text).find() ? "'" + text : text;
    }
}

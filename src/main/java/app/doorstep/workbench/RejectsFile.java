package app.doorstep.workbench;

import app.doorstep.importing.OwnFormat;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Rejected rows as a file to be mended and imported: the columns of the file they come from, and behind them where
/// each stood and why it was not stored.
final class RejectsFile {
    /// What a spreadsheet would take for a formula; a number or a dash is none.
    private static final Pattern FORMULA = Pattern.compile("^'*\\s*([=+@\\t\\r\\n]|-+[^-\\d.,\\s])");

    /// The rejected rows of one file.
    record Rejected(String file, List<String> header, List<ImportOutcome.Rejection> rows) {
        static Rejected of(ImportOutcome.FileOutcome file) {
            return new Rejected(named(file.file(), file.entry()), file.header(), file.rejected());
        }

        /// How many columns are the file's own: rows that were rejected before have ours behind them.
        int width() {
            var ours = header.indexOf(OwnFormat.REJECTION.getFirst());
            return ours >= 0
                    ? ours
                    : Math.max(
                            header.size(),
                            rows.stream()
                                    .mapToInt(row -> row.cells().size())
                                    .max()
                                    .orElse(0));
        }

        static String named(String file, @Nullable String entry) {
            return entry == null ? file : file + " / " + entry;
        }
    }

    private RejectsFile() {}

    /// Files with the same headings stand below one header row; where the headings change, another header row follows.
    static void write(OutputStream out, List<Rejected> files) throws IOException {
        var csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        List<String> header = null;
        for (var file : files) {
            if (!file.rows().isEmpty() && !file.header().equals(header)) {
                header = file.header();
                csv.writeRecord(with(header, OwnFormat.REJECTION, file.width()));
            }
            for (var row : file.rows()) {
                String column = row.column() == null ? "" : row.column();
                List<String> place = List.of(file.file(), Long.toString(row.line()), column, row.reason());
                csv.writeRecord(with(row.cells(), place, file.width()));
            }
        }
        csv.flush();
    }

    private static List<String> with(List<String> cells, List<String> ours, int width) {
        var row = new ArrayList<String>();
        for (var cell : cells.subList(0, Math.min(cells.size(), width))) {
            row.add(text(cell));
        }
        while (row.size() < width) {
            row.add("");
        }
        for (var cell : ours) {
            row.add(text(cell));
        }
        return row;
    }

    private static String text(String text) {
        return FORMULA.matcher(text).find() ? "'" + text : text;
    }
}

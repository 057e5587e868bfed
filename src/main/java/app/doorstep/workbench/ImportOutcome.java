package app.doorstep.workbench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an import did, file by file: `records = stored + duplicates + rejected` in each.
///
/// @param batch the number under which it can be undone; null for a dry run
public record ImportOutcome(@Nullable Long batch, List<FileOutcome> files) {
    /// What became of one file.
    ///
    /// More than six components: they are the keys of the `import` command's result.
    ///
    /// @param entry the file inside an archive, or null
    /// @param header its headings; empty where it has none
    /// @param updated rows that changed one already there; counted in `stored` too
    /// @param nearDuplicates stored rows that resemble another, for review
    /// @param rejected every rejected row with its reason
    /// @param notice what a reader must know of this format and of its dates, or null
    /// @param namesNoApp whether its rows went to the first app there is, because neither the file nor the request
    ///     names one
    public record FileOutcome(
            String file,
            @Nullable String entry,
            List<String> header,
            String format,
            String encoding,
            long records,
            long stored,
            long updated,
            long duplicates,
            long nearDuplicates,
            List<Rejection> rejected,
            List<FileDoubt> doubts,
            @Nullable String notice,
            boolean namesNoApp) {}

    /// One row that was not stored.
    ///
    /// @param line the line of the file on which the row starts, from 1
    /// @param column the column's name, or null if the row as a whole is the trouble
    /// @param reason one plain sentence
    /// @param cells the row as it was read, under the headings of its file; what no heading explains is empty
    public record Rejection(long line, @Nullable String column, String reason, List<String> cells) {}

    public long stored() {
        return files.stream().mapToLong(FileOutcome::stored).sum();
    }

    public long records() {
        return files.stream().mapToLong(FileOutcome::records).sum();
    }

    public boolean hasRejections() {
        return files.stream().anyMatch(file -> !file.rejected().isEmpty());
    }
}

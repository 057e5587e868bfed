package app.doorstep.workbench;

import app.doorstep.importing.ColumnReading;
import app.doorstep.importing.Reading;
import app.doorstep.importing.WordReading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How one file, or one entry of an archive, is read.
///
/// More than six components: they are the keys of the `preview` command's result.
///
/// @param reading container, encoding, delimiter and header
/// @param format the format's fixed word, or `unknown`
/// @param sure false while a doubt could change what is stored
/// @param notice what a reader must know of this format, or null
/// @param rows the first records, cells exactly as the file says them
/// @param records how many records there are
/// @param rejected how many of them would not be stored
/// @param problems the trouble in the rows read, the first ten thousand
/// @param columns what each column is taken for
/// @param lines where the first records start, from 1
/// @param days the day as which each of the first records would be stored, ISO; empty where it would not be stored
/// @param namesNoApp whether its rows go to the first app there is, because neither the format nor a column names one
/// @param words what the words of a column of reasons are taken for
public record FilePreview(
        String file,
        @Nullable String entry,
        Reading reading,
        String format,
        boolean sure,
        List<FileDoubt> doubts,
        @Nullable String notice,
        List<List<String>> rows,
        long records,
        long rejected,
        List<ImportOutcome.Rejection> problems,
        List<ColumnReading> columns,
        List<WordReading> words,
        List<Long> lines,
        List<String> days,
        boolean namesNoApp) {}

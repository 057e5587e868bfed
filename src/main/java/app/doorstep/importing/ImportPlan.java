package app.doorstep.importing;

import app.doorstep.domain.Coverage;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How one table will be imported. Immutable; the file is read again for each [#preview] and [#judge].
public interface ImportPlan {
    /// The file's name without folders.
    String file();

    /// The entry's name in its container; null where there is just one.
    @Nullable
    String entry();

    Reading reading();

    /// The format's word: `doorstep`, `seller-feedback`, `seller-feedback-legacy`, `dsp-negative-feedback`,
    /// `dsp-overview`, `eu-cdf-html`, `uber-ratings`, `uber-driver-quality`, `customer-service`, `preset:NAME` or
    /// `unknown`.
    String format();

    /// Whether nothing is in doubt but perhaps the format.
    boolean sure();

    List<Doubt> doubts();

    /// What each column is taken for, in the order of the file.
    List<ColumnReading> columns();

    /// What the words of a column of reasons are taken for; empty where there is no such column.
    List<WordReading> words();

    /// The first doubt that must be answered before an import.
    default Optional<Doubt> question() {
        return doubts().stream().filter(Doubt::stops).findFirst();
    }

    /// The end of the message key `import.notice.KEY` of what a reader of these figures should know; null for nothing.
    @Nullable
    String noticeKey();

    /// What the format's files hold, where the row does not say.
    Coverage coverage();

    /// The driver of rows that name none, as a preset says; null where nothing is said.
    @Nullable
    String driver();

    /// Whether its rows go to the first app there is, because neither the format nor a column names one.
    default boolean namesNoApp() {
        return (format().equals(UnknownTable.ID) || format().equals(OwnFile.ID))
                && columns().stream().noneMatch(column -> Role.PLATFORM.id().equals(column.role()));
    }

    /// The size of the file.
    long bytes();

    /// What the file holds and what would be rejected; reads it from start to end.
    ///
    /// @param rows how many rows to show, -1 for all
    /// @param sink is given every row that would be stored
    /// @throws ImportRefused if the file cannot be read to its end
    Preview preview(int rows, JudgedRows sink) throws ImportRefused;

    /// The same where nobody else looks at the rows.
    default Preview preview(int rows) throws ImportRefused {
        return preview(rows, new DaysToCome(null));
    }

    /// Gives every record to `sink`, accepted or rejected.
    ///
    /// @throws ImportRefused if the file cannot be read to its end
    void judge(JudgedRows sink) throws ImportRefused;
}

package app.doorstep.importing;

import app.doorstep.domain.Coverage;
import app.doorstep.domain.Platform;
import app.doorstep.tabular.TableFile;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One kind of export.
interface Format {
    /// Its fixed word.
    String id();

    /// How a table of this format is read; empty if it is none.
    ///
    /// @param sample its first records
    /// @param forced whether the user says that it is of this format
    Optional<Recognised> recognise(TableFile table, List<List<String>> sample, boolean forced);

    /// Whether its files hold no date, so that the day on which they were true must be said.
    default boolean undated() {
        return false;
    }

    /// How many of these cells are words of this format's header.
    int known(List<String> cells);

    /// Makes the judge for one reading.
    @FunctionalInterface
    interface JudgeMaker {
        RowJudge make(Columns columns, int width, Ways ways);
    }

    /// A table whose format is known. Seven components: what a format decides about a table.
    ///
    /// @param table as this format reads it
    /// @param addressColumn the column of buyers' relay addresses, which tell the country, or [Columns#ABSENT]
    /// @param notice see [ImportPlan#noticeKey()]
    record Recognised(
            String format,
            TableFile table,
            Columns columns,
            int addressColumn,
            Coverage coverage,
            @Nullable String notice,
            Platform platform,
            JudgeMaker judge) {}
}

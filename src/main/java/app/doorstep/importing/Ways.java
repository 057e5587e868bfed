package app.doorstep.importing;

import app.doorstep.domain.Platform;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How cells are to be understood, settled before the first row is judged. Seven components: one for each question that
/// a whole column, not a row, answers.
///
/// @param decimal the only decimal mark; null allows both
/// @param asOf the day of rows without a date; null rejects them
/// @param platform where the row does not say
/// @param reasons what reason words say
/// @param starWords what ratings in words say
record Ways(
        DateOrder dateOrder,
        StarScale scale,
        @Nullable Character decimal,
        @Nullable LocalDate asOf,
        Platform platform,
        ReasonWords reasons,
        StarWords starWords) {}

package app.doorstep.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// One buyer's answer to the survey under a seller's reply: as much of a feedback of kind `service` as the customer
/// service rating reads. At least one of `score` and `solved` is there.
///
/// Seven components, because it is the row of the survey.
///
/// @param time when on that day, or null if the source does not say
/// @param line the line of the file it stands in, which decides between two answers of one moment; for typed ones
///     their number in the notebook
/// @param buyer the buyer's name as the source has it, or null
/// @param orderId the order it belongs to, or null
/// @param score 0-10, or null
/// @param solved the answer to "Did this solve your problem?", or null; a score beats it
public record ServiceRating(
        LocalDate date,
        @Nullable LocalTime time,
        long line,
        @Nullable String buyer,
        @Nullable String orderId,
        @Nullable BigDecimal score,
        @Nullable Boolean solved) {

    public ServiceRating {
        if (score == null && solved == null) {
            throw new IllegalArgumentException("neither a score nor a word on whether it was solved: line " + line);
        }
    }

    /// What it counts, 0-10: its score; else 10 for solved and 0 for not solved.
    public BigDecimal points() {
        if (score != null) {
            return score;
        }
        return Boolean.TRUE.equals(solved) ? BigDecimal.TEN : BigDecimal.ZERO;
    }
}

package app.doorstep.analysis;

import app.doorstep.domain.Period;
import app.doorstep.domain.Platform;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What customers write: the words and short phrases of a period's comments, the most used first.
///
/// Words without weight stand in no row of their own but inside a phrase ("left in the rain"), forms of a word are one,
/// and a shorter phrase is left out where nearly all its comments use a longer one.
///
/// @param period the period; null for all comments there are
/// @param before the period it is compared with; null for none
/// @param comments ratings with a comment in the period
/// @param commentsBefore and in the period before
/// @param app whose stars the means are of, the one with most of the comments, because stars of different apps are
///     never averaged together; null where no comment has stars that may enter a mean
/// @param stars the mean of all comments, to compare the rows with
/// @param rows at most [WordCount#MOST_ROWS]
public record WordTable(
        @Nullable Period period,
        @Nullable Period before,
        int comments,
        int commentsBefore,
        @Nullable Platform app,
        Mean stars,
        List<WordRow> rows) {
    public WordTable {
        rows = List.copyOf(rows);
    }
}

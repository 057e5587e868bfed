package app.doorstep.analysis;

import org.jspecify.annotations.Nullable;

/// A word or phrase that customers use, see [WordTable].
///
/// @param words as most comments write it, in lower case: "left in the rain"
/// @param comments how many comments of the period use it, in whatever form
/// @param stars the mean of those with stars that may enter a mean, of the table's app
/// @param commentsBefore how many of the period before
/// @param change how its share of the comments compares with the period before, held to account for all rows being
///     looked at together; null where there is no period before
public record WordRow(
        String words,
        int comments,
        Mean stars,
        int commentsBefore,
        @Nullable Change change) {}

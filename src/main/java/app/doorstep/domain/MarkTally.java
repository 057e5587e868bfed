package app.doorstep.domain;

import java.time.LocalDate;

/// How many ratings of one day carry one mark that counts, by their overall stars: the plain counts of complaints and
/// praise, and what leaving them out would do to the mean. Only feedback of kind `rating` is in it.
///
/// @param stars the overall stars 1-5, or 0 where the rating has none
/// @param count at least 1
public record MarkTally(LocalDate day, Scope scope, Factor factor, Polarity polarity, int stars, int count) {}

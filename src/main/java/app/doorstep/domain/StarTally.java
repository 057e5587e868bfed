package app.doorstep.domain;

import java.time.LocalDate;

/// How many ratings of one day gave one factor a number of stars: the sum from which every mean, band and trend comes.
/// Only feedback of kind `rating` is in it.
///
/// @param scope see [Scope]
/// @param derived whether the stars were derived from a mark or a thumb; overall and exported factor stars are not
/// @param stars 1-5
/// @param count at least 1
public record StarTally(LocalDate day, Scope scope, Factor factor, boolean derived, int stars, int count) {
    /// Whether these ratings have no overall stars but a thumb: up stands here as 5, down as 1. Only a policy in
    /// percent counts them.
    public boolean isThumb() {
        return factor == Factor.OVERALL && derived;
    }
}

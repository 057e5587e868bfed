package app.doorstep.phrases;

import app.doorstep.domain.Scope;
import java.time.LocalDate;

/// The phrases in the comments of one day's ratings that have a scope and their stars in common.
///
/// @param stars 1-5, or 0 for those without
/// @param comments how many comments these are
/// @param counts how many of them use each phrase, in each way of writing it
public record PhraseTally(LocalDate day, Scope scope, int stars, int comments, PhraseCounts counts) {}

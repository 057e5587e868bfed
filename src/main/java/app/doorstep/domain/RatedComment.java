package app.doorstep.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A rating with its comment and no more: what counting words needs of it.
///
/// @param id its number in the notebook
/// @param stars 1-5, or null where it has none
public record RatedComment(
        long id, LocalDate day, Scope scope, @Nullable Integer stars, String comment) {}

package app.doorstep.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// A rating with its comment and no more: what counting words needs of it.
///
/// @param id its number in the notebook
/// @param time as the source has it, or null if it is not known
/// @param stars 1-5, or null where it has none
public record RatedComment(
        long id,
        LocalDate day,
        @Nullable LocalTime time,
        Scope scope,
        @Nullable Integer stars,
        String comment) {}

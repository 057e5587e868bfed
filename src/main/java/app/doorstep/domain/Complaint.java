package app.doorstep.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A rating with at least one complaint that counts, by its number: what is counted and cited without being read.
///
/// @param factors what it complains about, as the driver's corrections leave it
/// @param coverage of its source
/// @param hour 0-23, local time as the source has it; null if its time is not known
/// @param stars 1-5, or null for none
public record Complaint(
        long id,
        Set<Factor> factors,
        Coverage coverage,
        @Nullable Integer hour,
        @Nullable Integer stars) {
    public Complaint {
        factors = Set.copyOf(factors);
    }
}

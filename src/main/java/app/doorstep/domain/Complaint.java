package app.doorstep.domain;

import java.util.Set;

/// A rating with at least one complaint that counts, by its number: what is cited without being read.
///
/// @param factors what it complains about, as the driver's corrections leave it
/// @param coverage of its source
public record Complaint(long id, Set<Factor> factors, Coverage coverage) {
    public Complaint {
        factors = Set.copyOf(factors);
    }
}

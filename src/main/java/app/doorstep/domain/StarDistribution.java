package app.doorstep.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An undated count per star, as an app's file gives it. Never added to dated ratings.
///
/// @param driver null for the owner of the notebook
/// @param asOf the day up to which it counts
/// @param counts five counts, of 1 star first
public record StarDistribution(Platform platform, @Nullable String driver, LocalDate asOf, List<Long> counts) {
    public StarDistribution {
        counts = List.copyOf(counts);
        if (counts.size() != 5 || counts.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("not a count for each of five stars: " + counts);
        }
    }

    /// How many ratings have `stars`.
    public long count(int stars) {
        return counts.get(stars - 1);
    }

    public long total() {
        return counts.stream().mapToLong(Long::longValue).sum();
    }
}

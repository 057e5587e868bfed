package app.doorstep.workbench;

import app.doorstep.domain.Factor;
import app.doorstep.domain.Polarity;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A feedback whose comment another choice of words would read otherwise.
///
/// @param id its number
/// @param stars 1-5, or null
/// @param before what counts for each factor now
/// @param after what would count
public record ReadOtherwise(
        long id,
        @Nullable Integer stars,
        String comment,
        Map<Factor, Set<Polarity>> before,
        Map<Factor, Set<Polarity>> after) {
    public ReadOtherwise {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }
}

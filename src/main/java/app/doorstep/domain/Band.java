package app.doorstep.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// One band of a rating policy, such as red "Unsatisfactory" below 6.
///
/// @param below the score, as rounded for show, from which the next band starts; null for the last band
/// @param colour a colour's role, never a colour
public record Band(@Nullable BigDecimal below, Colour colour, String label) {
    /// The three colours of the second seed.
    public enum Colour implements Identified {
        RED,
        YELLOW,
        GREEN
    }
}

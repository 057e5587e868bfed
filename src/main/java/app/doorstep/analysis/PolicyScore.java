package app.doorstep.analysis;

import app.doorstep.domain.Band;
import app.doorstep.domain.Platform;
import app.doorstep.domain.RatingPolicy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The figure of one app by its policy, computed from the driver's own ratings.
///
/// @param policy the rule; its name is `policy().name()`
/// @param platform whose ratings these are
/// @param on the day it was asked for; a sampling day where the policy samples
/// @param windows one for each window of the policy, in its order; the first gives the score
public record PolicyScore(RatingPolicy policy, Platform platform, LocalDate on, List<WindowScore> windows) {
    public PolicyScore {
        windows = List.copyOf(windows);
    }

    private WindowScore first() {
        return windows.getFirst();
    }

    public @Nullable LocalDate from() {
        return first().from();
    }

    public @Nullable LocalDate to() {
        return first().to();
    }

    /// Whether there are enough ratings for a score; if not, score and band are null.
    public boolean shown() {
        return first().shown();
    }

    public int count() {
        return first().count();
    }

    public int needed() {
        return policy.minimum();
    }

    public @Nullable BigDecimal score() {
        return first().score();
    }

    /// Lower end of the score's 95 % band, or null.
    public @Nullable BigDecimal low() {
        return first().low();
    }

    /// Upper end of the score's 95 % band, or null.
    public @Nullable BigDecimal high() {
        return first().high();
    }

    /// The top of the scale: 5, 10 or 100.
    public int scale() {
        return policy.scale().top();
    }

    /// The band in which the score lies as it is shown; null without a score or without bands.
    public @Nullable Band band() {
        return bandOf(score());
    }

    /// Whether the score's 95 % band reaches into another band, so that chance alone may decide which it is.
    public boolean bandUncertain() {
        return low() != null && !Objects.equals(bandOf(low()), bandOf(high()));
    }

    private @Nullable Band bandOf(@Nullable BigDecimal score) {
        if (score == null) {
            return null;
        }
        for (var band : policy.bands()) {
            var below = band.below();
            if (below == null || score.compareTo(below) < 0) {
                return band;
            }
        }
        return null;
    }
}

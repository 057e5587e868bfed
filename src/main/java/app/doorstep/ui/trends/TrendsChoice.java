package app.doorstep.ui.trends;

import app.doorstep.analysis.Step;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Identified;
import app.doorstep.domain.Period;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the driver wants to see on Trends, beside period and app.
///
/// @param what which chart leads
/// @param factors those with a line
/// @param before whether the period before is drawn too
/// @param zoom the days the driver drew out of the period, or null
/// @param policy the rating policy to look back at, by name; null for the first there is
/// @param figure the app's figure to look back at, see [TrendsContent.Said.Choice#key]; null for the first there is
record TrendsChoice(
        What what,
        Step step,
        Set<Factor> factors,
        boolean before,
        @Nullable Period zoom,
        @Nullable String policy,
        @Nullable String figure) {

    /// The charts there are.
    enum What implements Identified {
        /// Stars by factor.
        FACTORS,
        /// The rating as an app's policy makes it.
        RATING,
        /// What the apps say themselves.
        SAID
    }

    static final TrendsChoice START =
            new TrendsChoice(What.FACTORS, Step.WEEK, EnumSet.copyOf(Factor.SPECIFIC), false, null, null, null);

    TrendsChoice {
        factors = Set.copyOf(factors);
    }

    TrendsChoice what(What other) {
        return new TrendsChoice(other, step, factors, before, zoom, policy, figure);
    }

    TrendsChoice by(Step other) {
        return new TrendsChoice(what, other, factors, before, zoom, policy, figure);
    }

    TrendsChoice of(Set<Factor> others) {
        return new TrendsChoice(what, step, others, before, zoom, policy, figure);
    }

    TrendsChoice before(boolean shown) {
        return new TrendsChoice(what, step, factors, shown, zoom, policy, figure);
    }

    TrendsChoice within(@Nullable Period days) {
        return new TrendsChoice(what, step, factors, before, days, policy, figure);
    }

    TrendsChoice under(String name) {
        return new TrendsChoice(What.RATING, step, factors, before, zoom, name, figure);
    }

    TrendsChoice about(String key) {
        return new TrendsChoice(What.SAID, step, factors, before, zoom, policy, key);
    }

    /// The one factor that is shown; null if it is none or several.
    @Nullable
    Factor only() {
        return factors.size() == 1 ? factors.iterator().next() : null;
    }
}

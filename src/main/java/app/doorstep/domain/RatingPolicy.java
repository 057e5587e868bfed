package app.doorstep.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How an app turns ratings into a figure: data, not code. The shipped ones are in [ShippedPolicies]; a driver can copy
/// one and change it.
///
/// More than six components, because it is one row of the table of policies.
///
/// @param platforms the apps it reads; empty for every app without a policy of its own
/// @param kind the kind of feedback it reads, and no other
/// @param windows at least one; the first gives the score
/// @param minimum how many ratings (raters, where only each customer's latest counts) a score needs
/// @param latestPerCustomer whether only each customer's latest rating counts
/// @param sampledOn the day of the week on which the platform takes its sample; null for daily
/// @param bands from the lowest to the highest; empty if the policy has none
/// @param countsExcluded whether rows the driver excluded or marked as outside control count all the same
/// @param source where the rule was read, and when; a seed has no date
public record RatingPolicy(
        String name,
        List<Platform> platforms,
        Kind kind,
        Scale scale,
        List<Window> windows,
        int minimum,
        boolean latestPerCustomer,
        @Nullable DayOfWeek sampledOn,
        List<Band> bands,
        boolean countsExcluded,
        Source source) {

    /// Where a rule was read.
    ///
    /// @param read the day on which it was read, or null
    public record Source(String text, @Nullable LocalDate read) {}

    public RatingPolicy {
        platforms = List.copyOf(platforms);
        windows = List.copyOf(windows);
        bands = List.copyOf(bands);
        if (windows.isEmpty()) {
            throw new IllegalArgumentException("a policy without a window: " + name);
        }
    }

    /// The same rule under another name.
    public RatingPolicy named(String other) {
        return new RatingPolicy(
                other,
                platforms,
                kind,
                scale,
                windows,
                minimum,
                latestPerCustomer,
                sampledOn,
                bands,
                countsExcluded,
                source);
    }
}
